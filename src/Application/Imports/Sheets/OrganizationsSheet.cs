using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>机构；已有的代码不变。</summary>
internal sealed class OrganizationsSheet() : Sheet("organizations.csv", 0, "code", "name", "kind", "level", "parent_code", "division_code")
{
    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<Organization>().Where(o => keys.Contains(o.Code)).Select(o => o.Code);

    public override AggregateRoot Read(ImportRow row, ImportContext context)
    {
        var body = Organization.Establish(
            new NewOrganization(
                row.Required("code"), row.Required("name"), row.RequiredWord<OrganizationKind>("kind"), row.RequiredWord<OrganizationLevel>("level"),
                row.Text("parent_code"), row.Required("division_code")),
            context.Bodies, context.Now.Actor, context.Now.Today);
        context.Establish(body.ToNode());
        return body;
    }
}
