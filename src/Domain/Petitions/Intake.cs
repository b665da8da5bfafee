using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>书面信访应当写明的五要素（第十九条第一款）。</summary>
public enum StatementElement
{
    /// <summary>姓名（名称）</summary>
    Name,
    /// <summary>住址</summary>
    Address,
    /// <summary>请求</summary>
    Request,
    /// <summary>事实</summary>
    Facts,
    /// <summary>理由</summary>
    Reasons,
}

/// <summary>登记时办理人观察到的：材料缺什么、是不是口头、信访人确认了什么、是否困难。</summary>
/// <param name="Lacking">What only a reader can tell to be missing; name, address and request are seen from the registration itself.</param>
/// <param name="RecordedBy">Who took down what was said.</param>
/// <param name="EnterWithinDays">The local limit from receipt to entry; null where the office has set none.</param>
public sealed record IntakeDetails(
    IReadOnlyList<StatementElement> Lacking, bool Oral, string? RecordedBy, bool ConfirmedByPetitioner, bool TruthConfirmed, bool RequestStated, bool Hardship,
    int? EnterWithinDays)
{
    /// <summary>Nothing observed: a written petition that states its request.</summary>
    public static IntakeDetails Plain { get; } = new([], Oral: false, null, ConfirmedByPetitioner: false, TruthConfirmed: false, RequestStated: true, Hardship: false, null);
}

/// <summary>登记情况：不影响登记和办理，只用来提示还须补充、确认、告知什么。</summary>
public sealed record Intake
{
    public const int MaxRecorderLength = 100;

    /// <summary>缺的要素；匿名的不算缺姓名和住址。</summary>
    public IReadOnlyList<StatementElement> Missing { get; init; } = [];

    /// <summary>因为不清楚而可以不书面告知的：姓名（名称）、住址；都清楚的为空。</summary>
    public IReadOnlyList<StatementElement> UnclearForNotice { get; init; } = [];

    /// <summary>口头提出，如实记录（第十九条第一款）。</summary>
    public bool Oral { get; init; }

    public string? RecordedBy { get; init; }

    public bool ConfirmedByPetitioner { get; init; }

    public bool TruthConfirmed { get; init; }

    public bool EnteredLate { get; init; }

    /// <summary>法人、其他组织没有写明经办人。</summary>
    public bool ContactMissing { get; init; }

    /// <summary>生活困难。</summary>
    public bool Hardship { get; init; }

    /// <summary>口头的须有记录人，组织须有名称；其他不全的都照样登记。</summary>
    internal static Refusal? Unlawful(Registration r)
    {
        if (r.Intake.Oral && string.IsNullOrWhiteSpace(r.Intake.RecordedBy)) return PetitionRefusals.RecorderMissing;
        return r.Petitioners.Any(p => IsOrganization(p.Kind) && string.IsNullOrWhiteSpace(p.Name)) ? PetitionRefusals.OrganizationUnnamed : null;
    }

    [Executes("A19-P1-S1", "逐项记录五要素的有无，缺项不影响登记", "Records which of the five elements are missing; what is missing hinders nothing")]
    [Executes("A21-P2-S1", "记录收到与录入的时差", "Records how late after receipt the item was entered")]
    internal static Intake Of(Registration r, IReadOnlyList<Petitioner> people)
    {
        var named = people.Any(p => !string.IsNullOrWhiteSpace(p.Name));
        var addressed = people.Any(p => !string.IsNullOrWhiteSpace(p.Address));
        var seen = new List<StatementElement>();
        if (!named && !r.Anonymous) seen.Add(StatementElement.Name);
        if (!addressed && !r.Anonymous) seen.Add(StatementElement.Address);
        if (!r.Intake.RequestStated) seen.Add(StatementElement.Request);
        var entered = ChinaTime.DateOf(r.RegisteredAt);
        return new Intake
        {
            Missing = [.. seen.Union(r.Intake.Lacking).Order()],
            UnclearForNotice = people.Any(p => p.CanBeNotified) ? [] : named ? [StatementElement.Address] : addressed ? [StatementElement.Name] : [StatementElement.Name, StatementElement.Address],
            Oral = r.Intake.Oral,
            RecordedBy = r.Intake.RecordedBy,
            ConfirmedByPetitioner = r.Intake.ConfirmedByPetitioner,
            TruthConfirmed = r.Intake.TruthConfirmed,
            EnteredLate = r.Intake.EnterWithinDays is { } limit && entered.DayNumber - r.ReceivedOn.DayNumber > limit,
            ContactMissing = people.Any(p => IsOrganization(p.Kind) && string.IsNullOrWhiteSpace(p.Contact)),
            Hardship = r.Intake.Hardship,
        };
    }

    private static bool IsOrganization(PetitionerKind kind) => kind is PetitionerKind.LegalPerson or PetitionerKind.OtherOrganization;
}
