using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>Dependencies point inward only.</summary>
internal static class Layering
{
    /// <summary>The types use nothing from assemblies other than those allowed.</summary>
    public static IEnumerable<string> Beyond(IEnumerable<Type> types, Func<string, bool> allowed) =>
        from type in types
        from used in Code.TypesUsedBy(type)
        let assembly = used.Assembly.GetName().Name!
        where used.Assembly != type.Assembly && !allowed(assembly)
        orderby type.FullName, used.FullName
        select $"{type.FullName} uses {used.FullName} of {assembly}";

    /// <summary>The project files name no project but the inner ones.</summary>
    public static IEnumerable<string> References(SourceFile project, IReadOnlyList<string> allowed) =>
        from reference in Xml.Of(project).Descendants("ProjectReference")
        let name = Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/'))
        where !allowed.Contains(name)
        select $"{project.Path} references {name}";
}
