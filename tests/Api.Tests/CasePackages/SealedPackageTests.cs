using System.Net;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using static PetitionGovernance.Api.Tests.CasePackages.PackageSample;

namespace PetitionGovernance.Api.Tests.CasePackages;

[Collection(OnSqlite.Name)]
public sealed class SealedPackagesOnSqlite(SqliteApiHost host) : SealedPackageTests(host);

[Collection(OnPostgres.Name)]
public sealed class SealedPackagesOnPostgres(PostgresApiHost host) : SealedPackageTests(host);

public abstract class SealedPackageTests(ApiHost host)
{
    [Fact]
    [Trait("Covers", "XF2022-A30-P3")]
    public async Task Of_a_package_of_accusations_no_list_no_read_and_no_audit_entry_speaks_to_who_may_not_know()
    {
        var lead = await host.AsAsync("office-lead");
        var item = await (await host.AsAsync("registrar")).RegisterAsync(("category", "accusation"), ("respondentOrgCode", "ZJW"));
        var package = await lead.OpenAsync([item.Text("regNo")], ("leaderName", "封存领导"), ("responsibleOrgCode", "JW")).JsonAsync(HttpStatusCode.Created);
        await lead.OnAsync(package, "charge", new { charge = Charge(("responsibleOrgCode", "ZJW")), reason = "移交" }).ProblemAsync(HttpStatusCode.Conflict, "case-package.accused-handles");

        foreach (var outsider in new[] { "handler", "inspector", "leader", "auditor", "registrar" })
        {
            var client = await host.AsAsync(outsider);
            await client.GetAsync($"{Packages}/{package.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
            (await client.GetJsonAsync($"{Packages}?leaderName=封存领导")).GetProperty("items").GetArrayLength().Should().Be(0, outsider);
        }

        await (await host.AsAsync("leader")).OnAsync(package, "visits", new { kind = "meeting", record = "会办" }).ProblemAsync(HttpStatusCode.NotFound);
        (await (await host.AsAsync("auditor")).GetJsonAsync($"/api/v1/audit-entries?subject=case-package&subjectId={package.Text("id")}"))
            .GetProperty("items").GetArrayLength().Should().Be(0);
        foreach (var insider in new[] { "office-lead", "screener", "discipline" })
            (await (await host.AsAsync(insider)).GetJsonAsync($"{Packages}?leaderName=封存领导")).GetProperty("items").GetArrayLength().Should().Be(1, insider);
    }

    [Fact]
    public async Task An_accusation_is_not_packed_with_other_items()
    {
        var (lead, registrar) = (await host.AsAsync("office-lead"), await host.AsAsync("registrar"));
        var accusation = await registrar.RegisterAsync(("category", "accusation"));
        var appeal = await registrar.RegisterAsync();

        await lead.OpenAsync([accusation.Text("regNo"), appeal.Text("regNo")]).ProblemAsync(HttpStatusCode.Conflict, "case-package.sealed-apart", "regNos");
    }

    [Fact]
    public async Task A_package_is_seen_by_the_county_and_by_its_responsible_body_only()
    {
        var package = await host.PackageAsync();

        await (await host.AsAsync("handler")).GetJsonAsync($"{Packages}/{package.Text("id")}");
        await (await host.AsAsync("handler-township")).GetAsync($"{Packages}/{package.Text("id")}").ProblemAsync(HttpStatusCode.NotFound);
    }
}
