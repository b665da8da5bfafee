using System.Linq.Expressions;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>What a client calls an item by: its UUID or its registration number.</summary>
public readonly record struct PetitionRef(string Text)
{
    /// <summary>Null when it is a registration number.</summary>
    public PetitionItemId? Id => Guid.TryParse(Text, out var id) ? new PetitionItemId(id) : null;

    public Expression<Func<PetitionItem, bool>> Matches()
    {
        if (Id is { } id) return p => p.Id == id;

        var regNo = Text;
        return p => p.RegNo == regNo;
    }
}
