using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>收案：由信访事项、矛盾纠纷或者当事人上门而来的调解、和解，一个入口。</summary>
[Requires(Permission.ConductMediation)]
public sealed record OpenMediation : ICreate<MediationView>
{
    /// <summary>人民调解 people、行政调解 administrative、司法调解 judicial；没有人居间的为和解 reconciliation</summary>
    public required MediationKind Kind { get; init; }

    /// <summary>由信访事项而来的：UUID 或者登记编号</summary>
    public string? Petition { get; init; }

    /// <summary>由矛盾纠纷而来的：排查登记的编号</summary>
    public string? DisputeNo { get; init; }

    /// <summary>是不是重点矛盾纠纷；空为不是</summary>
    public bool? KeyDispute { get; init; }

    /// <summary>由哪个组织调解（代码）；和解的为引导和解的单位</summary>
    public required string OrganizationCode { get; init; }

    /// <summary>调解员</summary>
    public IReadOnlyList<string>? Mediators { get; init; }

    /// <summary>双方当事人，每一方至少一人</summary>
    public required IReadOnlyList<MediationParty> Parties { get; init; }

    /// <summary>争议的事由</summary>
    public required string Matter { get; init; }

    /// <summary>收案日期；空为今天</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>行政调解必填：属于行政机关的裁量权</summary>
    public bool? WithinDiscretion { get; init; }
}

internal sealed class OpenMediationValidator : AbstractValidator<OpenMediation>
{
    public OpenMediationValidator()
    {
        RuleFor(r => r.Kind).IsInEnum();
        RuleFor(r => r.Petition).AtMost(MediationFacts.MaxNumberLength);
        RuleFor(r => r.DisputeNo).Must(no => no is null || !string.IsNullOrWhiteSpace(no)).Says("没有的不填，不填空白。", "Leave it out rather than blank.").AtMost(MediationFacts.MaxNumberLength);
        RuleFor(r => r.Petition).Must((r, petition) => petition is null || r.DisputeNo is null).Says("信访事项和矛盾纠纷只填其一。", "Give the item or the dispute, not both.");
        RuleFor(r => r.OrganizationCode).Filled(MediationFacts.MaxNumberLength);
        RuleFor(r => r.Mediators).SetValidator(new MediatorNames()!);
        RuleFor(r => r.Parties).Must(people => people.Count <= MediationFacts.MaxPeople).Says($"至多 {MediationFacts.MaxPeople} 人。", $"At most {MediationFacts.MaxPeople} parties.");
        RuleForEach(r => r.Parties).ChildRules(party =>
        {
            party.RuleFor(p => p.Side).IsInEnum();
            party.RuleFor(p => p.Name).Filled(MediationFacts.MaxNameLength);
        });
        RuleFor(r => r.Matter).Filled(MediationFacts.MaxTextLength);
    }
}

internal sealed class MediatorNames : AbstractValidator<IReadOnlyList<string>>
{
    public MediatorNames()
    {
        RuleFor(names => names).Must(names => names.Count <= MediationFacts.MaxPeople).Says($"至多 {MediationFacts.MaxPeople} 人。", $"At most {MediationFacts.MaxPeople} names.")
            .OverridePropertyName("");
        RuleForEach(names => names).Must(name => !string.IsNullOrWhiteSpace(name) && name.Length <= MediationFacts.MaxNameLength)
            .Says($"姓名为 1 至 {MediationFacts.MaxNameLength} 个字。", $"A name has 1 to {MediationFacts.MaxNameLength} characters.").OverridePropertyName("");
    }
}

internal sealed class OpenMediationHandler(MediationDesk desk, IMediationCases cases) : IRequestHandler<OpenMediation, MediationView>
{
    public async Task<MediationView> Handle(OpenMediation r, CancellationToken cancellationToken)
    {
        var organization = await desk.OrganizationAsync(r.OrganizationCode, "organizationCode", cancellationToken);
        var item = r.Petition is { } petition ? await desk.ItemAsync(petition, cancellationToken) : null;
        var now = await desk.OccasionAsync(cancellationToken);
        var startedOn = r.StartedOn ?? now.Today;
        var number = await desk.NumberAsync(organization, startedOn, cancellationToken);
        var opened = MediationCase.Open(
            new NewMediation(number, r.Kind, item, r.DisputeNo, r.KeyDispute ?? false, organization)
            {
                Mediators = r.Mediators ?? [],
                Parties = r.Parties,
                Matter = r.Matter,
                StartedOn = startedOn,
                WithinDiscretion = r.WithinDiscretion ?? false,
            },
            desk.Now, now);
        cases.Add(opened);
        return MediationView.Of(opened, now);
    }
}
