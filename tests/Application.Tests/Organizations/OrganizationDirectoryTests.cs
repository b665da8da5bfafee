using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Application.Tests.Organizations;

public sealed class OrganizationDirectoryTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Fact]
    public async Task The_database_is_not_asked_again_within_five_seconds()
    {
        await using var host = await ReferenceHost.StartAsync();
        var first = await Tree(host);
        var asked = host.Queries.Count;

        host.Time.Advance(VersionedCache<OrganizationTree>.FreshFor - TimeSpan.FromMilliseconds(1));
        (await Tree(host)).Should().BeSameAs(first);
        host.Queries.Count.Should().Be(asked);

        host.Time.Advance(TimeSpan.FromMilliseconds(1));
        (await Tree(host)).Should().BeSameAs(first, "nothing has changed");
        host.Queries.Count.Should().Be(asked + 1, "one cheap query tells that");
    }

    [Fact]
    public async Task A_change_in_this_process_shows_at_once()
    {
        await using var host = await ReferenceHost.StartAsync();
        await Tree(host);

        await AbolishAsync(host, "JTJ", "ZJW");

        (await Tree(host)).CurrentSuccessor("JTJ").Should().Be("ZJW");
    }

    [Fact]
    public async Task A_change_in_another_process_shows_within_five_seconds()
    {
        await using var host = await ReferenceHost.StartAsync();
        await using var other = host.Beside();
        await Tree(other);

        await AbolishAsync(host, "JTJ", "ZJW");

        (await Tree(other)).CurrentSuccessor("JTJ").Should().Be("JTJ");
        other.Time.Advance(VersionedCache<OrganizationTree>.FreshFor);
        (await Tree(other)).CurrentSuccessor("JTJ").Should().Be("ZJW");
    }

    [Fact]
    public async Task Two_changes_at_once_that_would_make_a_circle_do_not_both_succeed()
    {
        await using var host = await ReferenceHost.StartAsync();
        var abolish = () => host.InScopeAsync(async provider =>
        {
            await AbolishAsync(provider, "JTJ", "ZJW");
            await AbolishAsync(host, "ZJW", "JTJ");
            await provider.GetRequiredService<IUnitOfWork>().SaveAsync(ReferenceHost.Cancel);
            return 0;
        });

        await abolish.Should().ThrowAsync<StaleException>();

        (await Tree(host)).CurrentSuccessor("ZJW").Should().Be("JTJ");
    }

    private static ValueTask<OrganizationTree> Tree(ReferenceHost host) => host.Get<IOrganizationDirectory>().CurrentAsync(ReferenceHost.Cancel);

    private static Task<int> AbolishAsync(ReferenceHost host, string code, string successor) => host.InScopeAsync(async provider =>
    {
        await AbolishAsync(provider, code, successor);
        await provider.GetRequiredService<IUnitOfWork>().SaveAsync(ReferenceHost.Cancel);
        return 0;
    });

    private static async Task AbolishAsync(IServiceProvider provider, string code, string successor)
    {
        var organizations = provider.GetRequiredService<IOrganizations>();
        var tree = await organizations.TreeToChangeAsync(ReferenceHost.Cancel);
        (await organizations.FindAsync(code, ReferenceHost.Cancel))!.AbolishInto(successor, Today, tree, Actor.System, Today);
    }
}
