using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Screening;

/// <summary>把甄别意见记成留在事项上的参考意见；凭所记的事实、规则组和日历可以原样重现。</summary>
/// <remarks>The fingerprint covers facts, rule set, calendar and reasoning, not the day nor where a fact was read: what has not changed keeps it.</remarks>
public static class ScreeningRecord
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private sealed record RuleSetRecord(
        string Name, string? Division, DateOnly? From, DateOnly? To, IReadOnlyList<string> SwitchedOff, IReadOnlyDictionary<string, int> Parameters);

    private sealed record FindingRecord(
        string Rule, bool? Decides, bool? OnlyAsks, IReadOnlyList<string> ReliedOn, IReadOnlyList<string>? Missing, IReadOnlyList<string> Basis, string Because);

    private sealed record PartRecord(string Label, string? Admission, IReadOnlyList<string>? Dispositions, IReadOnlyList<FindingRecord> Findings);

    private sealed record TraceRecord(RuleSetRecord RuleSet, DateOnly? Due, IReadOnlyList<string> Flags, IReadOnlyList<PartRecord> Parts);

    /// <param name="facts">What the opinion was given, each with its source.</param>
    public static ScreeningAdvice Of(ScreeningOpinion opinion, IReadOnlyList<AdvisedFact> facts, string ruleSetVersion, WorkingDayCalendar calendar)
    {
        var trace = JsonSerializer.Serialize(Trace(opinion), Json);
        return new ScreeningAdvice
        {
            Fingerprint = Fingerprint(facts, ruleSetVersion, calendar.Version, trace),
            AsOf = opinion.AsOf,
            Admission = OpinionWords.Admission.Of(opinion.Admission),
            Dispositions = opinion.Dispositions,
            StatutoryPath = opinion.Distinctions.StatutoryPath,
            Rules = opinion.Rules,
            LegalBasis = [.. opinion.LegalBasis.Select(citation => citation.ProvisionId)],
            NeedsHuman = [.. opinion.HumanReasons.Select(reason => reason.Chinese)],
            HasSealedPart = opinion.Parts.Any(part => part.IsSealed),
            RuleSetVersion = ruleSetVersion,
            CalendarVersion = calendar.Version,
            Facts = facts,
            Trace = trace,
        };
    }

    /// <summary>凭所记重新甄别；日历须是当时的版本。</summary>
    /// <exception cref="ArgumentException">Another calendar, or facts no reader understands any more.</exception>
    public static ScreeningAdvice Replay(ScreeningAdvice kept, WorkingDayCalendar calendar)
    {
        if (calendar.Version != kept.CalendarVersion) throw new ArgumentException($"The advice was given on calendar {kept.CalendarVersion}.", nameof(calendar));
        var (facts, errors) = ScreeningFactsReader.Read(kept.Facts.ToDictionary(fact => fact.Name, fact => (string?)fact.Value));
        if (errors.Count > 0) throw new ArgumentException($"The fact {errors[0].Column} cannot be read.", nameof(kept));
        return Of(ScreeningEngine.Screen(facts, kept.AsOf, RuleSetOf(kept), calendar), kept.Facts, kept.RuleSetVersion, calendar);
    }

    private static RuleSet RuleSetOf(ScreeningAdvice kept)
    {
        var rules = JsonSerializer.Deserialize<TraceRecord>(kept.Trace, Json)!.RuleSet;
        return new RuleSet(rules.Name, rules.Division, rules.From, rules.To, rules.SwitchedOff, rules.Parameters);
    }

    private static TraceRecord Trace(ScreeningOpinion opinion) => new(
        new RuleSetRecord(
            opinion.RuleSet.Name, opinion.RuleSet.Division, opinion.RuleSet.EffectiveFrom, opinion.RuleSet.EffectiveTo,
            [.. opinion.RuleSet.SwitchedOff.Order(StringComparer.Ordinal)], new SortedDictionary<string, int>(opinion.RuleSet.Parameters.ToDictionary(), StringComparer.Ordinal)),
        opinion.Due,
        opinion.Flags,
        [.. opinion.Parts.Select(Part)]);

    private static PartRecord Part(ScreenedPart part) => new(
        part.Label,
        part.Verdict is { } verdict ? OpinionWords.Admission.Of(verdict.Admission) : null,
        part.Verdict?.Dispositions.Select(d => d.ToString()).ToList(),
        [.. part.Findings.Select(finding => new FindingRecord(
            finding.Rule.Code,
            finding.Decides ? true : null,
            finding.OnlyAsks ? true : null,
            [.. FactNames.Each(finding.ReliedOn).Select(FactNames.Column)],
            finding.Missing is FactSet.None ? null : [.. FactNames.Each(finding.Missing).Select(FactNames.Column)],
            [.. finding.Basis.Select(citation => citation.ProvisionId)],
            finding.OnlyAsks ? finding.Rule.AtStake : finding.Because))]);

    private static string Fingerprint(IEnumerable<AdvisedFact> facts, string ruleSetVersion, string calendarVersion, string trace)
    {
        var text = new StringBuilder().Append(ruleSetVersion).Append('\n').Append(calendarVersion).Append('\n');
        foreach (var fact in facts) text.Append(CultureInfo.InvariantCulture, $"{fact.Name}={fact.Value}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Append(trace).ToString())));
    }
}
