using System.Diagnostics;
using MediatR;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Shared.Pipeline;

/// <summary>Traces and logs use case, actor, duration and outcome code; never a request, a text or a name.</summary>
public sealed class ObservedBehaviour<TRequest, TResponse>(IActorAccessor actors, ILogger<UseCases> log)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private static readonly string UseCase = typeof(TRequest).Name;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        using var activity = UseCases.Source.StartActivity(UseCase);
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var response = await next();
            outcome = "ok";
            return response;
        }
        catch (RefusedException refused)
        {
            outcome = refused.Refusal.Code;
            throw;
        }
        catch (Exception failure) when (failure is NotFoundException or StaleException or ForbiddenException or InvalidRequestException)
        {
            outcome = failure.GetType().Name;
            throw;
        }
        finally
        {
            activity?.SetTag("outcome", outcome);
            var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            log.LogDebug("{UseCase} by {ActorId}: {Outcome} in {Milliseconds:0.0} ms", UseCase, actors.Current?.Id ?? "-", outcome, milliseconds);
        }
    }
}

/// <summary>Log category and trace source of all use cases.</summary>
public sealed class UseCases
{
    public const string SourceName = "PetitionGovernance.UseCases";

    internal static readonly ActivitySource Source = new(SourceName);
}
