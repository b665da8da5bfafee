using System.Xml.Linq;
using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class ExplanationTests
{
    private static XDocument Comments => XDocument.Load(Path.ChangeExtension(Layer.Domain.Assembly.Location, ".xml"));

    [Fact]
    public void Every_public_type_of_the_domain_says_in_Chinese_what_it_is() => Rule.Holds(Explaining.NotInChinese(Layer.Domain.Types, Comments));

    [Fact]
    public void Every_public_type_of_the_domain_says_in_Chinese_what_it_is_is_seen_failing_on_its_canary()
    {
        var comments = XDocument.Parse($"""
            <doc><members>
              <member name="T:{typeof(CommandOfAnything).FullName}"><summary>In English only.</summary></member>
              <member name="T:{typeof(OpenClass).FullName}"><summary>信访事项。</summary></member>
            </members></doc>
            """);

        Type[] types = [typeof(CommandOfAnything), typeof(PublicHandler), typeof(OpenClass), typeof(EventInChinese), typeof(EventInEnglish)];

        var violations = Explaining.NotInChinese(types, comments).ToList();

        Rule.Sees(nameof(CommandOfAnything), violations);
        Rule.Sees(nameof(PublicHandler), violations);
        Rule.Sees(nameof(EventInEnglish), violations);
        Rule.Spares("OpenClass has", violations);
        Rule.Spares(nameof(EventInChinese), violations);
    }
}
