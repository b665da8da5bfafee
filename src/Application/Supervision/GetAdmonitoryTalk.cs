using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>查阅一次约谈。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetAdmonitoryTalk(Guid Id) : IQuery<AdmonitoryTalkView>;

internal sealed class GetAdmonitoryTalkHandler(SupervisionDesk desk) : IRequestHandler<GetAdmonitoryTalk, AdmonitoryTalkView>
{
    public async Task<AdmonitoryTalkView> Handle(GetAdmonitoryTalk request, CancellationToken cancellationToken) =>
        await (await desk.VisibleAsync<AdmonitoryTalk>(cancellationToken)).Where(t => t.Id == request.Id)
            .Select(AdmonitoryTalkView.Projection).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("admonitory-talk");
}
