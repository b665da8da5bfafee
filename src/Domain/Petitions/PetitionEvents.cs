using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

public sealed record PetitionRegistered(PetitionItemId Id, string RegNo, Channel Channel, DateOnly ReceivedOn) : IDomainEvent
{
    public string Describe() => $"登记，收到日期 {ReceivedOn:yyyy-MM-dd}";
}

public sealed record PetitionScreened(PetitionItemId Id, Disposition Disposition, int? StatutoryPath, DateOnly ScreenedOn) : IDomainEvent
{
    public string Describe() => StatutoryPath is { } path ? $"甄别：{Words.Of(Disposition)}，第三十一条第{path}项" : $"甄别：{Words.Of(Disposition)}";
}

public sealed record ClarificationAsked(PetitionItemId Id, DateOnly AskedOn) : IDomainEvent
{
    public string Describe() => $"请信访人补充说明（{AskedOn:yyyy-MM-dd}）";
}

public sealed record ClarificationAnswered(PetitionItemId Id, DateOnly AnsweredOn) : IDomainEvent
{
    public string Describe() => $"信访人作了补充说明，重新甄别（{AnsweredOn:yyyy-MM-dd}）";
}

public sealed record PetitionMerged(PetitionItemId Id, string SameMatterAs, DateOnly MergedOn) : IDomainEvent
{
    public string Describe() => $"并入原件 {SameMatterAs}，仍计入统计（{MergedOn:yyyy-MM-dd}）";
}

public sealed record FactsStated(PetitionItemId Id, IReadOnlyList<string> Names, DateOnly StatedOn) : IDomainEvent
{
    public string Describe() => $"补充甄别所需的事实 {Names.Count} 项（{StatedOn:yyyy-MM-dd}）";
}

public sealed record PetitionRouted(PetitionItemId Id, Disposition Disposition, string? ResponsibleOrgCode, DateOnly DisposedOn) : IDomainEvent
{
    public string Describe() => ResponsibleOrgCode is null
        ? $"处置：{Words.Of(Disposition)}（{DisposedOn:yyyy-MM-dd}）"
        : $"处置：{Words.Of(Disposition)}，责任单位 {ResponsibleOrgCode}（{DisposedOn:yyyy-MM-dd}）";
}

public sealed record CompetenceObjected(PetitionItemId Id, string OrgCode, DateOnly ObjectedOn) : IDomainEvent
{
    public string Describe() => $"{OrgCode} 提出职权异议（{ObjectedOn:yyyy-MM-dd}）";
}

public sealed record ObjectionDecided(PetitionItemId Id, bool Upheld, DateOnly DecidedOn) : IDomainEvent
{
    public string Describe() => Upheld ? $"职权异议成立，重新处置（{DecidedOn:yyyy-MM-dd}）" : $"职权异议不成立（{DecidedOn:yyyy-MM-dd}）";
}

public sealed record PetitionerNotified(PetitionItemId Id, PaperKind Paper, DateOnly NotifiedOn) : IDomainEvent
{
    public string Describe() => $"告知信访人（{NotifiedOn:yyyy-MM-dd}）";
}

public sealed record PetitionAccepted(PetitionItemId Id, string OrgCode, int Round, DateOnly AcceptedOn) : IDomainEvent
{
    public string Describe() => $"{OrgCode} 受理，第 {Round} 轮（{AcceptedOn:yyyy-MM-dd}）";
}

public sealed record HandlingExtended(PetitionItemId Id, int Days, DateOnly ApprovedOn) : IDomainEvent
{
    public string Describe() => $"延期 {Days} 日（{ApprovedOn:yyyy-MM-dd} 批准）";
}

public sealed record PetitionReplied(PetitionItemId Id, ReplyOutcome Outcome, DateOnly RepliedOn) : IDomainEvent
{
    public string Describe() => $"答复：{Words.Of(Outcome)}（{RepliedOn:yyyy-MM-dd}）";
}

public sealed record ReplyServed(PetitionItemId Id, ServiceMethod Method, DateOnly ServedOn) : IDomainEvent
{
    public string Describe() => $"答复送达（{ServedOn:yyyy-MM-dd}）";
}

public sealed record PetitionClosed(PetitionItemId Id, SubstantiveStatus SubstantiveStatus, DateOnly ClosedOn) : IDomainEvent
{
    public string Describe() => $"办结，实体状态：{Words.Of(SubstantiveStatus)}（{ClosedOn:yyyy-MM-dd}）";
}

public sealed record PetitionConcluded(PetitionItemId Id, DateOnly ConcludedOn) : IDomainEvent
{
    public string Describe() => "救济期限届满，程序终结";
}

