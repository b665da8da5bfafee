using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>信访事项上记录的事实；怎样变化见 <see cref="PetitionItem"/>。</summary>
public abstract class PetitionFacts : AggregateRoot
{
    private protected readonly List<Petitioner> petitionerList = [];
    private IReadOnlyList<Hearing>? hearings;
    private protected readonly List<ItemDeadline> deadlineList = [];

    private protected PetitionFacts()
    {
    }

    public PetitionItemId Id { get; private protected init; }

    /// <summary>登记编号 <c>XF{行政区划代码}-{年}-{六位序号}</c>。</summary>
    public string RegNo { get; private protected init; } = "";

    /// <summary>信访人凭以查询进度的查询码。</summary>
    public string QueryCode { get; private protected init; } = "";

    public string ReceivingOrgCode { get; private protected init; } = "";

    public OrganizationKind ReceivingOrgKind { get; private protected init; }

    public DateTimeOffset RegisteredAt { get; private protected init; }

    /// <summary>收到日期（北京时间），期限由此起算。</summary>
    public DateOnly ReceivedOn { get; private protected init; }

    public Channel Channel { get; private protected init; }

    /// <summary>人次。</summary>
    public int HeadCount { get; private protected init; }

    public bool Anonymous { get; private protected init; }

    public bool CanBeNotified { get; private protected init; }

    /// <summary>登记情况。</summary>
    public Intake Intake { get; private protected set; } = new();

    public PetitionCategory Category { get; private protected set; }

    /// <summary>封存：检举控告，被检举方不得查阅、列出、计数（第三十条第三款）。</summary>
    public bool Sealed { get; private protected set; }

    public string? Field { get; private protected init; }

    public string? Topic { get; private protected init; }

    public string? AreaCode { get; private protected init; }

    public string Title { get; private protected init; } = "";

    public string Content { get; private protected init; } = "";

    public string? RespondentOrgCode { get; private protected init; }

    public bool FirstTime { get; private protected set; }

    public string? SameMatterAs { get; private protected set; }

    public string? ExternalNumber { get; private protected init; }

    /// <summary>推送的系统；由人登记的为空。</summary>
    public string? PushedBy { get; private protected init; }

    public PetitionStatus Status { get; private protected set; } = PetitionStatus.Registered;

    public SubstantiveStatus SubstantiveStatus { get; private protected set; }

    public Disposition? Disposition { get; private protected set; }

    public int? StatutoryPath { get; private protected set; }

    public string? ResponsibleOrgCode { get; private protected set; }

    /// <summary>会商定下的路；没有会商过的为空。</summary>
    public BoundPath? BoundPath { get; private protected set; }

    /// <summary>经办人（登录名）。</summary>
    public string? Officer { get; private protected set; }

    public DateOnly? ScreenedOn { get; private protected set; }

    public DateOnly? DisposedOn { get; private protected set; }

    public DateOnly? NotifiedOn { get; private protected set; }

    public DateOnly? AcceptedOn { get; private protected set; }

    public DateOnly? RepliedOn { get; private protected set; }

    public DateOnly? ServedOn { get; private protected set; }

    public DateOnly? ClosedOn { get; private protected set; }

    public ReplyOutcome? Outcome { get; private protected set; }

    /// <summary>答复是否写明不服时的权利和期限；空为不明。</summary>
    public bool? RightInformed { get; private protected set; }

    public bool? Satisfied { get; private protected set; }

    public DateOnly? WithdrawnOn { get; private protected set; }

    public bool HasOpenObjection { get; private protected set; }

    /// <summary>已请信访人补充说明，尚未答复。</summary>
    public bool HasOpenClarification { get; private protected set; }

    /// <summary>已听取信访人陈述，或者经通知没有陈述。</summary>
    public bool IsHeard { get; private protected set; }

    /// <summary>对现有答复的复查、复核已申请，尚无结果。</summary>
    public bool HasOpenReview { get; private protected set; }

    public bool IsExtended { get; private protected set; }

    /// <summary>最近一次调解（和解）；没有过的为空。</summary>
    public ItemMediation? LastMediation { get; private protected set; }

    /// <summary>最近一个未了期限的末日，用于排序、预警和待办；没有未了期限时为空。</summary>
    public DateOnly? NextDueOn { get; private protected set; }

    /// <summary>从这一天起亮黄灯。</summary>
    public DateOnly? NextWarnOn { get; private protected set; }

    /// <summary>末日已能确定；否则所需年份的放假安排未公布，只预警，不判逾期。</summary>
    public bool NextDueIsOfficial { get; private protected set; }

    public IReadOnlyList<Claim> Claims { get; private protected set; } = [];

    public IReadOnlyList<ScreeningDecision> Screenings { get; private protected set; } = [];

    /// <summary>甄别人员陈述的事实，旧的在前，不覆盖。</summary>
    public IReadOnlyList<StatedFact> StatedFacts { get; private protected set; } = [];

    public IReadOnlyList<HandlingRound> Rounds { get; private protected set; } = [];

    public IReadOnlyList<Objection> Objections { get; private protected set; } = [];

    /// <summary>听取陈述的记录，先后次序。</summary>
    public IReadOnlyList<PetitionerStatement> Statements { get; private protected set; } = [];

    /// <summary>办理中举行的听证，先后次序。</summary>
    public IReadOnlyList<Hearing> Hearings { get => hearings ?? []; private protected set => hearings = value; }

    public IReadOnlyList<Clarification> Clarifications { get; private protected set; } = [];

    public IReadOnlyList<Recusal> Recusals { get; private protected set; } = [];

    public IReadOnlyList<IssuedPaper> Papers { get; private protected set; } = [];

    /// <summary>交办、退回重办时的要求，撤回的原因等随程序产生的说明。</summary>
    public IReadOnlyList<CaseNote> Notes { get; private protected set; } = [];

    public IReadOnlyList<Petitioner> Petitioners => petitionerList;

    public IReadOnlyList<ItemDeadline> Deadlines => deadlineList;
}
