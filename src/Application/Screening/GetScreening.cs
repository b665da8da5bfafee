using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.SameMatter;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Screening;

/// <summary>一件的甄别：由记录汇集的事实、参考意见和历次结论。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetScreening(string Item) : IQuery<PetitionScreening>;

/// <summary>甄别：凭什么事实、什么意见、已经怎样决定。</summary>
public sealed record PetitionScreening
{
    /// <summary>登记编号</summary>
    public required string RegNo { get; init; }

    /// <summary>版本，即 ETag</summary>
    public required int Version { get; init; }

    /// <summary>参考意见的摘要值，确认时带回；参考意见只给登记机关和监督的人，含封存部分的只给可以查阅的人，其他人为空</summary>
    public string? Fingerprint { get; init; }

    /// <summary>询问之日</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>所用规则组的版本</summary>
    public string? RuleSetVersion { get; init; }

    /// <summary>所用工作日历的版本</summary>
    public string? CalendarVersion { get; init; }

    /// <summary>汇集到的事实，每项写明来源；没有列出的不知道，可以陈述（…/screening/facts）</summary>
    public required IReadOnlyList<GatheredFact> Facts { get; init; }

    /// <summary>参考意见，由人确认或者说明理由后另定</summary>
    public ScreeningOpinionView? Opinion { get; init; }

    /// <summary>可能是同一事实和理由的事项，有得分和理由，等人认定（…/same-matter/links、…/differences）；只含本人可见的</summary>
    public required IReadOnlyList<SameMatterCandidate> Candidates { get; init; }

    /// <summary>历次甄别结论，旧的在前</summary>
    public required IReadOnlyList<ScreeningDecision> Decisions { get; init; }
}

internal sealed class GetScreeningHandler(PetitionDesk desk, FactGathering gathering, SealedAccess access) : IRequestHandler<GetScreening, PetitionScreening>
{
    public async Task<PetitionScreening> Handle(GetScreening request, CancellationToken cancellationToken)
    {
        var gathered = await gathering.OfAsync(request.Item, desk.Today, cancellationToken);
        var (item, opinion, advice) = gathered;
        if (item.Sealed) await access.OpenedAsync(item.Id, cancellationToken);
        var visibility = new AdviceVisibility(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var shown = visibility.MaySee(advice.HasSealedPart, item.ReceivingOrgCode, item.RespondentOrgCode);
        return new PetitionScreening
        {
            RegNo = item.RegNo,
            Version = item.Version,
            AsOf = advice.AsOf,
            Fingerprint = shown ? advice.Fingerprint : null,
            RuleSetVersion = shown ? advice.RuleSetVersion : null,
            CalendarVersion = shown ? advice.CalendarVersion : null,
            Facts = shown ? [.. advice.Facts.Select(GatheredFact.Of)] : [],
            Opinion = shown ? ScreeningOpinionView.Of(item.RegNo, opinion) : null,
            Candidates = gathered.Candidates,
            Decisions = visibility.Shown(item.Screenings, item.ReceivingOrgCode, item.RespondentOrgCode),
        };
    }
}
