using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using static PetitionGovernance.Domain.Tests.Petitions.Given;

namespace PetitionGovernance.Domain.Tests.Mediation;

/// <summary>People's mediation by BDJ, started on Monday 2025-04-07; court FY.</summary>
internal static class GivenMediation
{
    public const string Studio = "BDJ";
    public const string Started = "2025-04-07";
    public const string Agreed = "2025-04-14";
    public const string Today = "2025-06-02";

    public static readonly DateTimeOffset At = new(2025, 6, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public static readonly OrganizationNode Organization = new(Studio, "白大姐访调工作室", OrganizationKind.Mediation, OrganizationLevel.County, null, "500230");

    public static readonly OrganizationNode Court = new("FY", "县人民法院", OrganizationKind.Court, OrganizationLevel.County, null, "500230");

    public static readonly OrganizationNode BureauNode = new(Bureau, "县住建局", OrganizationKind.Department, OrganizationLevel.County, null, "500230");

    public static NewMediation New(MediationKind kind = MediationKind.People, PetitionItem? item = null) => new(
        "TJ500230-2025-000001", kind, item is null ? null : new MediatedItem(item.Id, item.RegNo, item.State), null, false, kind is MediationKind.People ? Organization : BureauNode)
    {
        Mediators = ["白玉兰"],
        Parties = [new(PartySide.Applicant, "张三"), new(PartySide.Respondent, "某公司")],
        Matter = "服务费",
        StartedOn = Day(Started),
        WithinDiscretion = kind is MediationKind.Administrative,
    };

    public static MediationCase Opened(MediationKind kind = MediationKind.People, PetitionItem? item = null) => MediationCase.Open(New(kind, item), At, On(Today));

    public static MediationCase Consented(MediationKind kind = MediationKind.People)
    {
        var mediation = Opened(kind);
        foreach (var side in Enum.GetValues<PartySide>()) mediation.Record(Consent(side), On(Today));
        return mediation;
    }

    public static MediationCase Settled(MediationKind kind = MediationKind.People, params string[] dueOn)
    {
        var mediation = kind is MediationKind.Reconciliation ? Opened(kind) : Consented(kind);
        mediation.Agree(Agreement(dueOn), On(Today));
        return mediation;
    }

    public static PartyConsent Consent(PartySide side, bool given = true, string on = Started) => new(side, given, Day(on), "当面签字");

    public static MediationSession Session(string on = "2025-04-08") =>
        new(Day(on), "调解室", ["白玉兰"], [new SessionParticipant("律师", "孙八", "减收有合同依据")], "双方陈述");

    public static MediationAgreement Agreement(params string[] dueOn) => new(
        Day(Agreed), Day(Agreed), "丰调协1号", Lawful: true, ConfirmedByBoth: true,
        [.. (dueOn.Length == 0 ? [Agreed] : dueOn).Select((due, i) => new AgreementTerm(i + 1, PartySide.Respondent, "付款", Day(due)))]);

    public static Actor Mediator(string unit = Studio) => new(
        $"u-{unit}", "mediator", unit, unit == Studio ? OrganizationKind.Mediation : KindOf(unit), new HashSet<Role> { Role.Handler }, RolePermissions.Of([Role.Handler]));

    public static Occasion By(Actor actor, string today = Today) => On(today, actor);
}
