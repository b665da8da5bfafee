using System.Reflection;

namespace PetitionGovernance.Architecture.Tests.Reading;

/// <summary>Makes some value of a type, to call a factory that wants one: what it says is not of interest, only its form.</summary>
internal static class Sample
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private const int Depth = 4;

    public static object? Of(Type type, int depth = 0)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string)) return "sample";
        if (plain == typeof(DateOnly)) return new DateOnly(2024, 2, 29);
        if (plain == typeof(DateTimeOffset)) return new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);
        if (plain.IsEnum) return Enum.GetValues(plain).GetValue(0);
        if (plain.IsPrimitive) return Convert.ChangeType(1, plain, System.Globalization.CultureInfo.InvariantCulture);
        if (plain.IsArray) return Array.CreateInstance(plain.GetElementType()!, 0);
        if (Item(plain) is { } item) return List(item, depth);
        if (depth == Depth) return null;
        return Known(plain) ?? Made(plain, depth);
    }

    private static Type? Item(Type type) => type is { IsGenericType: true, IsInterface: true, GenericTypeArguments: [var item] } && type.IsAssignableFrom(item.MakeArrayType()) ? item : null;

    private static Array List(Type item, int depth)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Of(item, depth + 1), 0);
        return list;
    }

    /// <summary>A ready value that the type, or another of its namespace, holds in a static member.</summary>
    private static object? Known(Type type) => type.Assembly.GetTypes()
        .Where(t => t.Namespace == type.Namespace && !t.ContainsGenericParameters)
        .SelectMany(t => t.GetProperties(Any))
        .Where(p => p.GetMethod is { IsStatic: true } && p.GetIndexParameters().Length == 0)
        .Select(p => p.PropertyType == type ? p.GetValue(null)
            : Item(p.PropertyType) == type && p.GetValue(null) is System.Collections.IEnumerable all ? all.Cast<object>().FirstOrDefault() : null)
        .FirstOrDefault(value => value is not null);

    private static object? Made(Type type, int depth) => type.GetConstructors(Any)
        .Where(c => !c.IsStatic && !(c.GetParameters() is [{ ParameterType: var copied }] && copied == type))
        .OrderBy(c => c.GetParameters().Length)
        .Select(c => c.Invoke([.. c.GetParameters().Select(p => Of(p.ParameterType, depth + 1))]))
        .FirstOrDefault();
}
