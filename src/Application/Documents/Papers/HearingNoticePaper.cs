using System.Globalization;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Documents.Papers;

/// <summary>What the notice says lies ahead and is in no record yet: the request brings it.</summary>
internal sealed class HearingNoticePaper : IPaper
{
    public DocumentType Type => DocumentType.HearingNotice;

    public PaperDraft Draft(PaperSource s)
    {
        var plan = s.Input.Hearing;
        return new PaperDraft(s.Review?.BodyCode ?? s.Item.ResponsibleOrgCode, new HearingNotice
        {
            Stage = s.Review is { } review ? ReviewWords.Of(review.Tier) : "办理",
            HeldOn = plan?.HeldOn,
            Time = plan?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture),
            Place = plan?.Place,
            Host = plan?.Host,
            Ground = plan?.Ground is { } ground ? PaperWords.Of(ground) : null,
        }, $"{(s.Review is { } about ? $"review:{about.Id}" : PaperWords.AboutRound(s.Item))}/hearing:{plan?.HeldOn:yyyyMMdd}")
        {
            NotBefore = s.Review?.AcceptedOn ?? s.Item.AcceptedOn,
            Basis = s.Review is { Tier: ReviewTier.FinalReview } ? [Cite.XF2022("A36-P2-S1")] : s.Kind.Basis,
            Unlawful = Unlawful(s),
        };
    }

    private static Domain.Shared.Refusal? Unlawful(PaperSource s)
    {
        if (s.Input.Hearing?.HeldOn < s.IssuedOn) return DocumentRefusals.HearingBeforeNotice;
        return s.Review is { Status: ReviewStatus.Accepted } || (s.Review is null && s.Item is { Status: PetitionStatus.Accepted, StatutoryPath: 6 }) ? null : DocumentRefusals.NotOfThisMatter;
    }
}
