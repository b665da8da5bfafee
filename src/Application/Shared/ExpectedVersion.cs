using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Shared;

internal static class ExpectedVersion
{
    /// <summary>Refuses a change of a record the client has not seen in its present state (<c>If-Match</c>).</summary>
    /// <param name="expected">Null where the caller takes the record as it is.</param>
    /// <exception cref="StaleException">Somebody else changed it since.</exception>
    public static void EnsureVersion(this AggregateRoot aggregate, int? expected)
    {
        if (expected is { } version && version != aggregate.Version) throw new StaleException();
    }
}
