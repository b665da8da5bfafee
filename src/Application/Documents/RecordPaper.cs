using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents;

/// <summary>就事项以外的一项记录（调解、督办、建议、约谈等）出具的文书：由记录所在的一方写好草稿。</summary>
/// <param name="Item">The item the record belongs to, if it belongs to one.</param>
/// <param name="Kept">Bodies it may not be shown to: the accused one, where that item is a sealed accusation, and the one a referral is about.</param>
public sealed record RecordPaper(DocumentKind Kind, OrganizationTree Organizations, Occasion Now, DocumentOrder Input, PaperDraft Written, PetitionItemId? Item, IReadOnlyList<string> Kept)
    : PaperGround(Kind, Organizations, Now, Input)
{
    protected override PetitionItemId? ItemId => Item;

    protected override bool NamesPeople => Kind.Addressee is Addressee.Petitioner || Referral is not null;

    protected override IReadOnlyList<string> Accused => Kept;

    protected override DateOnly? Earliest => null;

    protected override IEnumerable<object> Heads => [];

    protected override PaperDraft Compose() => Written;

    protected override Refusal? MayNot() => null;
}
