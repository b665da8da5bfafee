using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>The header <c>Idempotency-Key</c> of the running request.</summary>
internal sealed class IdempotencyKey(IHttpContextAccessor http) : IIdempotencyKey
{
    public const string Header = "Idempotency-Key";
    public const int MaxLength = 200;

    public string? Value
    {
        get
        {
            var given = http.HttpContext?.Request.Headers[Header] ?? default;
            if (given.Count == 0) return null;
            return given is [{ Length: > 0 and <= MaxLength } key] && key.All(c => c is > ' ' and <= '~')
                ? key
                : throw new InvalidRequestException(
                    Header,
                    $"应为一个 1 至 {MaxLength} 个可见 ASCII 字符的值，如 UUID。",
                    $"Expected one value of 1 to {MaxLength} visible ASCII characters, such as a UUID.");
        }
    }
}
