using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>各种行为共用的步骤：开始一轮办理、出具文书、记下要求。</summary>
public abstract class PetitionSteps : PetitionFacts
{
    private protected PetitionSteps()
    {
    }

    public abstract PetitionState State { get; }

    /// <summary>会商的结论约束事项此后的甄别；再次会商的，以后一次为准（第十三条第一款）。</summary>
    public void BindPath(BoundPath path, DateOnly concludedOn)
    {
        BoundPath = path;
        Changed(new PathBound(Id, path, concludedOn));
    }

    private protected void BeginRound(DateOnly acceptedOn, string? cause, Occasion now)
    {
        AcceptedOn = acceptedOn;
        Status = PetitionStatus.Accepted;
        Rounds = [.. Rounds, new HandlingRound(Rounds.Count + 1, ResponsibleOrgCode!, acceptedOn) { Cause = cause }];
        deadlineList.Lapse(acceptedOn, PeriodCode.Object);

        // A34: only items under A31(6) have the 60 days; a request to perform a duty under A31(5) has the two months of the suit law.
        if (State.IsOrdinaryProcedure) deadlineList.Start(PeriodCode.Handle, acceptedOn, now);
        else if (Category is PetitionCategory.Appeal && StatutoryPath == 5) deadlineList.Start(PeriodCode.Duty, acceptedOn, now);
    }

    /// <summary>Another round; what the earlier one answered and settled stays with it.</summary>
    private protected void BeginAgain(string cause, DateOnly on, Occasion now)
    {
        deadlineList.Lapse(on, PeriodCode.Handle, PeriodCode.Duty, PeriodCode.Assign, PeriodCode.ReviewAsk, PeriodCode.FinalAsk);
        (RepliedOn, ServedOn, ClosedOn, Outcome, Satisfied, IsExtended) = (null, null, null, null, null, false);
        (SubstantiveStatus, RightInformed) = (SubstantiveStatus.Unresolved, null);
        Claims = [.. Claims.Select(c => new Claim(c.Ordinal, c.Text))];
        BeginRound(on, cause, now);
    }

    // A23 ¶2: nobody need be told whose name or address is not clear, so the period ends with the step it would have told of.
    private protected void EndNotificationIfExempt(DateOnly on)
    {
        if (!CanBeNotified) deadlineList.Lapse(on, PeriodCode.Notify, PeriodCode.NotifyAfterTransfer);
    }

    private protected void Issue(PaperKind kind, string? documentNo, DateOnly on, ServiceMethod? method) =>
        Papers = [.. Papers, new IssuedPaper(kind, documentNo, on, method)];

    [Executes("A23-P1-S2", "转本系统下级的同时出具去向告知，写明转到的单位", "Passing an item to a body below issues a notice that names it")]
    private protected void TellWhereabouts(DateOnly on) =>
        Papers = [.. Papers, new IssuedPaper(PaperKind.WhereaboutsNotice, null, on, null) { GoneToOrgCode = ResponsibleOrgCode }];

    private protected void Note(string kind, string? text, DateOnly on, Occasion now)
    {
        if (text is not null) Notes = [.. Notes, new CaseNote(kind, text, on, now.Actor.Name)];
    }

    // What was left undone when the item was concluded stays on it as overdue, but nobody can do it any more.
    private protected void Changed(IDomainEvent happened)
    {
        var next = Status is PetitionStatus.Concluded ? null : deadlineList.NextDuty();
        NextDueOn = next?.SortDay;
        NextWarnOn = next?.DueSoonFrom;
        NextDueIsOfficial = next?.LegalDue is not null;
        Raise(happened);
    }
}
