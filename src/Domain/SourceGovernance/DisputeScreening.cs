using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.SourceGovernance;

/// <summary>一个乡镇（街道）的排查报告；没有纠纷的报告 0 起，不报告的是没有排查到。</summary>
public sealed record TownshipReport(string AreaCode, DateOnly On, int Found, string? Note);

/// <summary>一轮矛盾纠纷排查：从哪一日到哪一日，哪些乡镇（街道）报告了。</summary>
/// <remarks>A later report of a township takes the place of its earlier one. Both ends of the round belong to it.</remarks>
public sealed class DisputeScreening : AggregateRoot
{
    public const int MaxNameLength = 100;
    public const int MaxFound = 100_000;

    private DisputeScreening()
    {
    }

    public Guid Id { get; private init; }

    public string Name { get; private init; } = "";

    public DateOnly From { get; private init; }

    public DateOnly To { get; private init; }

    public IReadOnlyList<TownshipReport> Reports { get; private set; } = [];

    public override Subject Subject => new("dispute-screening", Id.ToString());

    public static DisputeScreening Open(string name, DateOnly from, DateOnly to, DateTimeOffset at)
    {
        Lawful.Ensure(to < from ? SourceGovernanceRefusals.DayTooEarly.On("to") : null);
        var round = new DisputeScreening { Id = Guid.CreateVersion7(at), Name = name, From = from, To = to };
        round.Raise(new ScreeningRoundOpened(round.Id, from, to));
        return round;
    }

    public void Report(TownshipReport report, DateOnly today)
    {
        Lawful.Ensure(DivisionCode.IsWellFormed(report.AreaCode) ? null : SourceGovernanceRefusals.AreaForm.On("areaCode"));
        Lawful.Ensure(report.On > today ? SourceGovernanceRefusals.DayInFuture.On("on") : null);
        Lawful.Ensure(report.On < From || report.On > To ? SourceGovernanceRefusals.OutsideRound.On("on") : null);
        Reports = [.. Reports.Where(r => r.AreaCode != report.AreaCode), report];
        Raise(new TownshipReported(Id, report.AreaCode, report.Found, report.On));
    }
}
