using FluentValidation;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>包案责任：谁包、谁办、谁调度，到哪一日达到什么目标。</summary>
public sealed record ChargeInput
{
    /// <summary>包案领导</summary>
    public required string LeaderName { get; init; }

    /// <summary>职务</summary>
    public required string LeaderPost { get; init; }

    /// <summary>责任单位代码，只有一个</summary>
    public required string ResponsibleOrgCode { get; init; }

    /// <summary>专人调度的人</summary>
    public required string DispatcherName { get; init; }

    /// <summary>目标：达到什么程度算化解</summary>
    public required string Goal { get; init; }

    /// <summary>目标日期</summary>
    public required DateOnly TargetOn { get; init; }

    /// <summary>每多少日调度一次，1 至 90；空为 7</summary>
    public int? DispatchEveryDays { get; init; }

    internal const int UsualRhythm = 7;

    internal ChargeTerms ToTerms() => new(LeaderName, LeaderPost, ResponsibleOrgCode, DispatcherName, Goal, TargetOn, DispatchEveryDays ?? UsualRhythm);
}

internal sealed class ChargeInputValidator : AbstractValidator<ChargeInput>
{
    private const int SlowestRhythm = 90;

    public ChargeInputValidator()
    {
        RuleFor(c => c.LeaderName).Filled(PackageRecord.MaxNameLength);
        RuleFor(c => c.LeaderPost).Filled(PackageRecord.MaxNameLength);
        RuleFor(c => c.DispatcherName).Filled(PackageRecord.MaxNameLength);
        RuleFor(c => c.Goal).Filled(PackageRecord.MaxTextLength);
        RuleFor(c => c.DispatchEveryDays).InclusiveBetween(1, SlowestRhythm).Says($"应为 1 至 {SlowestRhythm} 日。", $"1 to {SlowestRhythm} days.");
    }
}
