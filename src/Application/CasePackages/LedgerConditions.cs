using FluentValidation;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>一表中要哪些包案；各条件同时满足，都按 asOf 那一日的情况判断。</summary>
public abstract record LedgerConditions
{
    /// <summary>哪一日的一表；空为今天，不能晚于今天</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>那一日走到哪一步</summary>
    public PackageStatus? Status { get; init; }

    /// <summary>那一日的灯：overdue 红灯、due_soon 黄灯、on_track 绿灯、met 按期办结、missed 逾期办结</summary>
    public Light? Light { get; init; }

    /// <summary>那一日的责任单位代码</summary>
    public string? ResponsibleOrgCode { get; init; }

    /// <summary>那一日的包案领导</summary>
    public string? LeaderName { get; init; }

    /// <summary>立包案的日期不早于（含）</summary>
    public DateOnly? OpenedFrom { get; init; }

    /// <summary>立包案的日期不晚于（含）</summary>
    public DateOnly? OpenedTo { get; init; }
}

internal sealed class LedgerConditionsValidator : AbstractValidator<LedgerConditions>
{
    public LedgerConditionsValidator(TimeProvider time)
    {
        RuleFor(q => q.AsOf).Must(day => day is null || day <= time.Today()).Says("不能晚于今天（北京时间）。", "Cannot be later than today in Beijing.");
        RuleFor(q => q.Status).Known();
        RuleFor(q => q.Light).Known();
        RuleFor(q => q.ResponsibleOrgCode).IsOrganizationCode();
        RuleFor(q => q.LeaderName).AtMost(PackageRecord.MaxNameLength);
        RuleFor(q => q.OpenedTo).Must((q, to) => to is null || q.OpenedFrom is null || to >= q.OpenedFrom).Says("不能早于 openedFrom。", "Cannot be before openedFrom.");
    }
}
