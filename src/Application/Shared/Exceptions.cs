namespace PetitionGovernance.Application.Shared;

/// <summary>没有这样的记录，或者行为人不得知道有它（404）。</summary>
/// <param name="what">Stable word for the kind of thing looked for, for example <c>petition</c>.</param>
/// <param name="reference">What was asked for, where one to whom it is closed raises an alert.</param>
public sealed class NotFoundException(string what, string? reference = null) : Exception(what)
{
    public string? Reference { get; } = reference;

    public string What { get; } = what;
}

/// <summary>记录已被他人修改（412）。</summary>
public sealed class StaleException() : Exception("stale");

/// <summary>行为人没有所需权限（403）。</summary>
public sealed class ForbiddenException(string requestName) : Exception(requestName);

/// <summary>没有登录（401）。</summary>
public sealed class UnauthenticatedException() : Exception("unauthenticated");

/// <summary>请求的形式不对（400）：字段 → 说明（中文、英文）。</summary>
public sealed class InvalidRequestException(IReadOnlyDictionary<string, IReadOnlyList<FieldError>> errors) : Exception("invalid-request")
{
    public IReadOnlyDictionary<string, IReadOnlyList<FieldError>> Errors { get; } = errors;

    public InvalidRequestException(string field, string chinese, string english)
        : this(new Dictionary<string, IReadOnlyList<FieldError>> { [field] = [new FieldError(chinese, english)] })
    {
    }
}

/// <summary>What is wrong with a field and what to do about it, in both languages.</summary>
public sealed record FieldError(string Chinese, string English);
