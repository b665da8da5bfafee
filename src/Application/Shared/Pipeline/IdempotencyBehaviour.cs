using System.Security.Cryptography;
using System.Text.Json;
using MediatR;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Shared.Pipeline;

/// <summary>Answers a repeated creating command with the first answer; a reused key with another content is refused.</summary>
public sealed class IdempotencyBehaviour<TRequest, TResponse>(IIdempotencyKey key, IIdempotencyStore store, IActorAccessor actors)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICreate
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (key.Value is not { } value) return await next();
        var actorId = actors.Current?.Id ?? throw new UnauthenticatedException();
        var fingerprint = Fingerprint(request);
        if (await store.FindAsync(actorId, value, cancellationToken) is { } remembered)
        {
            Lawful.Ensure(remembered.Fingerprint == fingerprint ? null : SharedRefusals.IdempotencyKeyReused);
            return JsonSerializer.Deserialize<TResponse>(remembered.AnswerJson)!;
        }

        var response = await next();
        store.Remember(actorId, value, new RememberedAnswer(fingerprint, JsonSerializer.Serialize(response)));
        return response;
    }

    private static string Fingerprint(TRequest request) =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes((object)request, request.GetType()))) + typeof(TRequest).Name;
}
