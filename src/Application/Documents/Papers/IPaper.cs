using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.Application.Documents.Papers;

/// <summary>一种文书怎样由记录写成。</summary>
internal interface IPaper
{
    DocumentType Type { get; }

    /// <summary>What is missing stays empty in the data; whoever asked is told of all of it.</summary>
    PaperDraft Draft(PaperSource s);
}

/// <summary>Every class that implements <see cref="IPaper"/> is found.</summary>
internal static class PaperCatalogue
{
    private static readonly Dictionary<DocumentType, IPaper> ByType = typeof(PaperCatalogue).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IPaper)))
        .Select(type => (IPaper)Activator.CreateInstance(type)!)
        .ToDictionary(paper => paper.Type);

    /// <returns>Null for a paper that is not about an item.</returns>
    public static IPaper? Find(DocumentType type) => ByType.GetValueOrDefault(type);
}
