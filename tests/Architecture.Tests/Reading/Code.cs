using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PetitionGovernance.Architecture.Tests.Reading;

/// <summary>What a written type uses, lambdas and state machines included.</summary>
internal static class Code
{
    private const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly ConcurrentDictionary<Type, IReadOnlySet<Type>> Used = new();

    /// <summary>The top-level types somebody wrote, generated ones left out.</summary>
    public static IReadOnlyList<Type> TypesOf(Assembly assembly) =>
        [.. assembly.GetTypes().Where(t => !t.IsNested && IsWritten(t)).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    public static bool IsWritten(Type type) => !type.Name.Contains('<', StringComparison.Ordinal)
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && type.Namespace?.StartsWith("PetitionGovernance", StringComparison.Ordinal) != false
        && type.Namespace?.Contains(".Migrations", StringComparison.Ordinal) != true;

    public static IEnumerable<Type> WithNested(Type type) => type.GetNestedTypes(Own).SelectMany(WithNested).Prepend(type);

    /// <summary>The types with those nested in them, as somebody wrote them.</summary>
    public static IEnumerable<Type> Written(IEnumerable<Type> types) => types.SelectMany(WithNested).Where(IsWritten);

    public static IEnumerable<MethodBase> MethodsOf(Type type) =>
        WithNested(type).SelectMany(t => t.GetMethods(Own).Cast<MethodBase>().Concat(t.GetConstructors(Own)));

    /// <summary>Every member named in the code of the type.</summary>
    public static IEnumerable<MemberInfo> MembersUsedBy(Type type) =>
        MethodsOf(type).SelectMany(Il.Of).Select(i => i.Operand).OfType<MemberInfo>();

    public static IEnumerable<string> LiteralsOf(Type type) =>
        MethodsOf(type).SelectMany(Il.Of).Select(i => i.Operand).OfType<string>();

    /// <summary>Every type that the type needs to compile or to run: signatures, fields, attributes and code.</summary>
    public static IReadOnlySet<Type> TypesUsedBy(Type type) => Used.GetOrAdd(type, Collect);

    private static HashSet<Type> Collect(Type type)
    {
        var found = new HashSet<Type>();
        foreach (var part in WithNested(type))
        {
            Add(found, part.BaseType);
            foreach (var contract in part.GetInterfaces()) Add(found, contract);
            foreach (var argument in part.GetGenericArguments().SelectMany(a => a.GetGenericParameterConstraints())) Add(found, argument);
            foreach (var field in part.GetFields(Own)) Add(found, field.FieldType);
            AddAttributes(found, part);
            foreach (var member in part.GetMembers(Own)) AddAttributes(found, member);
        }

        foreach (var method in MethodsOf(type))
        {
            AddSignature(found, method);
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? []) Add(found, local.LocalType);
        }

        foreach (var member in MembersUsedBy(type)) AddMember(found, member);
        found.Remove(type);
        return found;
    }

    private static void AddMember(HashSet<Type> found, MemberInfo member)
    {
        Add(found, member as Type ?? member.DeclaringType);
        if (member is FieldInfo field) Add(found, field.FieldType);
        if (member is MethodBase method) AddSignature(found, method);
    }

    private static void AddSignature(HashSet<Type> found, MethodBase method)
    {
        foreach (var parameter in method.GetParameters()) Add(found, parameter.ParameterType);
        if (method is MethodInfo { ReturnType: var returned }) Add(found, returned);
        if (method is { IsGenericMethod: true, IsConstructor: false })
            foreach (var argument in method.GetGenericArguments()) Add(found, argument);
    }

    private static void AddAttributes(HashSet<Type> found, MemberInfo member)
    {
        foreach (var attribute in member.GetCustomAttributesData())
        {
            Add(found, attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments) Add(found, argument.Value as Type ?? argument.ArgumentType);
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter) return;
        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
            return;
        }

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        found.Add(definition);
        foreach (var argument in type.IsGenericType ? type.GetGenericArguments() : []) Add(found, argument);
    }
}
