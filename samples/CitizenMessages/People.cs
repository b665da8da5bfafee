using System.Collections.Concurrent;

namespace PetitionGovernance.CitizenMessages;

/// <summary>Everybody we can be; each logs in when needed for the first time.</summary>
internal sealed class People(Credentials credentials, HttpTally tally) : IDisposable
{
    private readonly Uri server = new(credentials.BaseUrl);
    private readonly ConcurrentDictionary<string, Lazy<Api>> known = new();

    public Api Machine => Known("", () => LogIn.AsMachineAsync(server, credentials.Machine));

    /// <summary>Whose step it is. Where a unit has no handler among us, the machine client records what the unit did.</summary>
    public (string Who, Api Api) For(Step step, Case item)
    {
        var person = step.Role == Steps.Handler ? credentials.HandlerOf(item.UnitCode) : credentials.WithRole(step.Role);
        return person is null ? (credentials.Machine.ClientId, Machine) : (person.UserName, Known(person));
    }

    public bool HasHandler(string unitCode) => credentials.HandlerOf(unitCode) is not null;

    public void Dispose()
    {
        foreach (var api in known.Values.Where(a => a.IsValueCreated)) api.Value.Dispose();
    }

    private Api Known(Person person) => Known(person.UserName, () => LogIn.AsPersonAsync(server, credentials.Interactive, person.UserName, person.Password));

    private Api Known(string name, Func<Task<Token>> logIn) => known.GetOrAdd(name, _ => new(() => new Api(server, logIn, tally))).Value;
}
