using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Outreach;

namespace PetitionGovernance.Application.Outreach;

/// <summary>登记谁学了一次培训。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record RecordLearners : RecordAct, ICommand<OutreachView>
{
    /// <summary>学了的人（登录名）</summary>
    public required IReadOnlyList<string> Learners { get; init; }
}

internal sealed class RecordLearnersValidator : AbstractValidator<RecordLearners>
{
    private const int MaxLogin = 100;

    public RecordLearnersValidator()
    {
        RuleFor(r => r.Learners).Must(people => people.Count is >= 1 and <= OutreachEvent.MaxLearners)
            .Says($"列 1 至 {OutreachEvent.MaxLearners} 人。", $"List 1 to {OutreachEvent.MaxLearners}.");
        RuleForEach(r => r.Learners).Filled(MaxLogin);
    }
}

internal sealed class RecordLearnersHandler(RecordDesk<OutreachEvent> desk) : IRequestHandler<RecordLearners, OutreachView>
{
    public async Task<OutreachView> Handle(RecordLearners r, CancellationToken cancellationToken)
    {
        var held = await desk.TakeAsync(r, "outreach-event", cancellationToken);
        held.Learn(r.Learners);
        return OutreachView.Of(held);
    }
}
