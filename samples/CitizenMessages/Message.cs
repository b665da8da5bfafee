using System.Text;
using CsvHelper;

namespace PetitionGovernance.CitizenMessages;

/// <summary>A row of the board's export. Texts are taken exactly as they are, line breaks included.</summary>
/// <param name="Id">The board's number.</param>
/// <param name="User">The name the citizen uses on the board.</param>
/// <param name="Time">When it was written, as the board writes it.</param>
/// <param name="Label">The board's class of matter.</param>
internal sealed record Message(string Id, string User, string Subject, string Time, string Detail, string Label)
{
    // A damaged file is refused, not mended; and what citizens wrote does not get into error messages.
    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        IncludeValuesInExceptions = false,
    };

    public static IReadOnlyList<Message> ReadAll(string path)
    {
        try
        {
            // Text that is not UTF-8 would be changed silently on reading.
            var text = File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            using var csv = CsvReader.FromText(text, Strict);
            List<Message> all = [];
            while (csv.Read())
            {
                all.Add(new(
                    csv.GetString("id"), csv.GetString("user"), csv.GetString("subject"), csv.GetString("time"), csv.GetString("detail"), csv.GetString("label1")));
            }

            return all;
        }
        catch (Exception wrong) when (wrong is CsvFormatException or KeyNotFoundException or DecoderFallbackException)
        {
            throw new UsageException($"{path}: {wrong.Message}");
        }
    }
}
