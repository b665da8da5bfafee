using PetitionGovernance.Api.Tests.Hosting;

[assembly: AssemblyFixture(typeof(ClusterEnd))]

namespace PetitionGovernance.Api.Tests.Hosting;

/// <summary>Ends the throw-away PostgreSQL when the last test has: on a busy disk that takes longer than the test runner waits for its process to exit.</summary>
public sealed class ClusterEnd : IDisposable
{
    public void Dispose() => PostgresCluster.End();
}
