using System.Security.Cryptography;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>The columns that both petitions files have.</summary>
internal static class RecordedRegistration
{
    private const string QueryAlphabet = "23456789BCDFGHJKLMNPQRSTVWXYZ";
    private const int QueryCodeLength = 12;
    private const int MaxRegNoLength = 40;

    public static Registration Of(ImportRow row, ImportContext context)
    {
        var receivedOn = row.RequiredDay("received_on");
        if (receivedOn > context.Now.Today) throw row.Rejected("received_on", "晚于今天 / lies after today");
        var subject = row.Required("subject", Registration.MaxSubjectLength);
        var office = Office(context.Bodies, row.Required("reg_no"));
        return new Registration
        {
            Id = PetitionItemId.New(context.At),
            RegNo = row.Required("reg_no", MaxRegNoLength),
            QueryCode = RandomNumberGenerator.GetString(QueryAlphabet, QueryCodeLength),
            ReceivingOrgCode = office?.Code ?? throw row.Rejected("reg_no", "没有受理登记的信访部门；请先导入机构 / no petition office to have received it; import the bodies first"),
            ReceivingOrgKind = office.Kind,
            RegisteredAt = ChinaTime.StartOf(receivedOn),
            ReceivedOn = receivedOn,
            Channel = row.RequiredWord<Channel>("channel"),
            HeadCount = row.RequiredNumber("head_count"),
            Anonymous = row.Truth("anonymous") ?? row.Text("petitioner_name") is null,
            Petitioners = Petitioners(row),
            Category = row.RequiredWord<PetitionCategory>("category"),
            Field = row.AtMost("field", Registration.MaxFieldLength),
            Topic = row.AtMost("topic", Registration.MaxTopicLength),
            AreaCode = Area(row),
            Subject = subject,
            Content = row.AtMost("content", Registration.MaxContentLength) ?? subject,
            Claims = [row.AtMost("request", Registration.MaxRequestLength) ?? subject],
            RespondentOrgCode = context.Body(row, "respondent_org_code"),
            FirstTime = row.Truth("first_time") ?? row.Text("same_matter_as") is null,
            SameMatterAs = row.Text("same_matter_as"),
        };
    }

    private static string? Area(ImportRow row) => row.Text("area_code") is not { } code || DivisionCode.IsWellFormed(code)
        ? row.Text("area_code")
        : throw row.Rejected("area_code", "行政区划代码为 6、9 或者 12 位数字 / an area code has 6, 9 or 12 digits");

    private static List<PetitionerDetails> Petitioners(ImportRow row) => row.AtMost("petitioner_name", Petitioner.MaxNameLength) is not { } name ? []
        : [new PetitionerDetails(PetitionerKind.Citizen, name, row.AtMost("petitioner_id_no", Petitioner.MaxIdNoLength), null, row.AtMost("petitioner_address", Petitioner.MaxAddressLength), false)];

    // XF{division}-{year}-{serial}: the office of that division, or the only one there is.
    private static OrganizationNode? Office(OrganizationTree bodies, string regNo)
    {
        var offices = bodies.Codes.Select(code => bodies.Find(code)!).Where(b => b is { Kind: OrganizationKind.PetitionOffice, IsAbolished: false }).ToList();
        return offices.FirstOrDefault(b => regNo.StartsWith($"XF{b.DivisionCode}-", StringComparison.Ordinal)) ?? offices.FirstOrDefault();
    }
}
