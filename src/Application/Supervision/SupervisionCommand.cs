using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.Application.Supervision;

/// <summary>An act on one record. Which one, and on which version of it, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record SupervisionCommand<TView> : ICommand<TView>, ISupervisionTarget
{
    internal Guid Id { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }

    Guid ISupervisionTarget.Id => Id;

    int? ISupervisionTarget.ExpectedVersion => ExpectedVersion;

    ISupervisionTarget ISupervisionTarget.At(Guid id, int? expectedVersion) => this with { Id = id, ExpectedVersion = expectedVersion };
}

/// <summary>The record an act is on.</summary>
public interface ISupervisionTarget
{
    internal Guid Id { get; }

    internal int? ExpectedVersion { get; }

    internal ISupervisionTarget At(Guid id, int? expectedVersion);
}

public static class SupervisionTarget
{
    /// <summary>Says which record, and which version of it the client has seen.</summary>
    public static T On<T>(this T command, Guid id, int? expectedVersion) where T : ISupervisionTarget => (T)command.At(id, expectedVersion);
}
