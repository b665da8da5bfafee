using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.SameMatter;

/// <summary>Gives an item its keys in the transaction that registers it; title and content never change afterwards.</summary>
internal sealed class MatterIndexing(PetitionDb db) : ISavingListener
{
    public void Saving(IReadOnlyList<AggregateRoot> changed)
    {
        foreach (var item in changed.OfType<PetitionItem>().Where(i => i.Events.OfType<PetitionRegistered>().Any()))
            db.AddRange(KeysOf(item));
    }

    public static IEnumerable<MatterKey> KeysOf(PetitionItem item) => MatterKeys
        .Of(MatterProfile.Of(new MatterDescription(item.Title, item.Content, item.AreaCode, item.Topic, item.RespondentOrgCode, item.ReceivedOn)))
        .Select(key => new MatterKey { Hash = key, ItemId = item.Id.Value });
}
