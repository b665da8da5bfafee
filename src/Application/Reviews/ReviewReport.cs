using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Reviews;

/// <summary>复查复核统计。维持率不是考核指标：没有人申请，先看有没有告知权利。</summary>
public sealed record ReviewReport
{
    /// <summary>全部，等于各机关之和；逐件见 /reviews?appliedFrom=…&amp;appliedTo=…</summary>
    public required ReviewFigures Total { get; init; }

    /// <summary>按作出被申请意见的机关；逐件见 /reviews?attackedOrgCode=…</summary>
    public required IReadOnlyList<AttackedBodyReport> Attacked { get; init; }

    /// <summary>按复查（复核）机关；逐件见 /reviews?bodyCode=…</summary>
    public required IReadOnlyList<ReviewBodyReport> Reviewing { get; init; }

    /// <summary>撤销、变更的事由，多的在前；逐件见 /reviews?ground=…&amp;outcome=…</summary>
    public required IReadOnlyList<GroundFigures> Grounds { get; init; }
}

/// <summary>作出被申请意见的机关。</summary>
public sealed record AttackedBodyReport
{
    public required string OrgCode { get; init; }

    public required string OrgName { get; init; }

    public required OpinionFigures Opinions { get; init; }

    public required ReviewFigures Reviews { get; init; }
}

/// <summary>复查（复核）机关。</summary>
public sealed record ReviewBodyReport
{
    public required string BodyCode { get; init; }

    public required string BodyName { get; init; }

    public required ReviewFigures Reviews { get; init; }
}

/// <summary>期内作出、现在有效的信访处理意见；逐件见 /petitions?statutoryPath=6&amp;responsibleOrgCode=…&amp;repliedFrom=…&amp;repliedTo=…</summary>
public sealed record OpinionFigures
{
    public required int Given { get; init; }

    /// <summary>写明了不服时的权利和期限（rightInformed=true）</summary>
    public required int RightInformed { get; init; }

    /// <summary>没有写明（rightInformed=false）</summary>
    public required int RightNotInformed { get; init; }

    /// <summary>不明</summary>
    public int Unknown => Given - RightInformed - RightNotInformed;

    /// <summary>写明的占百分比；没有处理意见的为空</summary>
    public decimal? InformedShare => Percentage.Of(RightInformed, Given);
}

/// <summary>复查复核的件数和百分比；分母为零的比率为空。</summary>
public sealed record ReviewFigures
{
    /// <summary>申请，等于受理前、不予受理、撤回、办理中、已作出意见之和</summary>
    public required int Applied { get; init; }

    /// <summary>受理过的（accepted=true）</summary>
    public required int Accepted { get; init; }

    /// <summary>不予受理（status=refused）</summary>
    public required int Refused { get; init; }

    /// <summary>撤回（status=withdrawn）</summary>
    public required int Withdrawn { get; init; }

    /// <summary>维持（outcome=upheld）</summary>
    public required int Upheld { get; init; }

    /// <summary>变更（outcome=changed）</summary>
    public required int Changed { get; init; }

    /// <summary>撤销（outcome=revoked）</summary>
    public required int Revoked { get; init; }

    /// <summary>在法定末日以内作出意见或者不予受理（onTime=true）</summary>
    public required int OnTime { get; init; }

    /// <summary>超过法定末日（onTime=false）</summary>
    public required int Late { get; init; }

    /// <summary>从收到申请到作出意见的日数，中位数；没有作出过意见的为空</summary>
    public decimal? MedianDays { get; init; }

    /// <summary>受理占申请</summary>
    public decimal? AcceptedShare => Percentage.Of(Accepted, Applied);

    /// <summary>维持占意见</summary>
    public decimal? UpheldShare => Percentage.Of(Upheld, Decided);

    /// <summary>变更、撤销占意见</summary>
    public decimal? OverturnedShare => Percentage.Of(Changed + Revoked, Decided);

    /// <summary>按期占了结；放假安排未公布、末日不能确定的不计</summary>
    public decimal? OnTimeShare => Percentage.Of(OnTime, OnTime + Late);

    private int Decided => Upheld + Changed + Revoked;

    internal static ReviewFigures Of(IReadOnlyCollection<ReviewCount> counts)
    {
        int Sum(Func<ReviewCount, bool> which) => counts.Where(which).Sum(c => c.Count);
        return new ReviewFigures
        {
            Applied = Sum(_ => true),
            Accepted = Sum(c => c.Accepted),
            Refused = Sum(c => c.Status is ReviewStatus.Refused),
            Withdrawn = Sum(c => c.Status is ReviewStatus.Withdrawn),
            Upheld = Sum(c => c.Outcome is ReviewOutcome.Upheld),
            Changed = Sum(c => c.Outcome is ReviewOutcome.Changed),
            Revoked = Sum(c => c.Outcome is ReviewOutcome.Revoked),
            OnTime = Sum(c => c.OnTime is true),
            Late = Sum(c => c.OnTime is false),
            MedianDays = Median.Of(counts.Where(c => c.Days is not null).Select(c => (c.Days!.Value, c.Count))),
        };
    }
}

/// <summary>一种事由的件数。</summary>
public sealed record GroundFigures
{
    public required RevocationGround Ground { get; init; }

    /// <summary>变更</summary>
    public required int Changed { get; init; }

    /// <summary>撤销</summary>
    public required int Revoked { get; init; }
}

/// <summary>How many reviews are alike in what the report tells apart.</summary>
/// <param name="OnTime">Null while it runs, and where the last day is not known.</param>
internal sealed record ReviewCount(
    string AttackedOrgCode, string BodyCode, ReviewStatus Status, bool Accepted, ReviewOutcome? Outcome, RevocationGround? Ground, bool? OnTime, int? Days, int Count);
