using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>信访人凭查询码查询进度；不显示个人信息和办理内容，检举控告只显示已收到。</summary>
[Anonymous]
[Executes("A21-P2-S2", "凭查询码查询进度，检举控告不公开细节", "Progress by query code; nothing of an accusation")]
public sealed record GetProgress(string QueryCode) : IQuery<ProgressView>;

/// <summary>进度。</summary>
public sealed record ProgressView
{
    /// <summary>进展，一句中文</summary>
    public required string Progress { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>责任单位名称</summary>
    public string? ResponsibleOrg { get; init; }

    public DateOnly? NotifiedOn { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>办理的法定末日</summary>
    public DateOnly? DueOn { get; init; }
}

internal sealed class GetProgressHandler(IOrganizationDirectory organizations, IReadStore store) : IRequestHandler<GetProgress, ProgressView>
{
    public async Task<ProgressView> Handle(GetProgress request, CancellationToken cancellationToken)
    {
        var code = request.QueryCode.ToUpperInvariant();
        var found = await store.Query<PetitionItem>()
            .Where(p => p.QueryCode == code)
            .Select(p => new
            {
                p.Sealed,
                p.Status,
                p.Disposition,
                p.HasOpenClarification,
                p.ReceivedOn,
                p.ResponsibleOrgCode,
                p.NotifiedOn,
                p.AcceptedOn,
                p.RepliedOn,
                p.ClosedOn,
                DueOn = p.NextDueIsOfficial ? p.NextDueOn : null,
            })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("progress");

        // A30 ¶3: whoever comes by the code must not learn what an accusation has led to.
        if (found.Sealed) return new ProgressView { Progress = "已收到，依照有关规定办理", ReceivedOn = found.ReceivedOn };
        var tree = await organizations.CurrentAsync(cancellationToken);
        return new ProgressView
        {
            Progress = found switch
            {
                { HasOpenClarification: true } => "请您补充说明",
                { Status: PetitionStatus.Redirected, Disposition: Disposition.MergeWithExisting } => "已并入此前反映的同一事项，一并办理",
                _ => Words.Of(found.Status),
            },
            ReceivedOn = found.ReceivedOn,
            ResponsibleOrg = found.ResponsibleOrgCode is { } responsible ? tree.Find(responsible)?.Name : null,
            NotifiedOn = found.NotifiedOn,
            AcceptedOn = found.AcceptedOn,
            RepliedOn = found.RepliedOn,
            ClosedOn = found.ClosedOn,
            DueOn = found.Status is PetitionStatus.Accepted ? found.DueOn : null,
        };
    }
}
