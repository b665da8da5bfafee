using System.Linq.Expressions;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>What a comparison fetches of one item.</summary>
internal sealed record MatterRow(SameMatterItem Item, string Content, string? RespondentOrgCode, string? SameMatterAs)
{
    public static readonly Expression<Func<PetitionItem, SameMatterItem>> OfItem = p => new SameMatterItem
    {
        Id = p.Id.Value,
        RegNo = p.RegNo,
        ReceivedOn = p.ReceivedOn,
        Subject = p.Title,
        Status = p.Status,
        SubstantiveStatus = p.SubstantiveStatus,
        AreaCode = p.AreaCode,
        Topic = p.Topic,
        ResponsibleOrgCode = p.ResponsibleOrgCode,
    };

    public static readonly Expression<Func<PetitionItem, MatterRow>> Of = p => new MatterRow(
        new SameMatterItem
        {
            Id = p.Id.Value,
            RegNo = p.RegNo,
            ReceivedOn = p.ReceivedOn,
            Subject = p.Title,
            Status = p.Status,
            SubstantiveStatus = p.SubstantiveStatus,
            AreaCode = p.AreaCode,
            Topic = p.Topic,
            ResponsibleOrgCode = p.ResponsibleOrgCode,
        },
        p.Content.Substring(0, MatterText.Enough),
        p.RespondentOrgCode,
        p.SameMatterAs);

    public MatterItem ToItem() => new(new PetitionItemId(Item.Id), Item.RegNo, SameMatterAs);

    public MatterProfile Profile() => MatterProfile.Of(new MatterDescription(Item.Subject, Content, Item.AreaCode, Item.Topic, RespondentOrgCode, Item.ReceivedOn));
}
