using FluentValidation;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Documents;

/// <summary>出具哪一种文书；内容取自事项上的记录，此处只写记录里没有的。</summary>
public sealed record DocumentInput : DocumentOrder;

/// <summary>The same as the body says it, and as the command carries it.</summary>
public abstract record DocumentOrder
{
    /// <summary>一次最多抄送的机关数</summary>
    internal const int MaxCopies = 20;

    /// <summary>文书种类</summary>
    public required DocumentType Type { get; init; }

    /// <summary>成文日期；空为今天</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>抄送机关的代码</summary>
    public IReadOnlyList<string>? CopyTo { get; init; }

    /// <summary>联系人、电话、地址，写在文书末尾</summary>
    public string? Contact { get; init; }

    /// <summary>复查（复核）案件的标识；空为这一层级最近的一件。在复查、复核中听证的必填</summary>
    public Guid? Review { get; init; }

    /// <summary>听证的安排（听证通知书必填）</summary>
    public HearingPlan? Hearing { get; init; }

    /// <summary>整改的要求（评查通报必填）</summary>
    public string? Demand { get; init; }

    /// <summary>更换已经出具的一份：那一份的标识</summary>
    public Guid? Replaces { get; init; }

    /// <summary>更换的理由（更换的必填）</summary>
    public string? Reason { get; init; }
}

/// <summary>听证何时何地举行、由谁主持、为什么举行。</summary>
public sealed record HearingPlan
{
    /// <summary>举行日期</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>时间，如 14:30</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>地点</summary>
    public string? Place { get; init; }

    /// <summary>主持人</summary>
    public string? Host { get; init; }

    /// <summary>为什么听证</summary>
    public HearingGround? Ground { get; init; }
}

internal sealed class HearingPlanValidator : AbstractValidator<HearingPlan>
{
    public HearingPlanValidator()
    {
        RuleFor(h => h.Place).AtMost(IssuedPaperFacts.MaxLineLength);
        RuleFor(h => h.Host).AtMost(IssuedPaperFacts.MaxLineLength);
        RuleFor(h => h.Ground).Known();
    }
}

internal sealed class DocumentOrderValidator : AbstractValidator<DocumentOrder>
{
    public DocumentOrderValidator()
    {
        RuleFor(r => r.Type).IsInEnum();
        RuleFor(r => r.CopyTo).Must(codes => codes is null || codes.Count <= DocumentOrder.MaxCopies)
            .Says($"最多抄送 {DocumentOrder.MaxCopies} 个机关。", $"At most {DocumentOrder.MaxCopies} bodies.");
        RuleFor(r => r.Contact).AtMost(IssuedPaperFacts.MaxLineLength);
        RuleFor(r => r.Demand).AtMost(SupervisionRecord.MaxTextLength);
        RuleFor(r => r.Hearing).SetValidator(new HearingPlanValidator()!);
        RuleFor(r => r.Reason).AtMost(IssuedPaperFacts.MaxReasonLength);
        RuleFor(r => r.Reason).Filled(IssuedPaperFacts.MaxReasonLength).When(r => r.Replaces is not null);
    }
}
