using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>结束一场接访：此后不再登记问题；联合接访没有登记参加单位的不得结束。</summary>
[Requires(Permission.KeepReceptions)]
public sealed record ConcludeReceptionSession : ReceptionCommand, ICommand<SessionView>
{
    /// <summary>补充登记的参加单位</summary>
    public IReadOnlyList<string>? ParticipantOrgCodes { get; init; }
}

internal sealed class ConcludeReceptionSessionValidator : AbstractValidator<ConcludeReceptionSession>
{
    public ConcludeReceptionSessionValidator() =>
        RuleFor(r => r.ParticipantOrgCodes).Must(all => all is null or { Count: <= ReceptionSession.MaxParticipants })
            .Says($"至多 {ReceptionSession.MaxParticipants} 个单位。", $"At most {ReceptionSession.MaxParticipants} bodies.");
}

internal sealed class ConcludeReceptionSessionHandler(ReceptionDesk desk) : IRequestHandler<ConcludeReceptionSession, SessionView>
{
    public async Task<SessionView> Handle(ConcludeReceptionSession r, CancellationToken cancellationToken)
    {
        foreach (var code in r.ParticipantOrgCodes ?? []) await desk.EnsureBodyAsync(code, "participantOrgCodes", cancellationToken);
        var session = await desk.SessionAsync(r, cancellationToken);
        session.Conclude(r.ParticipantOrgCodes ?? [], await desk.OccasionAsync(cancellationToken));
        var problems = (await desk.ProblemsAsync(cancellationToken)).Where(p => p.Session == session.Id);
        var counts = await problems.GroupBy(p => p.Status).Select(g => new { Status = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return SessionView.Of(
            session, counts.Sum(c => c.Count), counts.Where(c => c.Status is ProblemStatus.Open or ProblemStatus.Assigned).Sum(c => c.Count));
    }
}
