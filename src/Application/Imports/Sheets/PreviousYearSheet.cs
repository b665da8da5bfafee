using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>上一年的信访事项：只有登记，供比较。</summary>
internal sealed class PreviousYearSheet() : Sheet(
    "petitions-previous-year.csv", 10, "reg_no", "received_on", "channel", "head_count", "category", "field", "topic", "area_code", "subject")
{
    public override IReadOnlyCollection<string> Personal => ["subject"];

    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<PetitionItem>().Where(p => keys.Contains(p.RegNo)).Select(p => p.RegNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context) =>
        PetitionItem.Recorded(RecordedRegistration.Of(row, context), new RecordedCourse { RegistrationOnly = true }, context.Now);
}
