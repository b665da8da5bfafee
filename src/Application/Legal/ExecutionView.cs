namespace PetitionGovernance.Application.Legal;

/// <summary>执行条款的规则、期限、行为、拒绝或者功能。</summary>
public sealed record ExecutionView
{
    /// <summary>执行的方式</summary>
    public required ExecutionKind Kind { get; init; }

    /// <summary>代码：拒绝为错误代码，期限为期限代码，行为为子资源，提示为提示代码，规则为规则代码，功能为代码中的位置</summary>
    public required string Code { get; init; }

    /// <summary>做什么，一句中文</summary>
    public required string Name { get; init; }

    public required string NameEnglish { get; init; }

    internal static ExecutionView Of(Execution execution) => new()
    {
        Kind = execution.Kind,
        Code = execution.Code,
        Name = execution.Chinese,
        NameEnglish = execution.English,
    };
}
