using FluentValidation;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Documents;

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

    /// <summary>更换已经出具的一份：那一份的标识</summary>
    public Guid? Replaces { get; init; }

    /// <summary>更换的理由（更换的必填）</summary>
    public string? Reason { get; init; }
}

internal sealed class DocumentOrderValidator : AbstractValidator<DocumentOrder>
{
    public DocumentOrderValidator()
    {
        RuleFor(r => r.Type).IsInEnum();
        RuleFor(r => r.CopyTo).Must(codes => codes is null || codes.Count <= DocumentOrder.MaxCopies)
            .Says($"最多抄送 {DocumentOrder.MaxCopies} 个机关。", $"At most {DocumentOrder.MaxCopies} bodies.");
        RuleFor(r => r.Reason).AtMost(IssuedPaperFacts.MaxReasonLength);
        RuleFor(r => r.Reason).Filled(IssuedPaperFacts.MaxReasonLength).When(r => r.Replaces is not null);
    }
}
