using Npgsql;

namespace PetitionGovernance.Benchmarks.Foundation;

/// <summary>What pgbench runs, written after a registration the product has just made: the same rows, of the same sizes, in the same tables.</summary>
internal static class BaselineScripts
{
    private const string NextNumber = "\\set i :i + 1\n\\set n :base + :client_id * 10000000 + :i\n";

    // As cheap as can be, and rising as the product's do.
    private const string Id = "lpad(to_hex(:n::bigint), 32, '0')::uuid";

    // As the product does: by itself, so that nobody waits for another's transaction, and without waiting for the disk twice.
    private const string Serial =
        "INSERT INTO registration_serials (division_code, year, last) "
        + "SELECT '500230', 2026, 1 WHERE set_config('synchronous_commit', 'off', true) = 'off' "
        + "ON CONFLICT (division_code, year) DO UPDATE SET last = registration_serials.last + 1 RETURNING last;\n";

    // The work of other tables is not the writer's: entries are sealed afterwards.
    private static readonly string[] WrittenLater = ["audit_seals", "audit_heads"];

    public static string Reading(int items) =>
        $"\\set n random(1, {items})\n"
        + $"SELECT * FROM petition_items WHERE id = {Id};\n"
        + $"SELECT * FROM petitioners WHERE petition_item_id = {Id};\n"
        + $"SELECT * FROM petition_deadlines WHERE petition_item_id = {Id};\n";

    /// <param name="register">Has the product register one item, while nothing else goes on.</param>
    public static async Task<string> RegisteringAsync(NpgsqlConnection database, Func<Task> register)
    {
        var before = await CountsAsync(database);
        await register();
        var after = await CountsAsync(database);
        var item = await TextAsync(database, "SELECT id::text FROM petition_items ORDER BY registered_at DESC LIMIT 1");
        var entry = await TextAsync(database, $"SELECT id::text FROM audit_entries WHERE subject_id = '{item}'");
        string[] selects =
        [
            $"petition_items WHERE id = '{item}'",
            $"petitioners WHERE petition_item_id = '{item}'",
            $"petition_deadlines WHERE petition_item_id = '{item}'",
            $"matter_keys WHERE item_id = '{item}'",
            $"audit_entries WHERE id = '{entry}'",
            "remembered_requests ORDER BY remembered_at DESC LIMIT 1",
        ];
        var inserts = new List<RowCopy>();
        foreach (var select in selects) inserts.Add(await RowCopy.ReadAsync(database, select));
        inserts.Add(await OutboxAsync(database, item));
        EnsureComplete(before, after, inserts);

        var own = new Dictionary<string, string> { [item] = Id, [entry] = Id };
        return NextNumber + "SELECT fingerprint, answer_json FROM remembered_requests WHERE actor_id = 'x' AND key = :n::text;\n" + Serial + "BEGIN;\n"
            + string.Concat(inserts.Select(rows => rows.ToInsert(own, Id)))
            + $"INSERT INTO audit_pending (entry_id) VALUES ({Id});\nCOMMIT;\n";
    }

    // The event has left the outbox a moment later: what was written there is read where it went.
    private static async Task<RowCopy> OutboxAsync(NpgsqlConnection database, string item)
    {
        var published = $"published_events WHERE subject_id = '{item}'";
        while (await TextAsync(database, $"SELECT count(*)::text FROM {published}") == "0") await Task.Delay(50);
        return await RowCopy.ReadAsync(database, "outbox_messages", $"(SELECT *, 0 AS ordinal FROM {published}) AS written");
    }

    // A table the product begins to write must not be forgotten here.
    private static void EnsureComplete(Dictionary<string, long> before, Dictionary<string, long> after, List<RowCopy> inserts)
    {
        foreach (var (table, count) in after)
        {
            var copied = inserts.Where(rows => rows.Table == table).Sum(rows => rows.Count);
            if (count - before[table] != copied && table is not ("audit_pending" or "registration_serials" or "outbox_messages" or "published_events") && !WrittenLater.Contains(table))
                throw new InvalidOperationException($"A registration writes {count - before[table]} rows into {table}, the baseline {copied}.");
        }
    }

    private static async Task<Dictionary<string, long>> CountsAsync(NpgsqlConnection database)
    {
        var tables = new List<string>();
        await using (var list = new NpgsqlCommand("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'", database))
        await using (var names = await list.ExecuteReaderAsync())
            while (await names.ReadAsync()) tables.Add(names.GetString(0));

        var counts = new Dictionary<string, long>();
        foreach (var table in tables) counts[table] = long.Parse(await TextAsync(database, $"SELECT count(*)::text FROM \"{table}\""));
        return counts;
    }

    private static async Task<string> TextAsync(NpgsqlConnection database, string query)
    {
        await using var command = new NpgsqlCommand(query, database);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
