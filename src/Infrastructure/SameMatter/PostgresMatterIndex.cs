using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.SameMatter;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.SameMatter;

/// <summary>What <see cref="MatterIndex"/> does, in one statement, ranked as <see cref="KeyMatches.Ranked"/> does.</summary>
internal sealed class PostgresMatterIndex(PetitionDb db) : IMatterIndex
{
    // Planned once for a connection: the keys are one parameter, however many there are.
    private static readonly string Sql =
        $$"""
        WITH people AS (
          SELECT DISTINCT other.petition_item_id AS item
          FROM petitioners own JOIN petitioners other ON other.id_no_index = own.id_no_index
          WHERE own.petition_item_id = {0} AND other.petition_item_id <> {0}
          ORDER BY item DESC LIMIT {{MatterIndex.MostOfOnePetitioner}}
        ), matches AS (
          SELECT latest.item_id AS item, count(*) OVER (PARTITION BY wanted.hash) AS shared_by
          FROM unnest({1}) AS wanted (hash)
          CROSS JOIN LATERAL (
            SELECT k.item_id FROM matter_keys k WHERE k.hash = wanted.hash ORDER BY k.item_id DESC LIMIT {{KeyMatches.MostOfOneKey}}) AS latest
          WHERE latest.item_id <> {0}
        ), ranked AS (
          SELECT item FROM matches GROUP BY item ORDER BY sum(1 / sqrt(shared_by)) DESC, item DESC LIMIT {{KeyMatches.MostCompared}}
        )
        SELECT item, true AS same_petitioner FROM people
        UNION ALL
        SELECT item, false FROM ranked WHERE item NOT IN (SELECT item FROM people)
        """;

    public async Task<IReadOnlyList<MatterHit>> FindAsync(PetitionItemId item, IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        var rows = await db.Database.SqlQueryRaw<Row>(Sql, item.Value, keys.ToArray()).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new MatterHit(new PetitionItemId(row.Item), row.SamePetitioner));
    }

    private sealed record Row(Guid Item, bool SamePetitioner);
}
