using System.Xml.Linq;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>The domain explains itself in the law's words.</summary>
internal static class Explaining
{
    /// <summary>Public types whose summary has no Chinese sentence. An event needs none: it describes itself in one.</summary>
    public static IEnumerable<string> NotInChinese(IEnumerable<Type> types, XDocument comments)
    {
        var summaries = comments.Descendants("member").ToDictionary(m => (string)m.Attribute("name")!, m => m.Element("summary")?.Value ?? "");
        return Code.Written(types)
            .Where(t => t.IsVisible && !(typeof(IDomainEvent).IsAssignableFrom(t) && Code.LiteralsOf(t).Any(Han.In)) && !Han.In(summaries.GetValueOrDefault("T:" + t.FullName!.Replace('+', '.'), "")))
            .Select(t => $"{t.FullName} has no Chinese summary");
    }
}
