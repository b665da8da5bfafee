using System.Reflection;
using System.Text.RegularExpressions;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>A refusal is one line with a code, two languages and an article.</summary>
internal static partial class Refusing
{
    private const BindingFlags Statics = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>A refusal and the member that makes it.</summary>
    internal sealed record Found(string Member, Refusal Refusal);

    public static IReadOnlyList<Type> Catalogues(IEnumerable<Type> types) => [.. types.Where(t => t.Name.EndsWith("Refusals", StringComparison.Ordinal))];

    /// <summary>Every refusal of the catalogues; those that want arguments are made with sample ones.</summary>
    public static IReadOnlyList<Found> In(IEnumerable<Type> catalogues) =>
    [
        .. from catalogue in catalogues
           from member in catalogue.GetMembers(Statics)
           where Code.IsWritten(catalogue) && !member.Name.Contains('<', StringComparison.Ordinal)
           let refusal = Made(member)
           where refusal is not null
           select new Found($"{catalogue.Name}.{member.Name}", refusal),
    ];

    public static IEnumerable<string> BadCodes(IEnumerable<Found> refusals) =>
        refusals.Where(f => !WellFormed().IsMatch(f.Refusal.Code)).Select(f => $"{f.Member} has the code {f.Refusal.Code}");

    public static IEnumerable<string> RepeatedCodes(IEnumerable<Found> refusals) =>
        refusals.GroupBy(f => f.Refusal.Code).Where(g => g.Count() > 1).Select(g => $"{g.Key} is the code of {string.Join(" and ", g.Select(f => f.Member))}");

    /// <summary>The first word of a code belongs to one catalogue.</summary>
    public static IEnumerable<string> SharedPrefixes(IEnumerable<Found> refusals) =>
        refusals.GroupBy(f => f.Refusal.Code.Split('.')[0])
            .Select(g => (Prefix: g.Key, Catalogues: g.Select(f => f.Member.Split('.')[0]).Distinct().ToList()))
            .Where(g => g.Catalogues.Count > 1)
            .Select(g => $"{g.Prefix}. is used by {string.Join(" and ", g.Catalogues)}");

    public static IEnumerable<string> NotInTwoLanguages(IEnumerable<Found> refusals) =>
        refusals.Where(f => !IsChinese(f.Refusal.Chinese) || string.IsNullOrWhiteSpace(f.Refusal.English) || Han.In(f.Refusal.English)
                || f.Refusal.Instead is { } instead && !Han.In(instead))
            .Select(f => $"{f.Member} says “{f.Refusal.Chinese}” / “{f.Refusal.English}” / “{f.Refusal.Instead}”");

    public static IEnumerable<string> WithoutBasis(IEnumerable<Found> refusals) =>
        refusals.Where(f => f.Refusal.Basis.Count == 0).Select(f => $"{f.Refusal.Code} cites nothing");

    /// <summary>A refusal made outside the catalogues: nobody would find its code.</summary>
    public static IEnumerable<string> MadeElsewhere(IEnumerable<Type> types) =>
        from type in types
        where !type.Name.EndsWith("Refusals", StringComparison.Ordinal) && type != typeof(Refusal)
        where Code.MembersUsedBy(type).OfType<ConstructorInfo>().Any(c => c.DeclaringType == typeof(Refusal))
        select $"{type.FullName} makes a refusal of its own";

    private static bool IsChinese(string sentence) => Han.In(sentence) && sentence.TrimEnd() is [.., '。' or '？' or '；'];

    private static Refusal? Made(MemberInfo member) => member switch
    {
        FieldInfo field when field.FieldType == typeof(Refusal) => (Refusal?)field.GetValue(null),
        PropertyInfo property when property.PropertyType == typeof(Refusal) => (Refusal?)property.GetValue(null),
        MethodInfo { IsSpecialName: false } method when method.ReturnType == typeof(Refusal) =>
            (Refusal?)method.Invoke(null, [.. method.GetParameters().Select(p => Sample.Of(p.ParameterType))]),
        _ => null,
    };

    [GeneratedRegex(@"\A[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex WellFormed();
}
