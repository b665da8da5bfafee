using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>补充甄别所需、只有问过才知道的事实。</summary>
[Requires(Permission.ScreenPetition)]
public sealed record StateFacts : PetitionCommand
{
    /// <summary>事实名称（同甄别预览的字段）和值；值为空文本的，收回先前所述</summary>
    public required IReadOnlyDictionary<string, string> Facts { get; init; }
}

internal sealed class StateFactsValidator : AbstractValidator<StateFacts>
{
    public StateFactsValidator()
    {
        RuleFor(r => r.Facts).Must(facts => facts.Count is >= 1 and <= StatedFact.MaxAtOnce)
            .Says($"请写明 1 至 {StatedFact.MaxAtOnce} 项事实。", $"State 1 to {StatedFact.MaxAtOnce} facts.");
        RuleFor(r => r.Facts).Must(facts => facts.Keys.All(IsName)).Says("事实名称为字母，如 legalRoute。", "A fact is named in letters, for example legalRoute.");
        RuleFor(r => r.Facts).Must(facts => facts.Values.All(value => value is { Length: <= StatedFact.MaxValueLength }))
            .Says($"每项事实的值为文本，最多 {StatedFact.MaxValueLength} 个字符。", $"The value of a fact is text of at most {StatedFact.MaxValueLength} characters.");
    }

    private static bool IsName(string name) => name.Length is > 0 and <= StatedFact.MaxNameLength && name.All(char.IsAsciiLetter);
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
