using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>登记一次调解；请第三方参与化解的，写明身份和意见。</summary>
[Requires(Permission.ConductMediation)]
public sealed record HoldSession : MediationCommand
{
    /// <summary>日期；空为今天</summary>
    public DateOnly? HeldOn { get; init; }

    public string? Place { get; init; }

    /// <summary>主持的调解员；空为本案的调解员</summary>
    public IReadOnlyList<string>? Mediators { get; init; }

    /// <summary>参与化解的第三方：律师、代表委员、社会工作者、群团组织等</summary>
    public IReadOnlyList<SessionParticipant>? Participants { get; init; }

    /// <summary>笔录</summary>
    public required string Record { get; init; }
}

internal sealed class HoldSessionValidator : AbstractValidator<HoldSession>
{
    public HoldSessionValidator()
    {
        RuleFor(r => r.Place).AtMost(MediationFacts.MaxNameLength);
        RuleFor(r => r.Mediators).SetValidator(new MediatorNames()!);
        RuleFor(r => r.Participants).Must(people => people is not { Count: > MediationFacts.MaxPeople })
            .Says($"至多 {MediationFacts.MaxPeople} 人。", $"At most {MediationFacts.MaxPeople} participants.");
        RuleForEach(r => r.Participants).ChildRules(person =>
        {
            person.RuleFor(p => p.Part).Filled(MediationFacts.MaxNameLength);
            person.RuleFor(p => p.Name).Filled(MediationFacts.MaxNameLength);
            person.RuleFor(p => p.Opinion).AtMost(MediationFacts.MaxTextLength);
        });
        RuleFor(r => r.Record).Filled(MediationFacts.MaxRecordLength);
    }
}

internal sealed class HoldSessionHandler(MediationDesk desk) : IRequestHandler<HoldSession, MediationView>
{
    public async Task<MediationView> Handle(HoldSession r, CancellationToken cancellationToken)
    {
        var (mediation, now) = await desk.TakeAsync(r, cancellationToken);
        mediation.Hold(new MediationSession(r.HeldOn ?? now.Today, r.Place, r.Mediators ?? mediation.Mediators, r.Participants ?? [], r.Record), now);
        return MediationView.Of(mediation, now);
    }
}
