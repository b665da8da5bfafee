using PetitionGovernance.Application.CasePackages;
using PetitionGovernance.Domain.CasePackages;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>A package from its opening to the rebound; dates left out mean today.</summary>
internal sealed class CasePackageExamples : IBodyExamples
{
    private static readonly ChargeInput Charge = new()
    {
        LeaderName = "李建国",
        LeaderPost = "副县长",
        ResponsibleOrgCode = "ZJW",
        DispatcherName = "周敏",
        Goal = "电梯全部更换并验收，信访人签订息诉协议",
        TargetOn = new DateOnly(2099, 6, 30),
        DispatchEveryDays = 7,
    };

    public IEnumerable<object> Bodies =>
    [
        new OpenCasePackage { Title = "某小区电梯更换积案", RegNos = ["XF500230-2026-000001"], Charge = Charge },
        new ChangePackageCharge { Charge = Charge with { LeaderName = "陈志远", LeaderPost = "县政协副主席" }, Reason = "分工调整" },
        new AddPackageItems { RegNos = ["XF500230-2026-000002"] },
        new RemovePackageItem { RegNo = "XF500230-2026-000002" },
        new PlanPackage { Measures = [new MeasureInput { Text = "召集物业、业委会、维保单位议定更换方案", Owner = "县住房城乡建委", DueOn = new DateOnly(2099, 4, 30) }] },
        new SettlePackageMeasure { Done = true, Result = "方案经业主大会表决通过" },
        new RecordLeaderVisit { Kind = LeaderVisitKind.OnSite, Record = "到小区查看电梯，听取业主代表意见，当场定下更换时间表。" },
        new DispatchCasePackage { Record = "维修资金已经划付，督促维保单位下周进场。" },
        new ApplyForCaseFund { Amount = 3_000_000, Purpose = "补足电梯更换资金缺口" },
        new DecideCaseFund { Amount = 2_500_000, Reason = "业主自筹部分不予补助" },
        new PayCaseFund { Amount = 2_500_000, VoucherNo = "丰财支〔2026〕118号" },
        new CloseCasePackage { Outcome = PackageStatus.Resolved, Evidence = "电梯检验合格报告、息诉协议、回访记录", WatchDays = 90 },
        new ReboundCasePackage { Reason = "新电梯再次停运，业主要求赔偿误工损失", TargetOn = new DateOnly(2099, 8, 31) },
    ];
}
