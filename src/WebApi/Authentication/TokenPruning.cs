using OpenIddict.Abstractions;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Every hour, removes the rows of tokens and authorizations nobody can use any more.</summary>
internal sealed class TokenPruning(IServiceScopeFactory scopes, TimeProvider time, ILogger<TokenPruning> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    // A day longer than the longest-lived of them, so that a reused refresh token is still known for one.
    private static readonly TimeSpan KeptFor = TokenLifetimes.Refresh + TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await TryPruneAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task TryPruneAsync(CancellationToken cancellationToken)
    {
        try
        {
            await PruneAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "Pruning tokens failed; it is tried again in an hour.");
        }
    }

    private async Task PruneAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var threshold = time.GetUtcNow() - KeptFor;
        var tokens = await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(threshold, cancellationToken);
        var authorizations = await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(threshold, cancellationToken);
        log.LogInformation("Pruned {Tokens} tokens and {Authorizations} authorizations", tokens, authorizations);
    }
}

internal static class TokenLifetimes
{
    public static readonly TimeSpan Access = TimeSpan.FromHours(1);

    /// <summary>A working day; renewed with each use.</summary>
    public static readonly TimeSpan Refresh = TimeSpan.FromHours(12);

    /// <summary>How long a browser needs no new login after the last token it asked for.</summary>
    public static readonly TimeSpan Login = TimeSpan.FromMinutes(30);
}
