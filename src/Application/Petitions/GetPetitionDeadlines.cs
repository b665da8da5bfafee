using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>事项的全部期限，逐日说明末日是怎样算出来的。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetPetitionDeadlines(string Item) : IQuery<IReadOnlyList<ExplainedDeadline>>;

/// <summary>期限及其逐日说明。</summary>
public sealed record ExplainedDeadline
{
    public required DeadlineView Deadline { get; init; }

    /// <summary>一句中文说明</summary>
    public required string Sentence { get; init; }

    public required string SentenceEnglish { get; init; }

    /// <summary>调解（和解）是否影响这一期限；没有过调解的为空</summary>
    public string? Mediation { get; init; }

    public string? MediationEnglish { get; init; }

    /// <summary>逐日</summary>
    public required IReadOnlyList<ExplainedDay> Days { get; init; }
}

internal sealed class GetPetitionDeadlinesHandler(PetitionDesk desk, IReadStore store, IConfigurationProvider maps)
    : IRequestHandler<GetPetitionDeadlines, IReadOnlyList<ExplainedDeadline>>
{
    public async Task<IReadOnlyList<ExplainedDeadline>> Handle(GetPetitionDeadlines request, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var state = await store.Query<PetitionItem>()
            .Where(visible).Where(new PetitionRef(request.Item).Matches())
            .ProjectTo<PetitionState>(maps)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", request.Item);
        var now = await desk.OccasionAsync(cancellationToken);
        return [.. state.Deadlines.Select(d => Explain(d, state.LastMediation, now))];
    }

    private static ExplainedDeadline Explain(DeadlineState deadline, ItemMediation? mediation, Occasion now)
    {
        var explained = DeadlineCalculator.Explain(deadline.Request, now.Calendar);
        return new ExplainedDeadline
        {
            Deadline = DeadlineView.Of(deadline, now.Today),
            Sentence = explained.Sentence,
            SentenceEnglish = explained.SentenceEnglish,
            Mediation = mediation is null ? null
                : $"{mediation.StartedOn:yyyy-MM-dd} 起的调解（和解）没有停止本期限：条例第三十三条没有规定扣除，第三十六条第二款只扣除复核的听证时间。",
            MediationEnglish = mediation is null ? null
                : $"The mediation since {mediation.StartedOn:yyyy-MM-dd} did not stop this period: article 33 leaves nothing out, article 36(2) only a final review's hearing.",
            Days = explained.Days,
        };
    }
}
