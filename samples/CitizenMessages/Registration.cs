using System.Collections.Concurrent;
using System.Net;

namespace PetitionGovernance.CitizenMessages;

/// <summary>Registers messages, as the machine client of the board.</summary>
internal sealed class Registration(Api machine, Bodies bodies, Findings findings)
{
    private const string Field = "网上留言";

    private readonly ConcurrentBag<RefusedRow> refused = [];

    /// <summary>Rows the server does not take, such as a text with control characters or without a subject: for a person to look at.</summary>
    public IReadOnlyCollection<RefusedRow> Refused => refused;

    /// <returns>Null where the row was refused.</returns>
    public async Task<Case?> RegisterAsync(Message message)
    {
        var triage = Triage.Of(message, bodies);
        var petition = ToPetition(message, triage);

        // The key is made from the message, not from this run: whoever runs again, or after a crash, registers nothing twice.
        var answer = await machine.CreateAsync<Receipt>("petitions", petition, $"citizen-message-{Uri.EscapeDataString(message.Id)}");
        if (answer.IsGood) return new Case(message, triage, petition, answer.Value!);
        if (answer.Status is HttpStatusCode.BadRequest) refused.Add(new(message.Id, answer.Problem!));
        else findings.Add($"登记 {message.Id}: {(int)answer.Status} {answer.Problem}");
        return null;
    }

    /// <summary>A day years ago is no day of receipt: the message is received when the office gets it, and its own time stands below the text.</summary>
    private static NewPetition ToPetition(Message message, Triage triage) => new(
        Channel: "online",
        triage.Category,
        Field,
        triage.Topic,
        triage.AreaCode,
        PetitionerName: message.User,
        message.Subject,
        Content: $"{message.Detail}\n\n（原留言时间：{message.Time}）",
        ExternalNumber: message.Id);
}

internal sealed record RefusedRow(string MessageId, Problem Problem);
