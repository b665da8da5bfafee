using System.Runtime.CompilerServices;
using System.Xml.Linq;
using PetitionGovernance.Application.Documents;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>A template is unpacked and read once; each paper copies its text parts, fills them and packs them with the rest.</summary>
internal sealed class DocxForms : IDocxForms
{
    private static readonly ConditionalWeakTable<TemplateFile, Unpacked> Templates = [];

    public TemplateReading Read(byte[] file)
    {
        var package = DocxPackage.Of(file);
        Lawful.Ensure(DocxGuard.Unlawful(package));
        return DocxMarks.Read(package);
    }

    public SealedFile Fill(TemplateFile template, PaperValues values)
    {
        var unpacked = Templates.GetValue(template, static t => new Unpacked(DocxPackage.Of(t.Bytes)));
        var filled = unpacked.Texts.ToDictionary(part => part.Name, part => new XDocument(part.Xml));
        foreach (var part in filled.Values) DocxFilling.Fill(part.Root!, values);
        var content = unpacked.Package.ToBytes(filled);
        return new SealedFile(template, content, Digests.Sm3(content), Digests.Sha256(content));
    }

    // Only what has marks is copied and written anew.
    private sealed class Unpacked(DocxPackage package)
    {
        public DocxPackage Package { get; } = package;

        public IReadOnlyList<(string Name, XDocument Xml)> Texts { get; } =
            [.. DocxParts.Texts(package).Where(part => part.Xml.Descendants(DocxParts.W + "p").Any(p => DocxParts.TextOf(p).Contains("{{", StringComparison.Ordinal)))];
    }
}
