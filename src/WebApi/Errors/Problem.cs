namespace PetitionGovernance.WebApi.Errors;

/// <summary>错误（RFC 9457，application/problem+json）。</summary>
internal sealed record Problem
{
    /// <summary>错误种类的标识：urn:petition-governance:error: 加 code</summary>
    public required string Type { get; init; }

    /// <summary>错误种类的名称</summary>
    public required string Title { get; init; }

    /// <summary>HTTP 状态码</summary>
    public required int Status { get; init; }

    /// <summary>出了什么问题、怎么办</summary>
    public required string Detail { get; init; }

    /// <summary>稳定代码，不改名、不复用；全部代码见 docs/errors.md</summary>
    public required string Code { get; init; }

    /// <summary>字段（camelCase 路径，如 claims[0].ordinal）→ 问题</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors { get; init; }

    /// <summary>依据的条款</summary>
    public IReadOnlyList<ProblemBasis>? Basis { get; init; }

    /// <summary>此时依法可以怎么做</summary>
    public string? Instead { get; init; }

    /// <summary>追踪编号，只在系统出错时给出</summary>
    public string? TraceId { get; init; }
}

/// <summary>依据的一个条款。</summary>
/// <param name="Id">条款编号，如 XF2022-A22-P1-T</param>
/// <param name="Text">条款的写法，如“《信访工作条例》第二十二条第一款”</param>
internal sealed record ProblemBasis(string Id, string Text);
