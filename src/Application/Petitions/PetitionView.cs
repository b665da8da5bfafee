using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>信访事项，个人信息打码。</summary>
public sealed record PetitionView
{
    public required Guid Id { get; init; }

    /// <summary>登记编号</summary>
    public required string RegNo { get; init; }

    /// <summary>查询码</summary>
    public required string QueryCode { get; init; }

    /// <summary>版本，即 ETag</summary>
    public required int Version { get; init; }

    /// <summary>程序状态</summary>
    public required PetitionStatus Status { get; init; }

    /// <summary>实体状态</summary>
    public required SubstantiveStatus SubstantiveStatus { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public required Channel Channel { get; init; }

    public required int HeadCount { get; init; }

    public required bool Anonymous { get; init; }

    /// <summary>信访人姓名，打码</summary>
    public string? PetitionerName { get; init; }

    /// <summary>证件号，打码</summary>
    public string? PetitionerIdNo { get; init; }

    /// <summary>住址，打码</summary>
    public string? PetitionerAddress { get; init; }

    /// <summary>代表人数</summary>
    public required int RepresentativeCount { get; init; }

    /// <summary>登记情况：缺的要素、口头记录、信访人的确认、是否困难</summary>
    public required Intake Intake { get; init; }

    public required PetitionCategory Category { get; init; }

    /// <summary>封存</summary>
    public required bool Sealed { get; init; }

    public string? Field { get; init; }

    public string? Topic { get; init; }

    public string? AreaCode { get; init; }

    public required string Subject { get; init; }

    public required string Content { get; init; }

    /// <summary>诉求（有多项时为第一项，全部见 claims）</summary>
    public string? Request { get; init; }

    public string? RespondentOrgCode { get; init; }

    public required bool FirstTime { get; init; }

    public string? SameMatterAs { get; init; }

    public string? ExternalNumber { get; init; }

    public required string ReceivingOrgCode { get; init; }

    public Disposition? Disposition { get; init; }

    public int? StatutoryPath { get; init; }

    public string? ResponsibleOrgCode { get; init; }

    /// <summary>会商定下的路，此后的甄别以此为准；没有会商过的为空</summary>
    public BoundPath? BoundPath { get; init; }

    /// <summary>经办人（登录名）</summary>
    public string? Officer { get; init; }

    public DateOnly? ScreenedOn { get; init; }

    public DateOnly? DisposedOn { get; init; }

    public DateOnly? NotifiedOn { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    /// <summary>批准的延期日数</summary>
    public int? ExtendedDays { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public DateOnly? ServedOn { get; init; }

    public ReplyOutcome? Outcome { get; init; }

    /// <summary>答复是否写明不服时的权利和期限；空为不明</summary>
    public bool? RightInformed { get; init; }

    /// <summary>复查、复核正在进行</summary>
    public bool HasOpenReview { get; init; }

    /// <summary>最近一次调解（和解）；没有过的为空。期限不因调解停止</summary>
    public ItemMediation? LastMediation { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public bool? Satisfied { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public required IReadOnlyList<Claim> Claims { get; init; }

    public required IReadOnlyList<ScreeningDecision> Screenings { get; init; }

    public required IReadOnlyList<HandlingRound> Rounds { get; init; }

    public required IReadOnlyList<Objection> Objections { get; init; }

    /// <summary>请信访人补充说明的问与答</summary>
    public required IReadOnlyList<Clarification> Clarifications { get; init; }

    /// <summary>信访人的陈述</summary>
    public required IReadOnlyList<PetitionerStatement> Statements { get; init; }

    /// <summary>办理中的听证；参加人的姓名打码</summary>
    public required IReadOnlyList<Hearing> Hearings { get; init; }

    public required IReadOnlyList<Recusal> Recusals { get; init; }

    public required IReadOnlyList<CaseNote> Notes { get; init; }

    /// <summary>三道关卡</summary>
    public required IReadOnlyList<Gate> Gates { get; init; }

    /// <summary>期限</summary>
    public required IReadOnlyList<DeadlineView> Deadlines { get; init; }

    /// <summary>下一步</summary>
    public required IReadOnlyList<NextAction> NextActions { get; init; }

    /// <summary>提示：还须补充、确认、告知什么</summary>
    public required IReadOnlyList<PromptView> Prompts { get; init; }

    /// <summary>信访人不服时的下一步权利；没有答复、正在复查复核或者已经复核的为空</summary>
    public NextRight? NextRight { get; init; }
}

/// <summary>列表中的一件，个人信息打码。</summary>
public sealed record PetitionListItem
{
    public required Guid Id { get; init; }

    public required string RegNo { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required Channel Channel { get; init; }

    public required int HeadCount { get; init; }

    public required PetitionCategory Category { get; init; }

    public string? Field { get; init; }

    public string? Topic { get; init; }

    public string? AreaCode { get; init; }

    public required string Subject { get; init; }

    /// <summary>信访人姓名，打码</summary>
    public string? PetitionerName { get; init; }

    public required PetitionStatus Status { get; init; }

    public required SubstantiveStatus SubstantiveStatus { get; init; }

    public required string ReceivingOrgCode { get; init; }

    public string? ResponsibleOrgCode { get; init; }

    public string? Officer { get; init; }

    /// <summary>最近一个未了期限的末日</summary>
    public DateOnly? NextDueOn { get; init; }

    /// <summary>灯；没有未了期限时为空</summary>
    public Light? Light { get; init; }
}
