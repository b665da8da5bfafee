using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>复查（复核）案件。</summary>
public sealed record ReviewView
{
    public required Guid Id { get; init; }

    /// <summary>版本，即 ETag</summary>
    public required int Version { get; init; }

    public required Guid PetitionId { get; init; }

    /// <summary>信访事项的登记编号</summary>
    public required string RegNo { get; init; }

    /// <summary>针对第几轮办理的答复</summary>
    public required int Round { get; init; }

    public required ReviewTier Tier { get; init; }

    public required ReviewStatus Status { get; init; }

    /// <summary>复核所针对的复查</summary>
    public Guid? ReviewedId { get; init; }

    /// <summary>作出被申请意见的机关代码</summary>
    public required string AttackedOrgCode { get; init; }

    public required DateOnly AttackedOn { get; init; }

    /// <summary>被申请意见的送达日；没有送达证明的为空</summary>
    public DateOnly? AttackedServedOn { get; init; }

    /// <summary>复查（复核）机关代码</summary>
    public required string BodyCode { get; init; }

    /// <summary>申请人与事项的关系</summary>
    public ApplicantRole Applicant { get; init; }

    /// <summary>第几名信访人</summary>
    public int ApplicantOrdinal { get; init; }

    public required DateOnly AppliedOn { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required string Grounds { get; init; }

    public required Timeliness Timeliness { get; init; }

    /// <summary>申请期限的末日；期限没有开始或者不能确定的为空</summary>
    public DateOnly? AskLastDay { get; init; }

    /// <summary>申请人主张的逾期正当理由</summary>
    public string? JustCause { get; init; }

    public TimelinessFinding? Finding { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    public DateOnly? RefusedOn { get; init; }

    public string? RefusalReason { get; init; }

    public required IReadOnlyList<string> RefusalBasis { get; init; }

    /// <summary>听证；参加人的姓名打码</summary>
    public required IReadOnlyList<Hearing> Hearings { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public ReviewOutcome? Outcome { get; init; }

    public RevocationGround? Ground { get; init; }

    /// <summary>逐项意见</summary>
    public required IReadOnlyList<ClaimRuling> Rulings { get; init; }

    public string? Instruction { get; init; }

    public string? DocumentNo { get; init; }

    public bool? RightInformed { get; init; }

    public Service? Service { get; init; }

    /// <summary>经听证的复核意见的公示</summary>
    public Publication? Publication { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawalReason { get; init; }

    /// <summary>期限</summary>
    public IReadOnlyList<DeadlineView> Deadlines { get; init; } = [];

    /// <summary>下一步</summary>
    public IReadOnlyList<NextAction> NextActions { get; init; } = [];

    /// <summary>申请人不服时的下一步权利</summary>
    public NextRight? NextRight { get; init; }
}

/// <summary>列表中的一件。</summary>
public sealed record ReviewListItem
{
    public required Guid Id { get; init; }

    public required Guid PetitionId { get; init; }

    public required string RegNo { get; init; }

    public required int Round { get; init; }

    public required ReviewTier Tier { get; init; }

    public required ReviewStatus Status { get; init; }

    public required string AttackedOrgCode { get; init; }

    public required string BodyCode { get; init; }

    public required DateOnly AppliedOn { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public ReviewOutcome? Outcome { get; init; }

    public RevocationGround? Ground { get; init; }

    public DateOnly? ServedOn { get; init; }

    /// <summary>作出意见的法定末日；已了结的为空</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>灯；已了结的为空</summary>
    public Light? Light { get; init; }
}
