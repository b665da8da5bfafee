using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using static PetitionGovernance.Domain.Tests.Petitions.Given;

namespace PetitionGovernance.Domain.Tests.CasePackages;

/// <summary>A package opened on 2025-03-03 with a rhythm of seven days and a target on 2025-06-30, and what is done on it.</summary>
internal static class GivenPackage
{
    public const string Opened = "2025-03-03";
    public const string TargetDay = "2025-06-30";

    public static readonly DateTimeOffset At = new(2025, 3, 3, 9, 0, 0, TimeSpan.FromHours(8));

    public static readonly ChargeTerms Terms = new("李建国", "副县长", Bureau, "周敏", "恢复供水并息诉", Day(TargetDay), 7);

    public static PackagedItem Item(int number = 1, bool isSealed = false, string? accused = null) =>
        new(new PetitionItemId(new Guid($"0195598e-0000-7000-8000-{number:D12}")), $"XF500230-2025-{number:D6}", isSealed, accused);

    public static LeaderCasePackage Open(
        string openedOn = Opened, string? today = null, ChargeTerms? terms = null, params PackagedItem[] items) =>
        LeaderCasePackage.Open(new NewPackage("BA500230-2025-000001", "供水积案", items.Length == 0 ? [Item()] : items, terms ?? Terms, Day(openedOn)), At, On(today ?? openedOn));

    /// <summary>With a plan that is carried out, and a visit: ready to be closed as resolved.</summary>
    public static LeaderCasePackage Worked()
    {
        var package = Open();
        package.Plan([new PlannedMeasure("更换水泵", "水利局", Day("2025-04-30"))], Day("2025-03-05"), On("2025-03-05"));
        package.RecordVisit(LeaderVisitKind.OnSite, "到现场查看", Day("2025-03-20"), On("2025-03-20"));
        package.SettleMeasure(1, done: true, "水泵已更换", Day("2025-04-20"), On("2025-04-20"));
        return package;
    }

    public static LeaderCasePackage Closed(PackageStatus outcome = PackageStatus.Resolved, string on = "2025-05-06", int watchDays = 90)
    {
        var package = Worked();
        package.Close(outcome, "息诉协议", Day(on), watchDays, On(on));
        return package;
    }

    public static Occasion By(string name, string today) => On(today, Person(name, Domain.Identity.Role.OfficeLead, Office));
}
