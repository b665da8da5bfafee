namespace PetitionGovernance.Domain.Legal;

/// <summary>条款所设义务的种类。</summary>
public enum ProvisionKind
{
    /// <summary>管辖</summary>
    Jurisdiction,
    /// <summary>分类</summary>
    Classification,
    /// <summary>记载</summary>
    Record,
    /// <summary>期限</summary>
    Deadline,
    /// <summary>告知</summary>
    Notice,
    /// <summary>不予受理</summary>
    NonAcceptance,
    /// <summary>不再受理</summary>
    NoLongerAccept,
    /// <summary>行为</summary>
    Conduct,
    /// <summary>回避</summary>
    Recusal,
    /// <summary>保密</summary>
    Confidentiality,
    /// <summary>调解和解</summary>
    Mediation,
    /// <summary>复查复核</summary>
    Review,
    /// <summary>督查督办</summary>
    Supervision,
    /// <summary>报告</summary>
    Reporting,
    /// <summary>责任</summary>
    Accountability,
}
