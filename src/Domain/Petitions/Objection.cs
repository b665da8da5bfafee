namespace PetitionGovernance.Domain.Petitions;

/// <summary>职权异议：承办单位认为不属于本机关职权，五个工作日内详述理由提出（第二十三条第三款）。</summary>
public sealed record Objection(string OrgCode, DateOnly ObjectedOn, string Reason, string? SuggestedOrgCode)
{
    public DateOnly? DecidedOn { get; init; }

    public bool? Upheld { get; init; }

    public string? DecisionReason { get; init; }

    public bool IsOpen => DecidedOn is null;
}

/// <summary>回避：与事项或者信访人有直接利害关系的人员不得办理（第二十八条第三款）。</summary>
/// <param name="Officer">Login name.</param>
public sealed record Recusal(string Officer, string Reason, DateOnly RecordedOn);

/// <summary>出具给信访人的文书：种类、文号、日期、方式。</summary>
public sealed record IssuedPaper(PaperKind Kind, string? DocumentNo, DateOnly IssuedOn, ServiceMethod? Method)
{
    /// <summary>告知信访人事项转到的单位（代码）。</summary>
    public string? GoneToOrgCode { get; init; }
}

/// <summary>文书种类。</summary>
public enum PaperKind
{
    /// <summary>受理告知书（接收情况及处理途径告知）</summary>
    AcceptanceNotice,
    /// <summary>不予受理告知书</summary>
    NonAcceptanceNotice,
    /// <summary>不再受理告知书</summary>
    NoLongerAcceptanceNotice,
    /// <summary>法定途径告知书</summary>
    GuidanceNotice,
    /// <summary>并入原件告知书</summary>
    MergeNotice,
    /// <summary>转送去向告知书</summary>
    WhereaboutsNotice,
    /// <summary>检举控告、涉法涉诉事项依专门规定的告知，不是受理告知书</summary>
    SpecialNotice,
    /// <summary>转送函</summary>
    TransferLetter,
    /// <summary>交办函</summary>
    AssignmentLetter,
    /// <summary>转纪检监察机关、政法部门的函</summary>
    ForwardingLetter,
    /// <summary>延期告知书</summary>
    ExtensionNotice,
    /// <summary>信访处理意见书（答复）</summary>
    HandlingOpinion,
    /// <summary>答复函：建议意见、检举控告和另循程序的事项，不是处理意见书</summary>
    ReplyLetter,
}
