using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>复查（复核）案件上记录的事实；怎样变化见 <see cref="ReviewCase"/>。</summary>
public abstract class ReviewFacts : AggregateRoot
{
    private IReadOnlyList<Hearing>? hearings;
    private protected readonly List<ReviewDeadline> deadlineList = [];

    private protected ReviewFacts()
    {
    }

    public Guid Id { get; private protected init; }

    /// <summary>历史记录自带的编号；本系统办理的为空。</summary>
    public string? RecordNo { get; private protected init; }

    public PetitionItemId Item { get; private protected init; }

    /// <summary>信访事项的登记编号。</summary>
    public string RegNo { get; private protected init; } = "";

    /// <summary>针对第几轮办理的答复。</summary>
    public int Round { get; private protected init; }

    public ReviewTier Tier { get; private protected init; }

    /// <summary>复核所针对的复查。</summary>
    public Guid? Reviewed { get; private protected init; }

    /// <summary>作出被申请意见的机关。</summary>
    public string AttackedOrgCode { get; private protected init; } = "";

    public DateOnly AttackedOn { get; private protected init; }

    /// <summary>被申请意见的送达日；没有送达证明的为空。</summary>
    public DateOnly? AttackedServedOn { get; private protected init; }

    /// <summary>复查（复核）机关。</summary>
    public string BodyCode { get; private protected init; } = "";

    public Applicant Applicant { get; private protected init; } = new(ApplicantRole.Petitioner, 1, null, null);

    public DateOnly AppliedOn { get; private protected init; }

    public DateOnly ReceivedOn { get; private protected init; }

    public string Grounds { get; private protected init; } = "";

    public Timeliness Timeliness { get; private protected init; }

    /// <summary>申请期限的末日；期限没有开始或者不能确定的为空。</summary>
    public DateOnly? AskLastDay { get; private protected init; }

    /// <summary>申请人主张的逾期正当理由。</summary>
    public string? JustCause { get; private protected init; }

    /// <summary>逾期或者未告知权利时，人的认定。</summary>
    public TimelinessFinding? Finding { get; private protected set; }

    public ReviewStatus Status { get; private protected set; }

    public DateOnly? AcceptedOn { get; private protected set; }

    public DateOnly? RefusedOn { get; private protected set; }

    public string? RefusalReason { get; private protected set; }

    /// <summary>不予受理所依据的条款编号。</summary>
    public IReadOnlyList<string> RefusalBasis { get; private protected set; } = [];

    /// <summary>举行的听证，先后次序。</summary>
    public IReadOnlyList<Hearing> Hearings { get => hearings ?? []; private protected set => hearings = value; }

    public DateOnly? DecidedOn { get; private protected set; }

    /// <summary>从收到申请到作出意见的日数。</summary>
    public int? DaysTaken { get; private protected set; }

    public ReviewOutcome? Outcome { get; private protected set; }

    public RevocationGround? Ground { get; private protected set; }

    public IReadOnlyList<ClaimRuling> Rulings { get; private protected set; } = [];

    /// <summary>撤销的：对重新办理的要求。</summary>
    public string? Instruction { get; private protected set; }

    public string? DocumentNo { get; private protected set; }

    /// <summary>意见书是否写明下一步的权利和期限；空为不明。</summary>
    public bool? RightInformed { get; private protected set; }

    public DateOnly? ServedOn { get; private protected set; }

    public Service? Service { get; private protected set; }

    /// <summary>举行过听证。</summary>
    public bool IsHeard { get; private protected set; }

    public DateOnly? PublishedOn { get; private protected set; }

    /// <summary>经听证的复核意见的公示。</summary>
    public Publication? Publication { get; private protected set; }

    public DateOnly? WithdrawnOn { get; private protected set; }

    public string? WithdrawalReason { get; private protected set; }

    /// <summary>被申请意见的诉求序号。</summary>
    public IReadOnlyList<int> Claims { get; private protected init; } = [];

    /// <summary>经办过原来的处理、复查或者已登记回避的人（登录名）。</summary>
    public IReadOnlyList<string> Involved { get; private protected init; } = [];

    /// <summary>办理本次复查（复核）的人（登录名）。</summary>
    public IReadOnlyList<string> Reviewers { get; private protected set; } = [];

    public IReadOnlyList<ReviewDeadline> Deadlines => deadlineList;
}
