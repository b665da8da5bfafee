using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>历史事项：过程按已经发生的事实记入，期限照算，错过的记为错过。</summary>
/// <remarks>What a record does not tell is left unknown: no papers are made up, and no right to review is started without proof of service.</remarks>
public abstract class RecordedPetition : MediatedPetition
{
    private protected RecordedPetition()
    {
    }

    private protected void Take(RecordedCourse course, Occasion now)
    {
        if (course.RegistrationOnly)
        {
            deadlineList.Clear();
            Status = PetitionStatus.Concluded;
            return;
        }

        if (course.Disposition is not { } disposition) return;
        (Disposition, StatutoryPath, ResponsibleOrgCode, Satisfied) = (disposition, course.StatutoryPath, course.ResponsibleOrgCode, course.Satisfied);
        (ScreenedOn, DisposedOn, NotifiedOn) = (course.DisposedOn, course.DisposedOn, course.NotifiedOn);
        var disposedOn = course.DisposedOn!.Value;
        deadlineList.Meet(disposedOn, PeriodCode.Dispose);
        Status = disposition is Petitions.Disposition.Accept ? PetitionStatus.Accepted : Routing.LeadsTo(disposition);
        if (Status is PetitionStatus.Routed) deadlineList.Start(PeriodCode.NotifyAfterTransfer, disposedOn, now);
        if (course.NotifiedOn is { } notified) deadlineList.Meet(notified, PeriodCode.Notify, PeriodCode.NotifyAfterTransfer);
        EndNotificationIfExempt(disposedOn);
        if (course.AcceptedOn is { } accepted) Handle(course, accepted, now);
    }

    private void Handle(RecordedCourse course, DateOnly acceptedOn, Occasion now)
    {
        ResponsibleOrgCode ??= ReceivingOrgCode;
        BeginRound(acceptedOn, cause: null, now);
        // An extension beyond what the law allows extends no further than it.
        if (course.ExtendedDays is { } days)
        {
            if (deadlineList.LastOrDefault(d => d.Code is PeriodCode.Handle) is { } handling)
                handling.Extend(Math.Min(days, Periods.Of(PeriodCode.Extend, handling.StartOn).Number!.Value), now.Calendar);
            IsExtended = true;
        }

        (RepliedOn, Outcome, ClosedOn) = (course.RepliedOn, course.Outcome, course.ClosedOn);
        if (course.RepliedOn is not null) Status = PetitionStatus.Replied;
        if (course.ClosedOn is { } closed)
        {
            Status = PetitionStatus.Closed;
            deadlineList.Meet(closed, PeriodCode.Handle, PeriodCode.Duty);
        }

        Rounds = [.. Rounds.SkipLast(1), Rounds[^1] with { RepliedOn = RepliedOn, Outcome = Outcome, ClosedOn = ClosedOn, Claims = Claims }];
    }
}
