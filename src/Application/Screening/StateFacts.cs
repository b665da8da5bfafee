using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>补充甄别所需、只有问过才知道的事实。</summary>
[Requires(Permission.ScreenPetition)]
public sealed record StateFacts : PetitionCommand
{
    /// <summary>事实名称和值，同甄别预览的字段；值为空文本的，收回先前所述</summary>
    public required IReadOnlyDictionary<string, string> Facts { get; init; }
}

internal sealed class StateFactsValidator : AbstractValidator<StateFacts>
{
    public StateFactsValidator()
    {
        RuleFor(r => r.Facts).Must(facts => facts.Count is >= 1 and <= StatedFact.MaxAtOnce)
            .Says($"请写明 1 至 {StatedFact.MaxAtOnce} 项事实。", $"State 1 to {StatedFact.MaxAtOnce} facts.");
        RuleFor(r => r.Facts).Must(facts => facts.Keys.All(StatableFacts.Names.Contains))
            .Says($"可以陈述的事实：{string.Join('、', StatableFacts.Names)}；其余以登记为准。", $"Facts to state are {string.Join(", ", StatableFacts.Names)}; the others are as registered.");
        RuleFor(r => r.Facts).Custom((facts, context) =>
        {
            foreach (var (name, value) in facts.Where(fact => StatableFacts.Names.Contains(fact.Key)))
                foreach (var error in ErrorsOf(name, value)) context.Says($"facts.{name}", error.Chinese, error.English);
        });
    }

    private static IEnumerable<FactError> ErrorsOf(string name, string? value) =>
        value is null or { Length: > StatedFact.MaxValueLength }
            ? [new FactError(name, $"值为文本，最多 {StatedFact.MaxValueLength} 个字符。", $"The value is text of at most {StatedFact.MaxValueLength} characters.")]
            : ScreeningFactsReader.Read(new Dictionary<string, string?> { [name] = value }).Errors;
}

internal sealed class StateFactsHandler(PetitionDesk desk) : IRequestHandler<StateFacts, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(StateFacts r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.StateFacts(r.Facts, now);
        return PetitionReceipt.Of(item, now);
    }
}
