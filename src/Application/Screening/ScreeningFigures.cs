using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Screening;

/// <summary>参考意见被怎样对待，按甄别的次数；同一件再次甄别的再计一次。</summary>
public abstract record ScreeningFigures
{
    /// <summary>照参考意见决定的</summary>
    public required int Confirmed { get; init; }

    /// <summary>说明理由后另定的</summary>
    public required int Overridden { get; init; }

    /// <summary>没有建议处置，无从确认或者另定的；不在比率之内</summary>
    public required int NotAdvised { get; init; }

    /// <summary>另定率：另定占确认与另定之和的百分比；两者都没有的为空</summary>
    public decimal? OverrideRate => Percentage.Of(Overridden, Confirmed + Overridden);
}

/// <summary>全部甄别。</summary>
public sealed record AllFigures : ScreeningFigures;

/// <summary>一条规则的建议被怎样对待；只作附加、没有建议处置的计入 notAdvised。</summary>
public sealed record RuleFigures : ScreeningFigures
{
    /// <summary>规则编号</summary>
    public required string Rule { get; init; }

    /// <summary>规则名称</summary>
    public required string Name { get; init; }
}

/// <summary>一个人登记的甄别。</summary>
public sealed record ClerkFigures : ScreeningFigures
{
    /// <summary>登录名或者对接系统的名称</summary>
    public required string Clerk { get; init; }
}

/// <summary>参考意见被怎样对待。</summary>
public enum AdviceOutcome
{
    /// <summary>照参考意见决定</summary>
    Confirmed,
    /// <summary>说明理由后另定</summary>
    Overridden,
    /// <summary>没有建议处置</summary>
    NotAdvised,
}
