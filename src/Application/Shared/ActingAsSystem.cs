using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Shared;

/// <summary>Work nobody asked for in this moment: its acts are the system's, and the audit says so.</summary>
/// <remarks>Flows with the asynchronous call, and with nothing else.</remarks>
public static class ActingAsSystem
{
    private static readonly AsyncLocal<Actor?> Acting = new();

    /// <summary>Null in a request.</summary>
    public static Actor? Current => Acting.Value;

    public static Task<T> DoAsync<T>(Func<Task<T>> work) => InPlaceOfAsync(Actor.System, work);

    /// <summary>Looks with the eyes of somebody who is not here: what is sent to him is what he could read himself.</summary>
    public static async Task<T> InPlaceOfAsync<T>(Actor actor, Func<Task<T>> work)
    {
        Acting.Value = actor;
        // The value set here ends with this method: an asynchronous method never changes its caller's context.
        return await work();
    }
}
