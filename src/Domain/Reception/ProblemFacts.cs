using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Reception;

/// <summary>来访的人，照其所述；转为信访事项时不用再填。</summary>
public sealed record Visitor(string? Name, string? IdNo, string? Phone, string? Address);

/// <summary>接访收到的一个问题。</summary>
/// <param name="RespondentOrgCode">The body it complains of; of an accusation, the accused.</param>
public sealed record NewProblem(
    string ProblemNo, string? Field, string? Topic, string? AreaCode, string Subject, string Content, PetitionCategory Category,
    string? RespondentOrgCode, Visitor Visitor, int HeadCount);

/// <summary>往年的一个问题：文件中的一行，连同它的场次。</summary>
public sealed record RecordedProblem(string ProblemNo, ReceptionSession Session, string? Field, string? Topic, DateOnly? ResolvedOn);

/// <summary>就地反映的去处，三项缺一不可（第二十条第四款）。</summary>
public sealed record LocalPlace(string Body, string Address, string Hours);

/// <summary>交给一个单位：到哪一日报结果。</summary>
public sealed class ProblemTask
{
    private ProblemTask()
    {
    }

    public string OrgCode { get; private init; } = "";

    public DateOnly GivenOn { get; private init; }

    /// <summary>报结果的期限，含当日。</summary>
    public DateOnly DueOn { get; private init; }

    public DateOnly? DoneOn { get; private set; }

    public string? Result { get; private set; }

    internal static ProblemTask Of(string orgCode, DateOnly givenOn, DateOnly dueOn) => new() { OrgCode = orgCode, GivenOn = givenOn, DueOn = dueOn };

    internal void Finish(DateOnly on, string result) => (DoneOn, Result) = (on, result);
}
