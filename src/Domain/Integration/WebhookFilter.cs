namespace PetitionGovernance.Domain.Integration;

/// <summary>推送哪些事件；空的不限。</summary>
/// <param name="Types">Names of types, or beginnings of them that end in <c>.*</c>.</param>
/// <param name="AreaCode">With everything below it.</param>
public sealed record WebhookFilter(IReadOnlyList<string> Types, string? AreaCode, string? OrgCode)
{
    private const string AllOf = ".*";

    public bool Takes(PublishedEvent happened) =>
        (Types.Count == 0 || Types.Any(type => IsMeant(type, happened.Type)))
        && (AreaCode is null || happened.AreaCode?.StartsWith(AreaCode, StringComparison.Ordinal) is true)
        && (OrgCode is null || happened.OrgCodes.Contains($";{OrgCode};", StringComparison.Ordinal));

    private static bool IsMeant(string filter, string type) =>
        filter.EndsWith(AllOf, StringComparison.Ordinal) ? type.StartsWith(filter[..^1], StringComparison.Ordinal) : type == filter;
}
