using System.Linq.Expressions;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>What a client calls an item by: its UUID or its registration number.</summary>
public readonly record struct PetitionRef(string Text)
{
    public Expression<Func<PetitionItem, bool>> Matches()
    {
        if (Guid.TryParse(Text, out var guid))
        {
            var id = new PetitionItemId(guid);
            return p => p.Id == id;
        }

        var regNo = Text;
        return p => p.RegNo == regNo;
    }
}
