using PetitionGovernance.Domain.Petitions;
using static PetitionGovernance.Domain.Petitions.Disposition;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>Items that have come so far, by the names the tables of cases use, with the day of the last step.</summary>
internal static class Stages
{
    private static readonly Dictionary<string, (Func<PetitionItem> Item, string Day)> ByName = new()
    {
        ["Registered"] = (() => Given.Registered(), Given.Received),
        ["Screened"] = (() => Given.Registered().Screened(), Given.Screened),
        ["Routed"] = (Routed, Given.Routed),
        ["Accepted"] = (Accepted, Given.Accepted),
        ["Replied"] = (() => Accepted().Replied(), Given.Replied),
        ["Closed"] = (() => Accepted().Replied().Closed(), Given.Closed),
        ["Concluded"] = (() => Accepted().Replied().Served().Closed().Concluded(), Given.Lapsed),
        ["NotAccepted"] = (() => Given.Registered().Screened(disposition: NotAccept).Routed(to: null), Given.Routed),
        ["NoLongerAccepted"] = (() => Given.Registered().Screened(disposition: NoLongerAccept).Routed(to: null), Given.Routed),
        ["Redirected"] = (() => Given.Registered().Screened(disposition: ForwardToPoliticalLegal).Routed(to: Given.Police), Given.Routed),
        ["ReferredToDiscipline"] = (() => Given.Accusation().Screened(disposition: ForwardToDiscipline).Routed(to: Given.Discipline), Given.Routed),
        ["Withdrawn"] = (() => Accepted().Withdrawn(), Given.Accepted),

        ["ScreenedToAccept"] = (() => Given.Registered().Screened(disposition: Accept), Given.Screened),
        ["ToClarify"] = (() => Given.Registered().Screened(disposition: AskForClarification), Given.Screened),
        ["Asked"] = (Asked, Given.Screened),
        ["Clarified"] = (() => Asked().Clarified(), Given.Routed),
        ["AskedThenScreened"] = (() => Asked().Screened(on: Given.Routed), Given.Routed),
        ["AskedThenWithdrawn"] = (() => Asked().Withdrawn(), Given.Accepted),
        ["ToMerge"] = (() => Given.Registered().Screened(disposition: MergeWithExisting), Given.Screened),
        ["Merged"] = (() => Given.Registered().Screened(disposition: MergeWithExisting).Merged(), Given.Routed),
        ["Assigned"] = (() => Given.Registered().Screened(disposition: Assign).Routed(), Given.Routed),
        ["Objected"] = (() => Routed().Objected(), Given.Objected),
        ["ObjectionRejected"] = (() => Routed().Objected().Decided(upheld: false), Given.Decided),
        ["ObjectionUpheld"] = (() => Routed().Objected().Decided(upheld: true), Given.Decided),
        ["NotifiedRouted"] = (() => Routed().Notified(), Given.Routed),
        ["NotifiedUpheldReroutedElsewhere"] = (() => Routed().Notified().Objected().Decided(upheld: true).Routed(on: Given.Accepted, to: Given.OtherBureau), Given.Accepted),
        ["NotifiedThenScreenedElsewhere"] = (() => Given.Registered().Screened(disposition: Accept).Notified(Given.Screened).Screened().Routed(), Given.Routed),
        ["AcceptedUnheard"] = (Unheard, Given.Accepted),
        ["AcceptedAnonymous"] = (AcceptedAnonymous, Given.Accepted),
        ["AcceptedPath5"] = (() => Given.Registered().Screened(path: 5).Routed().Accepted(), Given.Accepted),
        ["AcceptedAccusation"] = (() => Given.Accusation(accused: Given.Bureau, receiver: Given.Discipline).Screened(disposition: Accept).Accepted(), Given.Accepted),
        ["Guided"] = (() => Given.Registered().Screened(disposition: Guide).Routed(to: null), Given.Routed),
        ["AcceptedSuggestion"] = (() => Given.Suggestion().Screened().Routed().Accepted(), Given.Accepted),
        ["Extended"] = (() => Accepted().Extended(), "2025-04-01"),
        ["Served"] = (() => Accepted().Replied().Served(), Given.Served),
        ["ServedClosed"] = (() => Accepted().Replied().Served().Closed(), Given.Closed),
        ["UnderReview"] = (() => Accepted().Replied().Served().ReviewOpened(Given.Closed), Given.Closed),
        ["Rated"] = (() => Accepted().Replied().Closed().Rated(), Given.Closed),
        ["Redone"] = (() => Accepted().Extended().Replied().Served().Closed().Rated().Redone(), "2025-04-20"),
        ["RedoneReplied"] = (() => Accepted().Replied().Closed().Rated().Redone().Replied("2025-04-25"), "2025-04-25"),
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static PetitionItem Item(string name) => ByName[name].Item();

    public static DateOnly Day(string name) => Given.Day(ByName[name].Day);

    private static PetitionItem Asked() => Given.Registered().Screened(disposition: AskForClarification).Asked();

    private static PetitionItem Routed() => Given.Registered().Screened().Routed();

    private static PetitionItem Unheard() => TakenOn(Routed());

    private static PetitionItem AcceptedAnonymous() => TakenOn(Given.Registered(Given.Registration() with { Anonymous = true, Petitioners = [] }).Screened().Routed());

    private static PetitionItem TakenOn(PetitionItem item)
    {
        item.Accept(Given.Day(Given.Accepted), Given.On(Given.Accepted));
        return item;
    }

    private static PetitionItem Accepted() => Routed().Accepted();
}
