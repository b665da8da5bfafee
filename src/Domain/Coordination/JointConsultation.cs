using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Coordination;

/// <summary>要召集的会商。</summary>
/// <param name="Barriers">Barriers of path guidance taken onto the agenda.</param>
public sealed record NewConsultation(
    string ConsultationNo, DateOnly HeldOn, ConsultationQuestion Question, PetitionItemId? Item, string? RegNo, IReadOnlyList<string> Participants,
    string? Materials, IReadOnlyList<Guid> Barriers);

/// <summary>会商：有关机关一起定下事项走哪一条路；结论约束事项此后的甄别，任务有单位、有日期。</summary>
/// <remarks>The conclusion is given once; a new question is consulted on anew.</remarks>
public sealed class JointConsultation : AggregateRoot
{
    public const int MaxNoLength = 40;
    public const int MaxTextLength = 5_000;
    public const int MaxParticipants = 50;
    public const int MaxBarriers = 50;

    private JointConsultation()
    {
    }

    public Guid Id { get; private init; }

    public string ConsultationNo { get; private init; } = "";

    public DateOnly HeldOn { get; private init; }

    public ConsultationQuestion Question { get; private init; }

    /// <summary>会商的信访事项；不就一件事项会商的为空。</summary>
    public PetitionItemId? Item { get; private init; }

    public string? RegNo { get; private init; }

    public IReadOnlyList<string> Participants { get; private init; } = [];

    public string? Materials { get; private init; }

    /// <summary>列入议题的受阻情形。</summary>
    public IReadOnlyList<Guid> Barriers { get; private init; } = [];

    public BoundPath? Conclusion { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    public string? Reasons { get; private set; }

    public IReadOnlyList<AgreedTask> Tasks { get; private set; } = [];

    public override Subject Subject => new("joint-consultation", Id.ToString());

    public static JointConsultation Call(NewConsultation called, DateTimeOffset at)
    {
        var consultation = Of(called, at);
        consultation.Raise(new ConsultationCalled(consultation.Id, called.Question, called.HeldOn));
        return consultation;
    }

    /// <summary>历史记录：已经会商并有结论的。</summary>
    public static JointConsultation Recorded(
        string consultationNo, DateOnly heldOn, ConsultationQuestion question, PetitionItemId? item, string? regNo, IReadOnlyList<string> participantOrgCodes,
        BoundPath conclusion, DateTimeOffset at)
    {
        var consultation = Of(new NewConsultation(consultationNo, heldOn, question, item, regNo, participantOrgCodes, null, []), at);
        (consultation.Conclusion, consultation.ConcludedOn) = (conclusion, heldOn);
        return consultation;
    }

    /// <summary>结论：走哪一条路；由此约束事项。</summary>
    public void Conclude(BoundPath conclusion, string reasons, DateOnly concludedOn, IReadOnlyList<AgreedTask> tasks, DateOnly today)
    {
        Lawful.Ensure(Conclusion is null ? null : CoordinationRefusals.ConcludedAlready);
        Lawful.Ensure(concludedOn > today ? CoordinationRefusals.DayInFuture.On("concludedOn") : null);
        Lawful.Ensure(concludedOn < HeldOn ? CoordinationRefusals.DayTooEarly.On("concludedOn") : null);
        Tasks = AgreedTask.Number(tasks, HeldOn);
        (Conclusion, Reasons, ConcludedOn) = (conclusion, reasons, concludedOn);
        Raise(new ConsultationConcluded(Id, conclusion, concludedOn));
    }

    public void CompleteTask(int ordinal, DateOnly doneOn, string result, DateOnly today)
    {
        Tasks = AgreedTask.Complete(Tasks, ordinal, doneOn, result, HeldOn, today);
        Raise(new AgreedTaskDone(Id, ordinal, doneOn));
    }

    private static JointConsultation Of(NewConsultation called, DateTimeOffset at)
    {
        Lawful.Ensure(called.ConsultationNo.Length is 0 or > MaxNoLength ? CoordinationRefusals.TextForm.On("consultationNo") : null);
        Lawful.Ensure(called.Participants.Distinct().Count() < 2 ? CoordinationRefusals.TooFewParticipants : null);
        return new JointConsultation
        {
            Id = Guid.CreateVersion7(at),
            ConsultationNo = called.ConsultationNo,
            HeldOn = called.HeldOn,
            Question = called.Question,
            Item = called.Item,
            RegNo = called.RegNo,
            Participants = [.. called.Participants.Distinct()],
            Materials = called.Materials,
            Barriers = called.Barriers,
        };
    }
}
