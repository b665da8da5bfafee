using FluentValidation;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>列表的筛选条件；各条件同时满足。</summary>
public abstract record PetitionFilter : PageRequest
{
    /// <summary>程序状态</summary>
    public PetitionStatus? Status { get; init; }

    /// <summary>实体状态</summary>
    public SubstantiveStatus? SubstantiveStatus { get; init; }

    /// <summary>灯（只对有未了期限的事项）：on_track、due_soon、overdue</summary>
    public Light? Light { get; init; }

    /// <summary>信访形式</summary>
    public Channel? Channel { get; init; }

    /// <summary>性质</summary>
    public PetitionCategory? Category { get; init; }

    /// <summary>领域</summary>
    public string? Field { get; init; }

    /// <summary>内容分类</summary>
    public string? Topic { get; init; }

    /// <summary>属地；给出县的六位代码则包括其乡镇</summary>
    public string? AreaCode { get; init; }

    /// <summary>责任单位代码</summary>
    public string? ResponsibleOrgCode { get; init; }

    /// <summary>接收登记的单位代码</summary>
    public string? ReceivingOrgCode { get; init; }

    /// <summary>收到日期不早于（含）</summary>
    public DateOnly? ReceivedFrom { get; init; }

    /// <summary>收到日期不晚于（含）</summary>
    public DateOnly? ReceivedTo { get; init; }

    /// <summary>法定途径，即第三十一条的项，1 至 6</summary>
    public int? StatutoryPath { get; init; }

    /// <summary>现有答复的日期不早于（含）</summary>
    public DateOnly? RepliedFrom { get; init; }

    /// <summary>现有答复的日期不晚于（含）</summary>
    public DateOnly? RepliedTo { get; init; }

    /// <summary>现有答复是否写明不服时的权利和期限</summary>
    public bool? RightInformed { get; init; }

    /// <summary>标题、内容中包含的文字，或者来件系统的编号</summary>
    public string? Text { get; init; }

    internal IQueryable<PetitionItem> Apply(IQueryable<PetitionItem> items, DateOnly today)
    {
        if (Status is { } status) items = items.Where(p => p.Status == status);
        if (SubstantiveStatus is { } result) items = items.Where(p => p.SubstantiveStatus == result);
        if (Channel is { } channel) items = items.Where(p => p.Channel == channel);
        if (Category is { } category) items = items.Where(p => p.Category == category);
        if (Field is { } field) items = items.Where(p => p.Field == field);
        if (Topic is { } topic) items = items.Where(p => p.Topic == topic);
        if (AreaCode is { } area) items = items.Where(p => p.AreaCode != null && p.AreaCode.StartsWith(area));
        if (ResponsibleOrgCode is { } responsible) items = items.Where(p => p.ResponsibleOrgCode == responsible);
        if (ReceivingOrgCode is { } receiving) items = items.Where(p => p.ReceivingOrgCode == receiving);
        if (ReceivedFrom is { } from) items = items.Where(p => p.ReceivedOn >= from);
        if (ReceivedTo is { } to) items = items.Where(p => p.ReceivedOn <= to);
        if (StatutoryPath is { } path) items = items.Where(p => p.StatutoryPath == path);
        if (RepliedFrom is { } repliedFrom) items = items.Where(p => p.RepliedOn >= repliedFrom);
        if (RepliedTo is { } repliedTo) items = items.Where(p => p.RepliedOn <= repliedTo);
        if (RightInformed is { } informed) items = items.Where(p => p.RepliedOn != null && p.RightInformed == informed);
        if (Text is { Length: > 0 } text) items = items.Where(p => p.Title.Contains(text) || p.Content.Contains(text) || p.ExternalNumber == text);
        return Light switch
        {
            Domain.Deadlines.Light.Overdue => items.Where(p => p.NextDueIsOfficial && p.NextDueOn < today),
            Domain.Deadlines.Light.DueSoon => items.Where(p => p.NextWarnOn <= today && !(p.NextDueIsOfficial && p.NextDueOn < today)),
            Domain.Deadlines.Light.OnTrack => items.Where(p => p.NextWarnOn > today),
            _ => items,
        };
    }
}

internal sealed class PetitionFilterValidator<T> : AbstractValidator<T> where T : PetitionFilter
{
    public PetitionFilterValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(f => f.Status).Known();
        RuleFor(f => f.SubstantiveStatus).Known();
        RuleFor(f => f.Channel).Known();
        RuleFor(f => f.Category).Known();
        RuleFor(f => f.Light)
            .Must(light => light is null or Light.OnTrack or Light.DueSoon or Light.Overdue)
            .Says("须为 on_track、due_soon 或 overdue。", "Must be on_track, due_soon or overdue.");
        RuleFor(f => f.Text).AtMost(100);
        RuleFor(f => f.Field).AtMost(Registration.MaxFieldLength);
        RuleFor(f => f.Topic).AtMost(Registration.MaxTopicLength);
        RuleFor(f => f.AreaCode).AreaCode();
        RuleFor(f => f.ReceivedTo).Must((f, to) => to is null || f.ReceivedFrom is null || to >= f.ReceivedFrom)
            .Says("不能早于 receivedFrom。", "Cannot be before receivedFrom.");
        RuleFor(f => f.RepliedTo).Must((f, to) => to is null || f.RepliedFrom is null || to >= f.RepliedFrom)
            .Says("不能早于 repliedFrom。", "Cannot be before repliedFrom.");
    }
}
