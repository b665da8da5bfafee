using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>登记接访收到的一个问题；此后当场解决、转为信访事项、交有关单位，或者引导就地反映。</summary>
[Requires(Permission.KeepReceptions)]
public sealed record ReceiveProblem : ReceptionCommand, ICreate<ProblemView>
{
    /// <summary>标题</summary>
    public required string Subject { get; init; }

    /// <summary>内容</summary>
    public required string Content { get; init; }

    /// <summary>性质；空为申诉求决。检举控告（accusation）封存</summary>
    public PetitionCategory? Category { get; init; }

    /// <summary>领域</summary>
    public string? Field { get; init; }

    /// <summary>内容分类</summary>
    public string? Topic { get; init; }

    /// <summary>问题属地；空为接访的地方</summary>
    public string? AreaCode { get; init; }

    /// <summary>被反映单位代码</summary>
    public string? RespondentOrgCode { get; init; }

    /// <summary>来访人姓名</summary>
    public string? PetitionerName { get; init; }

    /// <summary>公民身份号码</summary>
    public string? PetitionerIdNo { get; init; }

    /// <summary>联系电话</summary>
    public string? PetitionerPhone { get; init; }

    /// <summary>住址</summary>
    public string? PetitionerAddress { get; init; }

    /// <summary>人次；空为 1</summary>
    public int? HeadCount { get; init; }
}

internal sealed class ReceiveProblemValidator : AbstractValidator<ReceiveProblem>
{
    public ReceiveProblemValidator()
    {
        RuleFor(r => r.Subject).Filled(Registration.MaxSubjectLength);
        RuleFor(r => r.Content).Filled(Registration.MaxContentLength);
        RuleFor(r => r.Category).Known();
        RuleFor(r => r.Field).AtMost(Registration.MaxFieldLength);
        RuleFor(r => r.Topic).AtMost(Registration.MaxTopicLength);
        RuleFor(r => r.AreaCode).AreaCode();
        RuleFor(r => r.PetitionerName).AtMost(Petitioner.MaxNameLength);
        RuleFor(r => r.PetitionerIdNo).AtMost(Petitioner.MaxIdNoLength);
        RuleFor(r => r.PetitionerPhone).AtMost(Petitioner.MaxPhoneLength);
        RuleFor(r => r.PetitionerAddress).AtMost(Petitioner.MaxAddressLength);
    }
}

internal sealed class ReceiveProblemHandler(ReceptionDesk desk, IReceptions receptions, IRecordNumbers numbers) : IRequestHandler<ReceiveProblem, ProblemView>
{
    private const string Series = "WT";

    public async Task<ProblemView> Handle(ReceiveProblem r, CancellationToken cancellationToken)
    {
        await desk.EnsureBodyAsync(r.RespondentOrgCode, "respondentOrgCode", cancellationToken);
        var session = await desk.SessionAsync(r with { ExpectedVersion = null }, cancellationToken);
        var (_, county, _) = await desk.UnitAsync(cancellationToken);
        var number = await numbers.NextAsync(Series + county, session.HeldOn.Year, cancellationToken);
        var problem = ReceptionProblem.Receive(
            session,
            new NewProblem(
                number, r.Field, r.Topic, r.AreaCode, r.Subject, r.Content, r.Category ?? PetitionCategory.Appeal, r.RespondentOrgCode,
                new Visitor(r.PetitionerName, r.PetitionerIdNo, r.PetitionerPhone, r.PetitionerAddress), r.HeadCount ?? 1),
            desk.Now);
        receptions.Add(problem);
        return ProblemView.Of(problem);
    }
}
