namespace PetitionGovernance.Application.Integration;

/// <summary>一类事件给谁看。</summary>
public enum EventAudience
{
    /// <summary>看得见所涉信访事项的人</summary>
    WhoSeesTheItem,
    /// <summary>看得见所涉记录的人（包案、路径指引、同一事项的认定）</summary>
    WhoSeesTheRecord,
    /// <summary>可以查阅审计记录的人</summary>
    Auditors,
    /// <summary>可以读取事件的人</summary>
    Everybody,
}
