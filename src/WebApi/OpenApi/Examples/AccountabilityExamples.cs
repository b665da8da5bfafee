using PetitionGovernance.Application.Accountability;
using PetitionGovernance.Domain.Accountability;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>A referral of an official's misconduct; dates left out mean today.</summary>
internal sealed class AccountabilityExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new DraftReferral
        {
            Kind = ReferralKind.OfficialMisconduct,
            ToOrgCode = "JW",
            SubjectOrgCode = "ZJW",
            Grounds = ["XF2022-A46-I2"],
            Facts = "经办人向信访人索要烟酒，许诺优先办理。",
            Evidence = "通话录音一份，转账记录两页",
            Persons = [new ReferredPersonInput("某甲", "科员")],
        },
        new DecideReferral { Approved = true },
        new TransferReferral { Receipt = "丰纪收〔2026〕3号，某乙签收" },
        new RecordReferralFeedback { Filed = true },
        new RecordPersonOutcome { Person = 1, Outcome = ReferralOutcome.Admonition, Measure = "诫勉谈话，六个月" },
        new CloseReferral(),
    ];
}
