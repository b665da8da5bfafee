using System.Globalization;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>
/// A county petition office (XFB), two bureaus (ZJJ, SLJ), discipline (JW), police (GAJ). The item of the builders is received on Monday
/// 2025-03-03 and goes its way on the days named here.
/// </summary>
internal static class Given
{
    public const string Office = "XFB";
    public const string Bureau = "ZJJ";
    public const string OtherBureau = "SLJ";
    public const string Discipline = "JW";
    public const string Police = "GAJ";

    public const string Received = "2025-03-03";
    public const string Screened = "2025-03-04";
    public const string Routed = "2025-03-05";
    public const string Objected = "2025-03-06";
    public const string Decided = "2025-03-07";
    public const string Accepted = "2025-03-10";
    public const string Replied = "2025-04-10";
    public const string Served = "2025-04-11";
    public const string Closed = "2025-04-15";

    /// <summary>2025-05-11 is a Sunday: the right to ask for review ends on the 12th.</summary>
    public const string Lapsed = "2025-05-13";

    /// <summary>May do everything for everybody, so that only the state of the item can refuse.</summary>
    public static readonly Actor Anybody = new(
        "m-1", "county-bus", "", OrganizationKind.PetitionOffice, new HashSet<Role> { Role.Integration }, Enum.GetValues<Permission>().ToHashSet(), ActsForAnyUnit: true);

    public static Actor Person(string name, Role role, string unit) => new(
        $"u-{name}", name, unit, KindOf(unit), new HashSet<Role> { role }, RolePermissions.Of([role]));

    /// <summary><c>Role@UNIT</c></summary>
    public static Actor Person(string text) => text.Split('@') is [var role, var unit]
        ? Person($"{role}-{unit}".ToLowerInvariant(), Enum.Parse<Role>(role), unit)
        : throw new ArgumentException($"Not Role@UNIT: {text}", nameof(text));

    public static OrganizationKind KindOf(string unit) => unit switch
    {
        Office => OrganizationKind.PetitionOffice,
        Discipline => OrganizationKind.DisciplineSupervision,
        Police => OrganizationKind.PublicSecurity,
        _ => OrganizationKind.Department,
    };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNone(string text) => text.Length == 0 ? null : Day(text);

    public static Occasion On(string today, Actor? actor = null) => On(Day(today), actor);

    public static Occasion On(DateOnly today, Actor? actor = null) => new(actor ?? Anybody, today, WorkingDayCalendar.Published);

    public static PetitionerDetails Citizen(string? name = "张三", string? phone = null, string? address = "示范县一号路1号", string? idNo = null, bool representative = false) =>
        new(PetitionerKind.Citizen, name, idNo, phone, address, representative);

    public static Registration Registration(string receivedOn = Received, string receiver = Office) => new()
    {
        Id = new(new Guid("0195598e-0000-7000-8000-000000000001")),
        RegNo = "XF500230-2025-000001",
        QueryCode = "23456789BCDF",
        ReceivingOrgCode = receiver,
        ReceivingOrgKind = KindOf(receiver),
        RegisteredAt = new DateTimeOffset(Day(receivedOn), new TimeOnly(9, 0), TimeSpan.FromHours(8)),
        ReceivedOn = Day(receivedOn),
        Channel = Channel.Letter,
        HeadCount = 1,
        Anonymous = false,
        Petitioners = [Citizen()],
        Category = PetitionCategory.Appeal,
        Subject = "供水",
        Content = "水压不足，已经三个月。",
        Claims = ["恢复供水", "减免水费"],
        FirstTime = true,
    };

    public static PetitionItem Registered(Registration? registration = null)
    {
        registration ??= Registration();
        return PetitionItem.Register(registration, On(registration.ReceivedOn));
    }

    public static PetitionItem Anonymous(string receiver = Office) =>
        Registered(Registration(receiver: receiver) with { Anonymous = true, Petitioners = [] });

    public static PetitionItem Accusation(string? accused = Bureau, string receiver = Office) =>
        Registered(Registration(receiver: receiver) with { Category = PetitionCategory.Accusation, RespondentOrgCode = accused });

    public static PetitionItem Suggestion() => Registered(Registration() with { Category = PetitionCategory.Suggestion });

    public static ExistingItem Existing(
        string regNo = "XF500230-2025-000009", PetitionCategory category = PetitionCategory.Appeal, PetitionStatus status = PetitionStatus.Accepted, bool isItself = false) =>
        new(regNo, category, status, Bureau, isItself);

    public static RoutingTarget Target(string code, bool isAccused = false, bool isAbolished = false, bool isUnderReceiver = true) =>
        new(code, KindOf(code), isAbolished, isUnderReceiver, isAccused);
}
