using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>The code's own comments, for what Swashbuckle does not take from them: enum members, query records, parameters of records.</summary>
internal static partial class XmlTexts
{
    public static IReadOnlyList<string> Files { get; } =
        [.. new[] { "Domain", "Application", "Infrastructure", "WebApi" }.Select(layer => Path.Combine(AppContext.BaseDirectory, $"PetitionGovernance.{layer}.xml"))];

    private static readonly Lazy<FrozenDictionary<string, XElement>> Members = new(() => Files
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        // Generated code has the same names in several assemblies.
        .DistinctBy(member => member.Attribute("name")!.Value)
        .ToFrozenDictionary(member => member.Attribute("name")!.Value));

    public static string? Of(FieldInfo field) => Summary($"F:{NameOf(field.DeclaringType!)}.{field.Name}");

    /// <summary>The comment on the property, or that on the record's parameter it comes from.</summary>
    public static string? Of(PropertyInfo property)
    {
        var owner = NameOf(property.DeclaringType!);
        return Summary($"P:{owner}.{property.Name}")
            ?? Text(Members.Value.GetValueOrDefault($"T:{owner}")?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == property.Name));
    }

    private static string? Summary(string member) => Text(Members.Value.GetValueOrDefault(member)?.Element("summary"));

    private static string? Text(XElement? element) =>
        element is null ? null : Spaces().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("cref")?.Value.Split('.')[^1] ?? "",
        XElement code => $"`{code.Value}`",
        _ => "",
    };

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
