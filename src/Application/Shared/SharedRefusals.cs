using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Shared;

/// <summary>Refusals of form that every module shares.</summary>
public static class SharedRefusals
{
    public static readonly Refusal IdempotencyKeyReused = new(
        "idempotency.key-reused",
        "这个 Idempotency-Key 已用于内容不同的请求；请换一个新的键，或者原样重发第一次的请求。",
        "This Idempotency-Key was used for a request with other content; take a new key, or repeat the first request unchanged.");

    public static readonly Refusal SameRequestInProgress = new(
        "idempotency.in-progress",
        "同一 Idempotency-Key 的请求正在处理；请稍后原样重发，即可得到第一次的结果。",
        "A request with this Idempotency-Key is being handled; repeat it unchanged in a moment to get the first answer.");

    public static readonly Refusal AlreadyExists = new(
        "record.already-exists", "同一编号的记录已经存在。", "A record with this key already exists.");
}
