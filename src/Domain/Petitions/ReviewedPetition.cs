using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>救济在事项上的结果：申请、维持、变更、撤销、送达，和权利届满后的终结（第三十五条、第三十六条）。</summary>
/// <remarks>
/// Who may review, and when, is decided where the review is kept; what it has decided is carried out here, whoever acted. The period
/// to ask for the next review is the item's: while it runs, or is being used, the item is not concluded.
/// </remarks>
public abstract class ReviewedPetition : PetitionSteps
{
    private protected ReviewedPetition()
    {
    }

    /// <summary>对现有的书面答复提出了申请：有结果以前不终结、不退回重办、不撤回。</summary>
    public void OpenReview(DateOnly appliedOn)
    {
        Lawful.Ensure(HasOpenReview ? PetitionRefusals.UnderReview : Status is PetitionStatus.Withdrawn || RepliedOn is null ? PetitionRefusals.OutOfOrder : null);
        HasOpenReview = true;
        if (Ask() is { IsOpen: true } ask) ask.Meet(appliedOn);
        Changed(new ReviewOpened(Id, appliedOn));
    }

    /// <summary>逾期申请经认定有正当理由而受理的，已经终结的事项恢复。</summary>
    public void ResumeForReview(DateOnly appliedOn, DateOnly acceptedOn)
    {
        if (Status is not PetitionStatus.Concluded) return;
        Status = PetitionStatus.Closed;
        if (Ask() is { } ask)
        {
            ask.Reopen();
            ask.Meet(appliedOn);
        }

        Changed(new PetitionResumed(Id, acceptedOn));
    }

    /// <summary>申请不予受理或者撤回：事项如前，申请的期限接着走。</summary>
    public void EndReview(DateOnly on, Occasion now)
    {
        HasOpenReview = false;
        if (Ask() is { MetOn: not null } ask) ask.Reopen();
        else StartAsk(now);
        Changed(new ReviewEnded(Id, on));
    }

    /// <summary>维持或者变更：变更的诉求按新的意见执行，事项重新办结。</summary>
    /// <param name="revised">By ordinal of the claim; empty where the answer was upheld.</param>
    public void TakeReview(RoundReview review, IReadOnlyDictionary<int, RevisedOpinion> revised)
    {
        HasOpenReview = false;
        Claims = [.. Claims.Select(c => revised.TryGetValue(c.Ordinal, out var opinion) ? c with { Revised = opinion, Result = SubstantiveStatus.Unresolved, Evidence = null } : c)];
        if (revised.Count > 0)
        {
            (Status, ClosedOn, SubstantiveStatus) = (PetitionStatus.Replied, null, SubstantiveStatus.Unresolved);
        }

        Rounds = [.. Rounds.SkipLast(1), Rounds[^1] with { Review = review, Claims = Claims }];
        Changed(new ReplyReviewed(Id, review.IsFinal, revised.Count > 0, review.DecidedOn));
    }

    /// <summary>撤销：退回原机关，按要求另起一轮办理，六十日重新起算。</summary>
    public void RevokeReply(string instruction, DateOnly decidedOn, Occasion now)
    {
        HasOpenReview = false;
        BeginAgain(instruction, decidedOn, now);
        Note("review", instruction, decidedOn, now);
        Changed(new ReplyRevoked(Id, Rounds.Count, decidedOn));
    }

    /// <summary>意见送达：复查的，请求复核的三十日次日起算；复核的，程序终结，已变更的待重新办结后终结。</summary>
    /// <remarks>An opinion that another round or the final review has overtaken starts and ends nothing.</remarks>
    public void ServeReview(int round, bool isFinal, DateOnly servedOn, Occasion now)
    {
        if (round != Rounds.Count || Rounds[^1].Review is not { } review || review.IsFinal != isFinal) return;
        Rounds = [.. Rounds.SkipLast(1), Rounds[^1] with { Review = review with { ServedOn = servedOn } }];
        if (!HasOpenReview) StartAsk(now);
        Changed(new ReviewOpinionServed(Id, servedOn));
        EndAfterFinalReview(servedOn);
    }

    /// <summary>申请复查（复核）的期限届满而没有申请的，程序终结；实体未解决的不终结，留在责任单位的待办上。</summary>
    /// <returns>False when it is not yet so.</returns>
    public bool ConcludeIfLapsed(Occasion now)
    {
        if (Status is not PetitionStatus.Closed || SubstantiveStatus is SubstantiveStatus.Unresolved || HasOpenReview) return false;
        var right = Ask() is { IsOpen: true } ask ? ask : null;
        if (State.IsOrdinaryProcedure && !(right?.LegalDue < now.Today)) return false;
        right?.Lapse(now.Today);
        Status = PetitionStatus.Concluded;
        Changed(new PetitionConcluded(Id, now.Today));
        return true;
    }

    /// <summary>复核意见已经送达，又已办结的，程序终结；实体状态照实保留。</summary>
    private protected void EndAfterFinalReview(DateOnly on)
    {
        if (Status is not PetitionStatus.Closed || Rounds is not [.., { Review: { IsFinal: true, ServedOn: not null } }]) return;
        Status = PetitionStatus.Concluded;
        Changed(new FinalReviewEnded(Id, on));
    }

    // The right runs from proof of service, and not while it is being used or when it has been used up.
    private protected void StartAsk(Occasion now)
    {
        if (HasOpenReview || !State.IsOrdinaryProcedure || Ask() is not null || Rounds is [.., { Review.IsFinal: true }]) return;
        if (AskSince() is (var code, { } servedOn)) deadlineList.Start(code, servedOn, now);
    }

    private ItemDeadline? Ask() => AskSince() is (var code, { } servedOn) ? deadlineList.LastOrDefault(d => d.Code == code && d.StartOn == servedOn) : null;

    // Against the reply, or, where that was reviewed, against the opinion on it.
    private (PeriodCode Code, DateOnly? ServedOn) AskSince() => Rounds is [.., { Review: { } review }]
        ? (PeriodCode.FinalAsk, review.ServedOn)
        : (PeriodCode.ReviewAsk, Rounds is [.., { } round] ? round.Service?.ServedOn : null);
}
