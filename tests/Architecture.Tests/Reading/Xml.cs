using System.Xml.Linq;

namespace PetitionGovernance.Architecture.Tests.Reading;

internal static class Xml
{
    public static XDocument Of(SourceFile file) => XDocument.Parse(file.Text);
}
