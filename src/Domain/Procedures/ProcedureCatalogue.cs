using System.Collections.Frozen;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Procedures;

/// <summary>法定程序目录：信访以外可走的程序，按途径排列，同一途径专用的在前。</summary>
public static class ProcedureCatalogue
{
    private static readonly string[] Files = ["litigation.json", "administrative.json", "arbitration.json", "appeals.json", "livelihood.json"];

    private static readonly IReadOnlyList<Citation> GeneralCounting = [Cite.Law("民法典201"), Cite.Law("民法典203")];

    private sealed record AuthorityRow(string Name, string NameEnglish, string? Organization = null, bool ByTopic = false);

    private sealed record PeriodRow(
        PeriodKind Kind, TriggerEvent From, int Number, PeriodUnit Unit, IReadOnlyList<string> Basis, SourceCertainty Certainty,
        IReadOnlyList<string>? Counting = null, string? Note = null);

    private sealed record Row(
        string Code, StatutoryRoute Route, string Name, string NameEnglish, AuthorityRow Authority, string Lodging, IReadOnlyList<string> Bring,
        IReadOnlyList<string> Basis, SourceCertainty Certainty, IReadOnlyList<PeriodRow>? Periods = null, IReadOnlyList<string>? Topics = null,
        string? Matter = null, string? Note = null);

    public static IReadOnlyList<Procedure> All { get; } =
        [.. Files.SelectMany(EmbeddedJson.Rows<Row, Procedure>).Select(Of).OrderBy(p => p.Route).ThenBy(p => p.IsGeneral)];

    private static readonly FrozenDictionary<string, Procedure> ByCode = All.ToFrozenDictionary(p => p.Code);

    public static Procedure? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>某一途径中适合这类内容的程序，专用的在前。</summary>
    public static IReadOnlyList<Procedure> For(StatutoryRoute route, string? topic) => [.. All.Where(p => p.Route == route && p.Suits(topic))];

    private static Procedure Of(Row row) => new()
    {
        Code = row.Code,
        Route = row.Route,
        Name = row.Name,
        NameEnglish = row.NameEnglish,
        Authority = new(row.Authority.Name, row.Authority.NameEnglish, row.Authority.Organization, row.Authority.ByTopic),
        Topics = row.Topics ?? [],
        Matter = row.Matter,
        Lodging = row.Lodging,
        Bring = row.Bring,
        Periods = [.. (row.Periods ?? []).Select(Of)],
        Basis = [row.Route.Basis(), .. row.Basis.Select(Cite.Law)],
        Certainty = row.Certainty,
        Note = row.Note,
    };

    private static StatutoryPeriod Of(PeriodRow row) => new()
    {
        Kind = row.Kind,
        From = row.From,
        Number = row.Number,
        Unit = row.Unit,
        Basis = [.. row.Basis.Select(Cite.Law)],
        CountingBasis = row.Counting is { } counting ? [.. counting.Select(Cite.Law)] : GeneralCounting,
        Certainty = row.Certainty,
        Note = row.Note,
    };
}
