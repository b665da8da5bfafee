namespace PetitionGovernance.Domain.Screening;

/// <summary>请求的种类。</summary>
public enum RequestType
{
    /// <summary>投诉请求</summary>
    Complaint,
    /// <summary>复查请求</summary>
    Review,
    /// <summary>复核请求</summary>
    FinalReview,
    /// <summary>撤回</summary>
    Withdrawal,
    /// <summary>职权异议：承办单位认为转送交办的事项不属于自己的职权</summary>
    CompetenceObjection,
}
