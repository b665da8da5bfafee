using Npgsql;

namespace PetitionGovernance.Benchmarks.Foundation;

/// <summary>Rows of a table, to be inserted again and again with another identity each time.</summary>
internal sealed class RowCopy
{
    // Indexed and different in each row, but no one's reference.
    private static readonly string[] Unique = ["reg_no", "query_code", "key"];

    private const string BlindIndex = "id_no_index";

    // As far apart as hashes are.
    private const string Hash = "hash";

    private readonly List<string> columns = [];
    private readonly List<List<string?>> rows = [];

    private RowCopy(string table) => Table = table;

    public string Table { get; }

    public int Count => rows.Count;

    /// <param name="select">What follows after FROM, the table first.</param>
    /// <param name="from">Where its rows are read, where that is not the table itself.</param>
    public static async Task<RowCopy> ReadAsync(NpgsqlConnection database, string select, string? from = null)
    {
        var copy = new RowCopy(select.Split(' ')[0]);
        var columns = $"SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{copy.Table}' ORDER BY ordinal_position";
        await using (var names = await new NpgsqlCommand(columns, database).ExecuteReaderAsync())
            while (await names.ReadAsync()) copy.columns.Add(names.GetString(0));

        var texts = string.Join(", ", copy.columns.Select(column => $"\"{column}\"::text"));
        await using var found = await new NpgsqlCommand($"SELECT {texts} FROM {from ?? select}", database).ExecuteReaderAsync();
        while (await found.ReadAsync())
            copy.rows.Add([.. Enumerable.Range(0, copy.columns.Count).Select(i => found.IsDBNull(i) ? null : found.GetString(i))]);
        return copy.rows.Count > 0 ? copy : throw new InvalidOperationException($"No row: {select}");
    }

    /// <param name="own">Identifiers of the row's own making, and what stands for them.</param>
    /// <param name="id">A new identifier, as an expression.</param>
    public string ToInsert(IReadOnlyDictionary<string, string> own, string id)
    {
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        var values = rows.Select((row, at) => $"({string.Join(", ", row.Select((value, i) => Value(columns[i], value, at, own, id)))})");
        return $"INSERT INTO {Table} ({names}) VALUES {string.Join(", ", values)};\n";
    }

    private static string Value(string column, string? value, int row, IReadOnlyDictionary<string, string> own, string id) => value switch
    {
        null => "NULL",
        _ when own.TryGetValue(value, out var expression) => column == "subject_id" ? $"({expression})::text" : expression,
        _ when column == "id" => id,
        _ when Unique.Contains(column) => $"lpad((:n::bigint)::text, {value.Length}, 'N')",
        _ when column == BlindIndex => $"md5((:n::bigint + {row})::text) || md5((:n::bigint)::text)",
        _ when column == Hash => $"hashint8extended(:n::bigint, {row})",
        _ => Quoted(value),
    };

    // pgbench takes a colon for a variable, even in quotes.
    private static string Quoted(string value) => "E'" + value.Replace("\\", "\\\\").Replace("'", "''").Replace(":", "\\x3a").Replace("\n", "\\n") + "'";
}
