namespace PetitionGovernance.Domain.Petitions;

/// <summary>请信访人补充说明：问了什么，信访人怎样回答（第十九条第一款）。问和答都保存；等待期间处置的期限照走。</summary>
/// <param name="By">Login name of who asked.</param>
public sealed record Clarification(string Question, DateOnly AskedOn, ServiceMethod Method, string By)
{
    public DateOnly? AnsweredOn { get; init; }

    public string? Answer { get; init; }

    /// <summary>没有等到回答而另作甄别之日。</summary>
    public DateOnly? GivenUpOn { get; init; }
}
