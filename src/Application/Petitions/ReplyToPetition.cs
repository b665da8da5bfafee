using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>答复：逐项回应诉求；第三十一条第六项的事项出具信访处理意见书。</summary>
[Requires(Permission.HandlePetition)]
public sealed record ReplyToPetition : PetitionCommand
{
    /// <summary>总的结论：申诉求决为 supported、explained、not_supported；建议意见为 adopted、partly_adopted、explained</summary>
    public required ReplyOutcome Outcome { get; init; }

    /// <summary>对每项诉求的回应，按序号</summary>
    public required IReadOnlyList<ClaimAnswerInput> Claims { get; init; }

    /// <summary>答复日期；空为今天</summary>
    public DateOnly? RepliedOn { get; init; }

    /// <summary>处理意见书文号</summary>
    public string? DocumentNo { get; init; }

    /// <summary>答复是否写明不服时的权利和期限（第三十五条）；空为不明</summary>
    public bool? RightInformed { get; init; }

    /// <summary>送达日期；未送达的留空，送达后另行登记</summary>
    public DateOnly? ServedOn { get; init; }

    /// <summary>送达方式</summary>
    public ServiceMethod? ServiceMethod { get; init; }

    /// <summary>送达证明，如回执编号</summary>
    public string? ServiceProof { get; init; }
}

/// <summary>对一项诉求的回应。</summary>
public sealed record ClaimAnswerInput
{
    /// <summary>诉求序号，从 1 起</summary>
    public required int Ordinal { get; init; }

    /// <summary>对这项诉求的结论；空为总的结论</summary>
    public ReplyOutcome? Outcome { get; init; }

    /// <summary>查明的事实和理由</summary>
    public string? Facts { get; init; }

    /// <summary>处理意见</summary>
    public string? Opinion { get; init; }

    /// <summary>法律法规政策依据</summary>
    public string? LegalBasis { get; init; }

    /// <summary>支持的，执行单位代码；与 executeBy 同时填写</summary>
    public string? ExecutingOrgCode { get; init; }

    /// <summary>支持的，执行期限</summary>
    public DateOnly? ExecuteBy { get; init; }
}

internal sealed class ReplyToPetitionValidator : AbstractValidator<ReplyToPetition>
{
    public ReplyToPetitionValidator()
    {
        RuleFor(r => r.Outcome).IsInEnum();
        RuleFor(r => r.DocumentNo).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(r => r.ServiceProof).AtMost(Registration.MaxReasonLength);
        RuleFor(r => r.ServiceMethod).Known();
        RuleFor(r => r.Claims)
            .Must(claims => claims.Select(c => c.Ordinal).Distinct().Count() == claims.Count).Says("诉求序号重复。", "A claim's ordinal is repeated.");
        RuleForEach(r => r.Claims).ChildRules(claim =>
        {
            claim.RuleFor(c => c.Outcome).Known();
            claim.RuleFor(c => c.Facts).AtMost(Registration.MaxContentLength);
            claim.RuleFor(c => c.Opinion).AtMost(Registration.MaxContentLength);
            claim.RuleFor(c => c.LegalBasis).AtMost(Registration.MaxContentLength);
            claim.RuleFor(c => c.ExecutingOrgCode).Must((c, org) => org is not null || c.ExecuteBy is null)
                .Says("写了执行期限，须写明执行单位。", "A day to carry it out names the body that does.");
            claim.RuleFor(c => c.ExecuteBy).Must((c, by) => by is not null || c.ExecutingOrgCode is null)
                .Says("写了执行单位，须写明执行期限。", "A body to carry it out is given a day.");
        });
    }
}

internal sealed class ReplyToPetitionHandler(PetitionDesk desk) : IRequestHandler<ReplyToPetition, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(ReplyToPetition r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        var service = r.ServedOn is { } served ? new Service(served, r.ServiceMethod ?? ServiceMethod.InPerson, r.ServiceProof) : null;
        foreach (var (claim, i) in r.Claims.Select((claim, i) => (claim, i)))
            await desk.EnsureOrganizationAsync(claim.ExecutingOrgCode, $"claims[{i}].executingOrgCode", cancellationToken);
        var claims = r.Claims.ToDictionary(c => c.Ordinal, c => new ClaimAnswer(c.Outcome ?? r.Outcome, c.Facts, c.Opinion, c.LegalBasis)
        {
            Execution = c is { ExecutingOrgCode: { } org, ExecuteBy: { } by } ? new ExecutionPlan(org, by) : null,
        });
        item.Reply(new Answer(r.Outcome, claims, r.RepliedOn ?? now.Today, r.DocumentNo, service) { RightInformed = r.RightInformed }, now);
        return PetitionReceipt.Of(item, now, await desk.OrganizationsAsync(cancellationToken));
    }
}
