using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Procedures;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Procedures;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Coordination;

/// <summary>登记路径指引：告诉信访人去哪个机关、走哪个程序。</summary>
[Requires(Permission.RoutePetition)]
[Executes("A23-P1-S3", "告知有权机关和程序，登记去向", "Names the competent body and the procedure, and keeps where the petitioner was sent")]
public sealed record GiveGuidance : ICommand<GuidanceView>
{
    /// <summary>法定程序的代码，见 /legal/procedures</summary>
    public required string ProcedureCode { get; init; }

    /// <summary>去哪个机关（机构代码）；空为目录中这一程序在本县的受理机关</summary>
    public string? BodyCode { get; init; }

    /// <summary>只指引一项诉求的，写诉求序号；空为整件</summary>
    public int? Claim { get; init; }

    /// <summary>怎样告诉信访人的</summary>
    public required GuidanceMethod Method { get; init; }

    /// <summary>告诉了什么：去处、材料、期限</summary>
    public string? Told { get; init; }

    /// <summary>指引日期；空为今天</summary>
    public DateOnly? GivenOn { get; init; }

    /// <summary>等答复到哪一日；空为指引后本地配置的日数</summary>
    public DateOnly? AnswerBy { get; init; }

    internal PetitionRef Item { get; private init; }

    public GiveGuidance On(string item) => this with { Item = new PetitionRef(item) };
}

internal sealed class GiveGuidanceValidator : AbstractValidator<GiveGuidance>
{
    public GiveGuidanceValidator()
    {
        RuleFor(r => r.ProcedureCode).Must(code => ProcedureCatalogue.Find(code) is not null)
            .Says("没有这个法定程序；全部代码见 /api/v1/legal/procedures。", "No such procedure; /api/v1/legal/procedures lists them.");
        RuleFor(r => r.Claim).InclusiveBetween(1, Claim.MaxClaims).Says($"诉求序号为 1 至 {Claim.MaxClaims}。", $"A claim's ordinal is 1 to {Claim.MaxClaims}.");
        RuleFor(r => r.Method).IsInEnum();
        RuleFor(r => r.Told).AtMost(PathGuidance.MaxTextLength);
    }
}

internal sealed class GiveGuidanceHandler(GuidanceDesk desk, IPathGuidances guidances, ProcedureAuthorities authorities, AnswerPeriod answers)
    : IRequestHandler<GiveGuidance, GuidanceView>
{
    public async Task<GuidanceView> Handle(GiveGuidance r, CancellationToken cancellationToken)
    {
        var (item, topic, area) = await desk.ItemAsync(r.Item, cancellationToken);
        if (r.Claim > item.Claims) throw new InvalidRequestException("claim", $"这件事项只有 {item.Claims} 项诉求。", $"The item has {item.Claims} claims.");
        var procedure = ProcedureCatalogue.Find(r.ProcedureCode)!;
        var code = r.BodyCode ?? (await authorities.ForAsync(topic, area, cancellationToken))(procedure).OrganizationCode
            ?? throw new InvalidRequestException("bodyCode", "目录没有写明本县由哪个机关受理，请写明机构代码。", "The catalogue names no body of the county; give its code.");
        var body = await desk.BodyAsync(code, cancellationToken);
        var now = await desk.OccasionAsync(cancellationToken);
        var (givenOn, claim) = (r.GivenOn ?? now.Today, r.Claim ?? PathGuidance.WholeItem);
        var given = new NewGuidance(item, r.Claim, procedure, body, givenOn, r.Method, r.Told, r.AnswerBy ?? answers.LastDay(givenOn, now.Calendar));
        var guidance = PathGuidance.Give(given, desk.Now, now);
        Lawful.Ensure(await IsWaitingAsync(item.Id, claim, procedure.Code, code, cancellationToken) ? CoordinationRefusals.GivenAlready : null);
        guidances.Add(guidance);
        return GuidanceView.Of(guidance);
    }

    private async Task<bool> IsWaitingAsync(PetitionItemId item, int claim, string procedure, string body, CancellationToken cancellationToken) =>
        await (await desk.VisibleAsync(cancellationToken)).AnyAsync(
            g => g.Item == item && g.Claim == claim && g.ProcedureCode == procedure && g.BodyCode == body && g.Status == GuidanceStatus.Waiting, cancellationToken);
}
