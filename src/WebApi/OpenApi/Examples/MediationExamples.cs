using PetitionGovernance.Application.Mediation;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>People's mediation of a dispute brought in by the parties themselves; dates left out mean today.</summary>
internal sealed class MediationExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new OpenMediation
        {
            Kind = MediationKind.People,
            OrganizationCode = "BDJ",
            Mediators = ["白玉兰"],
            Parties = [new(PartySide.Applicant, "张三"), new(PartySide.Respondent, "某物业服务公司")],
            Matter = "电梯停运期间的物业服务费是否减免。",
        },
        new AssignMediation { OrganizationCode = "BDJ", Mediators = ["白玉兰", "钱七"] },
        new RecordConsent { Side = PartySide.Applicant, Given = true, How = "当面签署同意调解书" },
        new HoldSession
        {
            Place = "一站式中心三号调解室",
            Participants = [new("律师", "孙八", "停运期间减收服务费有合同依据")],
            Record = "双方就停运天数和减免数额陈述，经劝导差距缩小。",
        },
        new ReachAgreement
        {
            Terms = [new() { By = PartySide.Respondent, Text = "减免张三两个月物业服务费，出具收据。" }],
            Lawful = true,
            ConfirmedByBoth = true,
            DocumentNo = "丰调协〔2026〕1号",
        },
        new FailMediation { Reason = "双方对减免数额差距过大，不愿再谈。" },
        new SettleTerm { Term = 1, Performed = true, Note = "收据已经出具" },
        new ApplyForConfirmation { CourtCode = "FY", Jointly = true },
        new AnswerConfirmation { Confirmed = true, DocumentNo = "（2026）渝0230民特1号" },
    ];
}
