using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure.Audit;
using PetitionGovernance.Infrastructure.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Application.Tests.Organizations;

public sealed class OrganizationsSeedTests
{
    [Fact]
    public async Task All_bodies_and_competences_are_installed_as_one_act()
    {
        await using var host = await ReferenceHost.StartAsync();

        var tree = await host.Get<IOrganizationDirectory>().CurrentAsync(ReferenceHost.Cancel);
        var list = await host.Get<IResponsibilityDirectory>().CurrentAsync(ReferenceHost.Cancel);
        var (entries, messages, versions) = await host.InScopeAsync(async provider =>
        {
            var db = provider.GetRequiredService<PetitionDb>();
            return (
                await db.Set<AuditEntry>().ToListAsync(ReferenceHost.Cancel),
                await db.Set<OutboxMessage>().CountAsync(ReferenceHost.Cancel),
                await db.Set<Organization>().Select(o => o.Version).Distinct().ToListAsync(ReferenceHost.Cancel));
        });

        tree.Codes.Should().BeEquivalentTo(ReferenceData.Organizations.Select(o => o.Code));
        tree.Find("GAJ").Should().BeEquivalentTo(new { Name = "县公安局", Kind = OrganizationKind.PublicSecurity, ParentCode = "XW", DivisionCode = "500230" });
        list.List.Competent(null, "物业管理", "500230", new DateOnly(2026, 11, 2)).Should().ContainSingle().Which.OrganizationCode.Should().Be("ZJW");
        entries.Should().ContainSingle().Which.Act.Should().Be("organization.reference-data-installed");
        messages.Should().Be(0);
        versions.Should().Equal(1);
    }

    [Fact]
    public async Task A_database_that_holds_bodies_is_left_alone()
    {
        await using var host = await ReferenceHost.StartAsync();
        await host.InScopeAsync(provider => provider.GetRequiredService<PetitionDb>().Set<ResponsibilityEntry>().ExecuteDeleteAsync(ReferenceHost.Cancel));

        var left = await host.InScopeAsync(async provider =>
        {
            await provider.GetRequiredService<OrganizationsSeed>().SeedAsync(ReferenceHost.Cancel);
            return await provider.GetRequiredService<PetitionDb>().Set<ResponsibilityEntry>().CountAsync(ReferenceHost.Cancel);
        });

        left.Should().Be(0);
    }
}
