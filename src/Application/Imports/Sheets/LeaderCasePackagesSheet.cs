using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>领导包案。</summary>
internal sealed class LeaderCasePackagesSheet() : Sheet(
    "leader-case-packages.csv", 40, "package_no", "title", "leader_name", "leader_post", "responsible_org_code", "dispatcher_name", "opened_on", "target_on", "reg_nos", "status",
    "resolved_on")
{
    public override IReadOnlyCollection<string> Personal => ["leader_name", "dispatcher_name"];

    public override IEnumerable<string> ItemsOf(ImportRow row) => row.Words("reg_nos");

    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<LeaderCasePackage>().Where(p => keys.Contains(p.PackageNo)).Select(p => p.PackageNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context) => LeaderCasePackage.Recorded(
        new RecordedPackage(
            row.Required("package_no", PackageRecord.MaxNumberLength), row.Required("title", PackageRecord.MaxTitleLength), row.Required("leader_name", PackageRecord.MaxNameLength),
            row.Required("leader_post", PackageRecord.MaxNameLength), context.RequiredBody(row, "responsible_org_code"), row.Required("dispatcher_name", PackageRecord.MaxNameLength),
            row.RequiredDay("opened_on"), row.RequiredDay("target_on"),
            [.. context.Items(row, "reg_nos").Select(i => new PackagedItem(i.Id, i.RegNo, i.Sealed, i.Sealed ? i.RespondentOrgCode : null))],
            row.RequiredWord<PackageStatus>("status"), row.Day("resolved_on")),
        context.At);
}
