using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Reviews;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>A review of the reply in <see cref="PetitionExamples"/>; the registration number is that of the installation's first item.</summary>
internal sealed class ReviewExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new ApplyForReview
        {
            Petition = "XF500230-2026-000001",
            Tier = ReviewTier.Review,
            Grounds = "处理意见没有查清维修资金的收支，账目只公布了余额。",
            Applicant = ApplicantRole.Petitioner,
        },
        new AcceptReview(),
        new RefuseReview { Reason = "申请书没有写明不服的意见和理由，经通知补正仍未补正。", Basis = ["XF2022-A35-P1-S1"] },
        new HoldReviewHearing
        {
            Hearing = new HearingInput
            {
                Ground = HearingGround.Difficult,
                Participants = [new("主持人", "钱七"), new("申请人", "张三"), new("原办理机关代表", "赵六")],
                Record = "双方就维修资金的收支陈述、举证、质证。",
                Conclusion = "逐笔收支没有公布。",
            },
        },
        new DecideReview
        {
            Outcome = ReviewOutcome.Changed,
            Ground = RevocationGround.ClaimsUnanswered,
            Claims =
            [
                new ClaimRulingInput { Ordinal = 1, Outcome = ReviewOutcome.Upheld, Reasons = "电梯已由检验机构检验合格，原意见事实清楚。", LegalBasis = "《特种设备安全法》" },
                new ClaimRulingInput
                {
                    Ordinal = 2,
                    Outcome = ReviewOutcome.Changed,
                    Reasons = "公布的只有余额，没有逐笔收支，原意见没有回应诉求。",
                    LegalBasis = "《住宅专项维修资金管理办法》",
                    Opinion = "责令物业公司十五日内公布三年内逐笔收支。",
                },
            ],
            DocumentNo = "丰府复查〔2026〕1号",
            RightInformed = true,
        },
        new ServeReviewDecision { Method = ServiceMethod.InPerson, Proof = "送达回证，信访人签收" },
        new PublishReviewOpinion { Text = "申请人张某对维修资金收支的处理意见不服，经复查后请求复核。经听证查明，逐笔收支没有公布，责令十五日内公布。" },
        new WithdrawReview { Reason = "申请人称问题已经解决" },
    ];
}
