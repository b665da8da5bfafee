using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class RefusalTests
{
    /// <summary>Refusals of form: a code, or the word before the dot where the whole catalogue is of form.</summary>
    private static readonly Dictionary<string, string> OfForm = new()
    {
        ["idempotency."] = "rests on the contract of the API",
        ["identity."] = "rests on the order of the user accounts",
        ["legal.text-"] = "the form of a file",
        ["coordination.day-"] = "two dates in the wrong order",
        ["attachment.empty"] = "the form of a file",
        ["attachment.kind-not-allowed"] = "the form of a file",
        ["attachment.content-differs"] = "the form of a file",
        ["attachment.too-many"] = "more than one record holds",
        ["attachment.damaged"] = "a stored file that is not what it was",
        ["mediation.no-permission"] = "rests on the order of the roles",
        ["mediation.day-"] = "two dates in the wrong order",
        ["mediation.record-contradicts"] = "a record of the past that contradicts itself",
        ["mediation.too-many"] = "more than one record holds",
        ["accountability.day-"] = "two dates in the wrong order",
        ["accountability.empty"] = "a cell left empty",
        ["supervision.day-"] = "two dates in the wrong order",
        ["supervision.empty"] = "a cell left empty",
        ["reception.day-in"] = "two dates in the wrong order",
        ["reception.day-too"] = "two dates in the wrong order",
        ["reception.head-count"] = "a number that cannot be",
        ["case-package.day-"] = "two dates in the wrong order",
        ["case-package.resolved-without-day"] = "a record of the past that contradicts itself",
        ["case-package.too-many"] = "more than one record holds",
        ["coordination.text-form"] = "the form of a text",
        ["coordination.established-"] = "rests on the order of the mechanisms, which no regulation holds",
        ["history."] = "what cannot have been, in records of the past",
        ["outreach."] = "the form of a record",
        ["source.day-"] = "two dates in the wrong order",
        ["source.text-form"] = "the form of a text",
        ["source.area-form"] = "the form of a code",
        ["source.parties-form"] = "the form of a number",
        ["source.decision-"] = "rests on a regulation of administrative decisions that the catalogue does not hold; the sentence names it",
        ["source.measures-missing"] = "contradicts its own conclusion",
        ["source.decided-already"] = "nothing would change",
        ["source.linked-already"] = "nothing would change",
        ["source.arisen-before"] = "two dates in the wrong order",
        ["source.outside-round"] = "two dates in the wrong order",
        ["import."] = "rests on the contract of the API",
        ["event."] = "rests on the contract of the API",
        ["webhook."] = "rests on the contract of the API",
        ["number."] = "the form of a number",
        ["record."] = "a key given twice",
        ["deadline.range-reversed"] = "two dates in the wrong order",
        ["deadline.calendar-day-"] = "the form of a calendar",
        ["deadline.calendar-without-holidays"] = "the form of a calendar",
        ["deadline.make-up-day-not-at-weekend"] = "the form of a calendar",
        ["organization.code-form"] = "the form of a code",
        ["organization.code-taken"] = "a code given twice",
        ["organization.name-form"] = "the form of a name",
        ["organization.name-unchanged"] = "nothing would change",
        ["organization.division-code-form"] = "the form of a code",
        ["organization.parent-unknown"] = "names nobody",
        ["organization.parent-lower"] = "the form of a tree",
        ["organization.parent-unchanged"] = "nothing would change",
        ["organization.cycle"] = "the form of a tree",
        ["organization.abolished-in-future"] = "only what has happened can be recorded",
        ["organization.successor-below"] = "the form of a tree",
        ["organization.responsibility-organization-unknown"] = "names nobody",
        ["organization.responsibility-text-form"] = "the form of a text",
        ["organization.responsibility-ends-before-it-begins"] = "two dates in the wrong order",
        ["organization.responsibility-withdrawn-already"] = "nothing would change",
        ["same-matter.itself"] = "names nobody else",
        ["same-matter.already-linked"] = "nothing would change",
        ["same-matter.already-different"] = "nothing would change",
        ["same-matter.marked-different"] = "contradicts a decision that stands",
        ["same-matter.still-linked"] = "contradicts a decision that stands",
        ["same-matter.not-linked"] = "nothing would change",
        ["same-matter.not-different"] = "nothing would change",
        ["rule-set."] = "the form of a rule set",
        ["petition.no-permission"] = "rests on the order of the roles",
        ["petition.no-new-fact"] = "nothing would change",
        ["template."] = "the form of a file",
        ["document.template-unchanged"] = "nothing would change",
        ["document.no-permission"] = "rests on the order of the roles",
        ["document.not-your-body"] = "rests on the order of the roles",
        ["document.incomplete"] = "the form of a paper",
        ["document.already-issued"] = "nothing would change",
        ["document.nothing-to-replace"] = "names nobody",
        ["document.number-taken"] = "a number given twice",
        ["document.of-another-record"] = "the form of a paper",
        ["document.not-of-this-matter"] = "the form of a paper",
        ["review.no-permission"] = "rests on the order of the roles",
        ["petition.date-in-future"] = "only what has happened can be recorded",
    };

    private static readonly Lazy<IReadOnlyList<Refusing.Found>> Product = new(() => Refusing.In(Refusing.Catalogues(Layer.TypesOf(Layer.All))));

    private static readonly Lazy<IReadOnlyList<Refusing.Found>> Canary = new(() => Refusing.In([typeof(CanaryRefusals), typeof(OtherCanaryRefusals)]));

    [Fact]
    public void Every_module_that_refuses_is_seen() => Product.Value.Select(f => f.Member.Split('.')[0]).Distinct().Should().HaveSameCount(Refusing.Catalogues(Layer.TypesOf(Layer.All)));

    [Fact]
    public void A_code_is_written_module_dot_reason() => Rule.Holds(Refusing.BadCodes(Product.Value));

    [Fact]
    public void A_code_is_written_module_dot_reason_is_seen_failing_on_its_canary() => Rule.Sees("CanaryRefusals.Shouting", Refusing.BadCodes(Canary.Value));

    [Fact]
    public void A_code_belongs_to_one_refusal() => Rule.Holds(Refusing.RepeatedCodes(Product.Value));

    [Fact]
    public void A_code_belongs_to_one_refusal_is_seen_failing_on_its_canary() =>
        Rule.Sees("canary.twice is the code of", Refusing.RepeatedCodes(Canary.Value));

    [Fact]
    public void The_word_before_the_dot_belongs_to_one_catalogue() => Rule.Holds(Refusing.SharedPrefixes(Product.Value));

    [Fact]
    public void The_word_before_the_dot_belongs_to_one_catalogue_is_seen_failing_on_its_canary() =>
        Rule.Sees("canary. is used by CanaryRefusals and OtherCanaryRefusals", Refusing.SharedPrefixes(Canary.Value));

    [Fact]
    public void A_refusal_speaks_Chinese_and_English() => Rule.Holds(Refusing.NotInTwoLanguages(Product.Value));

    [Fact]
    public void A_refusal_speaks_Chinese_and_English_is_seen_failing_on_its_canary()
    {
        var violations = Refusing.NotInTwoLanguages(Canary.Value).ToList();

        Rule.Sees("CanaryRefusals.EnglishOnly", violations);
        Rule.Sees("CanaryRefusals.Mixed", violations);
        Rule.Spares("CanaryRefusals.Once", violations);
    }

    [Fact]
    public void A_refusal_cites_the_law_or_is_listed_as_one_of_form() => Rule.Holds(Refusing.WithoutBasis(Product.Value).Except(OfForm));

    [Fact]
    public void A_refusal_cites_the_law_or_is_listed_as_one_of_form_is_seen_failing_on_its_canary() =>
        Rule.Sees("canary.twice cites nothing", Refusing.WithoutBasis(Canary.Value).Except(OfForm));

    [Fact]
    public void Refusals_are_made_in_their_catalogues_only() => Rule.Holds(Refusing.MadeElsewhere(Layer.TypesOf(Layer.All)));

    [Fact]
    public void Refusals_are_made_in_their_catalogues_only_is_seen_failing_on_its_canary() =>
        Rule.Sees(nameof(RefusingByHand), Refusing.MadeElsewhere([typeof(RefusingByHand), typeof(CanaryRefusals)]));
}
