using PetitionGovernance.Application.Documents.Papers;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents;

/// <summary>就一件信访事项出具一份文书时摆在面前的一切。</summary>
public sealed record PaperSource(DocumentKind Kind, PetitionItem Item, OrganizationTree Organizations, Occasion Now, DocumentOrder Input)
    : PaperGround(Kind, Organizations, Now, Input)
{
    /// <summary>复查（复核）文书所写的案件。</summary>
    public ReviewCase? Review { get; init; }

    /// <summary>就本事项给过的路径指引，先后次序。</summary>
    public IReadOnlyList<GivenWay> Ways { get; init; } = [];

    /// <summary>并入的原件；不是并入的，或者不得为人所知的为空。</summary>
    public ExistingMatter? Existing { get; init; }

    protected override PetitionItemId? ItemId => Item.Id;

    protected override bool NamesPeople => !HidesAccuser;

    protected override IReadOnlyList<string> Accused => Item is { Sealed: true, RespondentOrgCode: { } accused } ? [accused] : [];

    protected override DateOnly? Earliest => Item.ReceivedOn;

    protected override IEnumerable<object> Heads =>
    [
        new PetitionHead
        {
            RegNo = Item.RegNo,
            Petitioners = HidesAccuser ? "检举控告人（身份依法保密）" : PaperWords.People(Item) ?? (Kind.Addressee is Addressee.Body ? "匿名信访人" : null),
            ReceivedOn = Item.ReceivedOn,
            Channel = PaperWords.Of(Item.Channel),
            Matter = Item.Title,
        },
    ];

    private bool HidesAccuser => Kind.Addressee is Addressee.Body && Item.Sealed;

    protected override PaperDraft Compose() => PaperCatalogue.Find(Kind.Type)?.Draft(this)
        ?? new PaperDraft(null, new object(), "") { Unlawful = DocumentRefusals.OfAnotherRecord };

    protected override Refusal? MayNot() =>
        Item.Recusals.Any(r => r.Officer == Now.Actor.Name) ? PetitionRefusals.Recused
        : Kind.Addressee is Addressee.Petitioner && !Item.CanBeNotified ? DocumentRefusals.NobodyToNotify
        : null;
}

/// <summary>给过的一次路径指引。</summary>
public sealed record GivenWay(string ProcedureCode, string BodyCode, DateOnly GivenOn, string? Told);

/// <summary>并入的原件：编号、在办的机关、办理的末日。</summary>
public sealed record ExistingMatter(string RegNo, string BodyCode, DateOnly? Due);
