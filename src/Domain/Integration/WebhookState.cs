namespace PetitionGovernance.Domain.Integration;

/// <summary>推送地址的状态。</summary>
public enum WebhookState
{
    /// <summary>推送中</summary>
    Active,
    /// <summary>暂停：事件留着，恢复后从停下的地方推送</summary>
    Paused,
    /// <summary>已注销，不再推送</summary>
    Removed,
}
