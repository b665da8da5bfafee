using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

/// <summary>支持的意见的执行：谁在哪一日前执行，执行了没有（第三十二条第二款）。</summary>
[Executes("A32-P2-S1", "支持的意见逐项跟踪执行，到期没有执行的升级督办", "Each supported claim is followed until carried out; what is late becomes an order")]
public sealed class OpinionExecution : SupervisionRecord
{
    private OpinionExecution()
    {
    }

    public int Round { get; private init; }

    /// <summary>诉求的序号。</summary>
    public int Claim { get; private init; }

    public DateOnly StartedOn { get; private init; }

    /// <summary>应在这一日（含）前执行。</summary>
    public DateOnly DueOn { get; private init; }

    public DateOnly? ExecutedOn { get; private set; }

    public string? Evidence { get; private set; }

    public override Subject Subject => new("opinion-execution", Id.ToString());

    public static OpinionExecution Start(PetitionItemId item, string regNo, int round, int claim, string orgCode, DateOnly on, DateOnly dueOn, DateTimeOffset at)
    {
        var execution = new OpinionExecution
        {
            Id = Guid.CreateVersion7(at),
            OrgCode = orgCode,
            Item = item,
            RegNo = regNo,
            Round = round,
            Claim = claim,
            StartedOn = on,
            DueOn = dueOn,
        };
        execution.Raise(new ExecutionStarted(execution.Id, orgCode, dueOn));
        return execution;
    }

    /// <summary>执行完毕，附证据；逾期的照实登记。</summary>
    public void Complete(string evidence, DateOnly on, Occasion now)
    {
        EnsureAnswers(now);
        Lawful.Ensure(ExecutedOn is null ? null : SupervisionRefusals.ExecutedAlready);
        EnsureDay(on, "executedOn", StartedOn, now.Today);
        (ExecutedOn, Evidence) = (on, evidence);
        Raise(new ExecutionRecorded(Id, OrgCode, on));
    }
}
