using System.Diagnostics;
using System.Reflection;
using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>Time, chance and the outer world are inputs, never looked up.</summary>
internal static class Banned
{
    private static readonly string[] OuterWorldNamespaces = ["System.Net", "System.Data", "System.IO.Pipes", "System.IO.IsolatedStorage", "Microsoft.Win32"];

    private static readonly HashSet<Type> OuterWorldTypes =
    [
        typeof(File), typeof(FileInfo), typeof(Directory), typeof(DirectoryInfo), typeof(FileSystemInfo), typeof(FileStream), typeof(DriveInfo),
        typeof(Console), typeof(Process), typeof(Thread), typeof(Timer), typeof(AppContext),
    ];

    /// <summary>The clock, the dice, and new identifiers that take their time from the clock.</summary>
    public static bool IsClockOrChance(MemberInfo member) => (member.DeclaringType?.FullName, member.Name) switch
    {
        ("System.DateTime", "get_Now" or "get_UtcNow" or "get_Today") => true,
        ("System.DateTimeOffset", "get_Now" or "get_UtcNow") => true,
        ("System.TimeProvider", "get_System") => true,
        ("System.Guid", "NewGuid") => true,
        ("System.Guid", "CreateVersion7") => ((MethodBase)member).GetParameters().Length == 0,
        ("System.Environment", "get_TickCount" or "get_TickCount64") => true,
        ("System.Random", _) => true,
        _ => false,
    };

    public static bool IsStopwatch(MemberInfo member) => member.DeclaringType == typeof(Stopwatch);

    /// <summary>Files, network, environment, console. Reading what is embedded in the assembly is none of these.</summary>
    public static bool IsOuterWorld(MemberInfo member) =>
        (member.DeclaringType ?? member as Type) is { } type
        && (OuterWorldTypes.Contains(type)
            || (type == typeof(Environment) && member.Name is not ("get_CurrentManagedThreadId" or "get_NewLine"))
            || OuterWorldNamespaces.Any(ns => type.Namespace == ns || type.Namespace?.StartsWith(ns + ".", StringComparison.Ordinal) == true));

    public static bool IsConsole(MemberInfo member) => member.DeclaringType == typeof(Console);

    public static IEnumerable<string> Uses(IEnumerable<Type> types, Func<MemberInfo, bool> banned) =>
        from type in types
        from member in Code.MembersUsedBy(type).Distinct()
        where banned(member)
        orderby type.FullName
        select $"{type.FullName} uses {member.DeclaringType?.Name}.{member.Name}";
}
