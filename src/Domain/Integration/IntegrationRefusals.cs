using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Integration;

/// <summary>事件和推送的拒绝理由。</summary>
public static class IntegrationRefusals
{
    public static readonly Refusal CursorExpired = new(
        "event.cursor-expired",
        "游标所在位置的事件已过保留期，其后可能有没有读到的。",
        "The events after this cursor are past their retention; some may have been missed.")
    {
        Instead = "不带游标从现存最早的事件读起，并以 GET 各事项核对现状。",
        Field = "cursor",
    };

    public static readonly Refusal AlreadyPaused = new("webhook.already-paused", "推送已经暂停。", "The deliveries are paused already.");

    public static readonly Refusal AlreadyActive = new("webhook.already-active", "推送没有暂停。", "The deliveries are not paused.");

    public static readonly Refusal Removed = new("webhook.removed", "推送地址已经注销，不能再改。", "The webhook has been removed and cannot be changed.")
    {
        Instead = "需要推送的，重新登记。",
    };
}
