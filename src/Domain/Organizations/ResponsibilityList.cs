namespace PetitionGovernance.Domain.Organizations;

/// <summary>权责清单：按领域、内容分类、地域和日期找出有权处理的机构。</summary>
/// <remarks>
/// Most specific first: an entry that names the topic before one that names only the field before one that names
/// neither; then the narrower area. Several may be competent, and none: the list advises, a clerk decides.
/// </remarks>
public sealed class ResponsibilityList(IEnumerable<Responsibility> entries)
{
    private readonly Responsibility[] entries = [.. entries];

    /// <summary>有权处理的权责，每个机构一条（最具体的），最具体的在前。</summary>
    public IReadOnlyList<Responsibility> Competent(string? field, string? topic, string areaCode, DateOnly on) =>
        [.. entries
            .Where(e => e.Applies(field, topic, areaCode, on))
            .OrderByDescending(e => e.Topic is not null)
            .ThenByDescending(e => e.Field is not null)
            .ThenByDescending(e => DivisionCode.Prefix(e.AreaCode).Length)
            .ThenBy(e => e.OrganizationCode, StringComparer.Ordinal)
            .DistinctBy(e => e.OrganizationCode)];
}
