using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace PetitionGovernance.Benchmarks.Foundation;

/// <summary>What reads are compared with: the same rows by the same id, over HTTP, straight from the driver, for anybody.</summary>
internal static class BareEndpoint
{
    /// <summary>The environment variable that makes this program one, holding the database's connection string.</summary>
    public const string Variable = "BARE_ENDPOINT_DATABASE";

    private static readonly string[] Queries =
    [
        "SELECT * FROM petition_items WHERE id = $1",
        "SELECT * FROM petitioners WHERE petition_item_id = $1",
        "SELECT * FROM petition_deadlines WHERE petition_item_id = $1",
    ];

    public static async Task RunAsync(string[] arguments, string database)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Logging.ClearProviders();
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database) { MaxAutoPrepare = 20 });
        await using var app = builder.Build();
        app.MapGet("/healthz", () => "alive");
        app.MapGet("/petitions/{id:guid}", (Guid id, HttpContext context) => ReadAsync(source, id, context));
        await app.RunAsync();
    }

    private static async Task ReadAsync(NpgsqlDataSource source, Guid id, HttpContext context)
    {
        await using var batch = source.CreateBatch();
        foreach (var query in Queries) batch.BatchCommands.Add(new(query) { Parameters = { new() { Value = id } } });
        await using var reader = await batch.ExecuteReaderAsync(context.RequestAborted);
        var json = new ArrayBufferWriter<byte>();
        await using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartArray();
            do
            {
                while (await reader.ReadAsync(context.RequestAborted)) Write(writer, reader);
            }
            while (await reader.NextResultAsync(context.RequestAborted));
            writer.WriteEndArray();
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.WrittenCount;
        await context.Response.BodyWriter.WriteAsync(json.WrittenMemory, context.RequestAborted);
    }

    private static void Write(Utf8JsonWriter writer, NpgsqlDataReader row)
    {
        writer.WriteStartObject();
        for (var i = 0; i < row.FieldCount; i++)
        {
            if (row.IsDBNull(i)) continue;
            writer.WritePropertyName(row.GetName(i));
            switch (row.GetValue(i))
            {
                case string text: writer.WriteStringValue(text); break;
                case int number: writer.WriteNumberValue(number); break;
                case bool truth: writer.WriteBooleanValue(truth); break;
                case byte[] bytes: writer.WriteBase64StringValue(bytes); break;
                case var other: writer.WriteStringValue(other.ToString()); break;
            }
        }

        writer.WriteEndObject();
    }
}
