using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>An act on one package. Which one, and on which version of it, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record PackageCommand : ICommand<CasePackageView>
{
    internal Guid Id { get; init; }

    /// <summary>The measure, the fund or the item in the route.</summary>
    internal string Part { get; init; } = "";

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }

    /// <summary>0, which no part has, where the route holds no number.</summary>
    internal int Sequence => int.TryParse(Part, out var sequence) ? sequence : 0;
}

public static class PackageCommandTarget
{
    /// <summary>Says which package, and which version of it the client has seen.</summary>
    public static T On<T>(this T command, Guid id, int? expectedVersion, string part = "") where T : PackageCommand =>
        (T)(command with { Id = id, ExpectedVersion = expectedVersion, Part = part });
}
