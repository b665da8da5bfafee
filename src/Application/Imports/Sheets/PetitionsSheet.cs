using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>信访事项和它走过的过程。</summary>
internal sealed class PetitionsSheet() : Sheet(
    FileName, 20, "reg_no", "received_on", "channel", "head_count", "petitioner_name", "petitioner_id_no", "petitioner_address", "anonymous", "category", "field", "topic",
    "area_code", "subject", "content", "request", "respondent_org_code", "first_time", SameMatterAs, "disposition", "statutory_path", "responsible_org_code",
    "disposed_on", "notified_on", "accepted_on", "extended_days", "replied_on", "outcome", "closed_on", "satisfied")
{
    public const string FileName = "petitions.csv";
    public const string SameMatterAs = "same_matter_as";

    public override IReadOnlyCollection<string> Personal => ["petitioner_name", "petitioner_id_no", "petitioner_address", "content", "request", "subject"];

    public override IEnumerable<string> ItemsOf(ImportRow row) => row.Text(SameMatterAs) is { } earlier ? [earlier] : [];

    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<PetitionItem>().Where(p => keys.Contains(p.RegNo)).Select(p => p.RegNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context)
    {
        if (row.Text(SameMatterAs) is { } earlier)
        {
            if (context.Circular.Contains(row.Required("reg_no"))) throw row.Rejected(SameMatterAs, "沿着同一事项追溯，回到了自己 / the chain of earlier items leads back to this one");
            if (!context.InFolder.Contains(earlier) && !context.HasItem(earlier)) throw row.Rejected(SameMatterAs, "没有这件信访事项 / no such item");
        }

        return PetitionItem.Recorded(
            RecordedRegistration.Of(row, context),
            new RecordedCourse
            {
                Disposition = row.Word<Disposition>("disposition"),
                StatutoryPath = row.Number("statutory_path"),
                ResponsibleOrgCode = context.Body(row, "responsible_org_code"),
                DisposedOn = row.Day("disposed_on"),
                NotifiedOn = row.Day("notified_on"),
                AcceptedOn = row.Day("accepted_on"),
                ExtendedDays = row.Number("extended_days"),
                RepliedOn = row.Day("replied_on"),
                Outcome = row.Word<ReplyOutcome>("outcome"),
                ClosedOn = row.Day("closed_on"),
                Satisfied = row.Truth("satisfied"),
            },
            context.Now);
    }
}
