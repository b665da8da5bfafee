namespace PetitionGovernance.Domain.Shared;

/// <summary>依法不能为的理由：稳定代码、一句中文、一句英文、依据，以及此时可以依法做什么。</summary>
/// <param name="Code">Stable and permanent, <c>module.reason</c>; never renamed, never reused.</param>
/// <param name="Chinese">One sentence a clerk can read out.</param>
/// <param name="English">The same in English.</param>
/// <param name="Basis">The provisions it rests on; empty only for refusals of form.</param>
public sealed record Refusal(string Code, string Chinese, string English, params IReadOnlyList<Citation> Basis)
{
    /// <summary>办理人此时应当怎么做。</summary>
    public string? Instead { get; init; }

    /// <summary>请求中引起拒绝的字段（camelCase），没有则为空。</summary>
    public string? Field { get; init; }

    public Refusal On(string field) => this with { Field = field };
}

/// <summary>以异常形式抛出的 <see cref="Refusal"/>，使不合法的行为不会被忽略。</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal { get; } = refusal;
}

/// <summary>不合法即拒绝：拒绝理由只在这里变成异常。</summary>
public static class Lawful
{
    public static void Ensure(Refusal? refusal)
    {
        if (refusal is not null) throw new RefusedException(refusal);
    }
}
