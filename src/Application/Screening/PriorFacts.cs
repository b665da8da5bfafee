using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>What the earlier items of the same matter say. Linked by a clerk: the same. Only a candidate: whether it is the same stays unknown, and is asked.
/// Marked as different: not the same.</summary>
/// <remarks>An earlier item the reader may not see gives the plain fact and no more: neither its number nor its body.</remarks>
internal static class PriorFacts
{
    public const string NotYours = "同一事项的另一件，您无权查阅";
    private const string NoneFound = "没有关联的事项，也没有相似的候选";

    public static void Gather(FactSheet sheet, PriorItems priors, OrganizationTree tree)
    {
        if (Decisive(priors.Linked) is { } linked)
        {
            sheet.Set(FactSet.SameFactsAndReasons, FactWords.SameFactsAndReasons, SameFacts.Yes, Source(linked, priors, "已关联为同一事项"));
            State(sheet, linked, Source(linked, priors, "关联事项"), tree);
        }
        else if (Decisive(priors.Candidates) is { } candidate)
        {
            State(sheet, candidate, Source(candidate, priors, "候选事项，是否同一事项未定"), tree);
        }
        else if (priors is { Linked: [], IsRepeat: false })
        {
            var (same, source) = priors.Different is [var other, ..]
                ? (SameFacts.No, Source(other, priors, "已标明不是同一事实和理由"))
                : (SameFacts.NotApplicable, NoneFound);
            sheet.Set(FactSet.PriorState, FactWords.PriorState, PriorState.None, source);
            sheet.Set(FactSet.SameFactsAndReasons, FactWords.SameFactsAndReasons, same, source);
        }
    }

    private static void State(FactSheet sheet, PriorItem prior, string source, OrganizationTree tree)
    {
        var (happened, on) = prior.Key;
        sheet.Set(FactSet.PriorState, FactWords.PriorState, prior.State, source);
        sheet.Set(FactSet.PriorBodyLevel, FactWords.Level, tree.Find(prior.BodyCode)?.Level, source);
        sheet.Set(FactSet.KeyEvent, FactWords.KeyEvent, on is null ? null : happened, source);
        sheet.Set(FactSet.KeyDate, on, source);
        sheet.Set(FactSet.ExtensionDays, prior.ExtensionDays, source);
        sheet.Set(FactSet.HearingDays, prior.HearingDays, source);
    }

    // The latest that is or was in ordinary handling; one taken back only where there is no other.
    private static PriorItem? Decisive(IReadOnlyList<PriorItem> priors) => priors
        .Where(prior => prior.State is not null)
        .OrderBy(prior => prior.State is PriorState.Withdrawn)
        .ThenByDescending(prior => prior.ReceivedOn).ThenByDescending(prior => prior.RegNo, StringComparer.Ordinal)
        .FirstOrDefault();

    private static string Source(PriorItem prior, PriorItems priors, string how) => priors.Visible.Contains(prior.Id) ? $"{how} {prior.RegNo}" : NotYours;
}

/// <param name="Linked">Registered before this one and linked with it, sealed ones left out.</param>
/// <param name="Candidates">Very likely the same, not decided yet; only what the reader may see.</param>
/// <param name="Different">Marked by a clerk as another matter, the latest first; only what the reader may see.</param>
/// <param name="Visible">Those the reader may see.</param>
/// <param name="IsRepeat">The registrar noted that it was brought before, but not which item.</param>
internal sealed record PriorItems(
    IReadOnlyList<PriorItem> Linked, IReadOnlyList<PriorItem> Candidates, IReadOnlyList<PriorItem> Different, IReadOnlySet<PetitionItemId> Visible, bool IsRepeat);
