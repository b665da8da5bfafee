using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>线索移送；可以不来自信访事项。</summary>
internal sealed class AccountabilityReferralsSheet() : Sheet(
    "accountability-referrals.csv", 50, "referral_no", "kind", "to_org_code", "referred_on", "reg_no", "persons", "legal_basis", "outcome", "persons_held_accountable", "concluded_on")
{
    public override IEnumerable<string> ItemsOf(ImportRow row) => row.Text("reg_no") is { } regNo ? [regNo] : [];

    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<AccountabilityReferral>().Where(r => r.ReferralNo != null && keys.Contains(r.ReferralNo)).Select(r => r.ReferralNo!);

    public override AggregateRoot Read(ImportRow row, ImportContext context)
    {
        var item = row.Text("reg_no") is null ? null : context.Item(row, "reg_no");
        return AccountabilityReferral.Recorded(
            new RecordedReferral(
                row.Required("referral_no", AccountabilityReferral.MaxNumberLength), row.RequiredWord<ReferralKind>("kind"), context.RequiredBody(row, "to_org_code"),
                row.RequiredDay("referred_on"), row.RequiredNumber("persons"), row.Required("legal_basis"), row.Word<ReferralOutcome>("outcome"),
                row.Number("persons_held_accountable"), row.Day("concluded_on"), item?.Id, item?.RegNo),
            context.At);
    }
}
