using System.Xml.Linq;
using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>The domain explains itself in the law's words.</summary>
internal static class Explaining
{
    /// <summary>Public types whose summary has no Chinese sentence.</summary>
    public static IEnumerable<string> NotInChinese(IEnumerable<Type> types, XDocument comments)
    {
        var summaries = comments.Descendants("member").ToDictionary(m => (string)m.Attribute("name")!, m => m.Element("summary")?.Value ?? "");
        return Code.Written(types)
            .Where(t => t.IsVisible && !Han.In(summaries.GetValueOrDefault("T:" + t.FullName!.Replace('+', '.'), "")))
            .Select(t => $"{t.FullName} has no Chinese summary");
    }
}