public sealed record PetitionerHeard(PetitionItemId Id, StatementForm Form, DateOnly HeardOn) : IDomainEvent
{
    public string Describe() => Form is StatementForm.NotGiven ? $"信访人经通知没有陈述（{HeardOn:yyyy-MM-dd}）" : $"听取信访人陈述（{HeardOn:yyyy-MM-dd}）";
}

public sealed record HearingHeld(PetitionItemId Id, DateOnly FirstDay, DateOnly LastDay) : IDomainEvent
{
    public string Describe() => $"举行听证（{FirstDay:yyyy-MM-dd} 至 {LastDay:yyyy-MM-dd}），办理期限不变";
}

public sealed record ReviewOpened(PetitionItemId Id, DateOnly AppliedOn) : IDomainEvent
{
    public string Describe() => $"对答复申请复查（复核），提出日期 {AppliedOn:yyyy-MM-dd}";
}

public sealed record PetitionResumed(PetitionItemId Id, DateOnly ResumedOn) : IDomainEvent
{
    public string Describe() => $"逾期申请有正当理由而受理，终结的程序恢复（{ResumedOn:yyyy-MM-dd}）";
}

public sealed record ReviewEnded(PetitionItemId Id, DateOnly EndedOn) : IDomainEvent
{
    public string Describe() => $"复查（复核）申请不予受理或者撤回，事项如前（{EndedOn:yyyy-MM-dd}）";
}

public sealed record ReplyReviewed(PetitionItemId Id, bool IsFinal, bool Changed, DateOnly DecidedOn) : IDomainEvent
{
    public string Describe() => $"{(IsFinal ? "复核" : "复查")}{(Changed ? "变更" : "维持")}了意见（{DecidedOn:yyyy-MM-dd}）";
}

public sealed record ReplyRevoked(PetitionItemId Id, int Round, DateOnly DecidedOn) : IDomainEvent
{
    public string Describe() => $"意见经复查（复核）撤销，退回原机关，第 {Round} 轮（{DecidedOn:yyyy-MM-dd}）";
}

public sealed record ReviewOpinionServed(PetitionItemId Id, DateOnly ServedOn) : IDomainEvent
{
    public string Describe() => $"复查（复核）意见送达（{ServedOn:yyyy-MM-dd}）";
}

public sealed record FinalReviewEnded(PetitionItemId Id, DateOnly ConcludedOn) : IDomainEvent
{
    public string Describe() => "复核终结，程序终结";
}

public sealed record PetitionReturnedForRedo(PetitionItemId Id, int Round, DateOnly ReturnedOn) : IDomainEvent
{
    public string Describe() => $"退回重办，第 {Round} 轮（{ReturnedOn:yyyy-MM-dd}）";
}

public sealed record PetitionWithdrawn(PetitionItemId Id, DateOnly WithdrawnOn) : IDomainEvent
{
    public string Describe() => $"信访人撤回（{WithdrawnOn:yyyy-MM-dd}）";
}

public sealed record SatisfactionRecorded(PetitionItemId Id, bool Satisfied) : IDomainEvent
{
    public string Describe() => Satisfied ? "满意度评价：满意" : "满意度评价：不满意";
}

public sealed record OfficerRecused(PetitionItemId Id, string Officer) : IDomainEvent
{
    public string Describe() => $"登记回避：{Officer}";
}

public sealed record OfficerNamed(PetitionItemId Id, string Officer, string? Before) : IDomainEvent
{
    public string Describe() => Before is null ? $"经办人：{Officer}" : $"经办人由 {Before} 变更为 {Officer}";
}

public sealed record DeadlinesRecomputed(PetitionItemId Id, string CalendarVersion, IReadOnlyList<PeriodCode> Changed) : IDomainEvent
{
    public string Describe() => $"工作日历变动，重算期限（日历 {CalendarVersion}）";
}

public sealed record PathBound(PetitionItemId Id, BoundPath Path, DateOnly ConcludedOn) : IDomainEvent
{
    public string Describe() => $"会商定下事项的路径（{ConcludedOn:yyyy-MM-dd}）";
}

public sealed record MediationBegan(PetitionItemId Id, DateOnly StartedOn) : IDomainEvent
{
    public string Describe() => $"开始调解（和解）（{StartedOn:yyyy-MM-dd}）；办理期限照常计算，不因此停止";
}

public sealed record MediationEnded(PetitionItemId Id, bool Agreed, DateOnly EndedOn) : IDomainEvent
{
    public string Describe() => Agreed
        ? $"达成调解（和解）协议（{EndedOn:yyyy-MM-dd}）；事项不因此办结，仍须逐项答复并交代实体结果"
        : $"调解（和解）未达成协议（{EndedOn:yyyy-MM-dd}）；事项继续办理，期限没有停止过";
}

public sealed record PetitionRecorded(PetitionItemId Id, string RegNo, PetitionStatus Status) : IDomainEvent
{
    public string Describe() => "按历史记录记入";
}
