using System.Data.Common;
using System.Text.Json;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Errors;

/// <summary>The one place where exceptions and bare statuses become answers.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> log)
{
    private const int ClientClosedRequest = 499;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (IsBareError(context.Response)) await Problems.WriteAsync(context, ConventionErrors.OfStatus(context.Response.StatusCode));
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            if (!context.Response.HasStarted) context.Response.StatusCode = ClientClosedRequest;
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, failure);
        }
    }

    private Task AnswerAsync(HttpContext context, Exception failure)
    {
        switch (failure)
        {
            case RefusedException refused: return Problems.WriteAsync(context, refused.Refusal);
            case InvalidRequestException invalid: return Problems.WriteAsync(context, ConventionErrors.Invalid, invalid.Errors);
            case NotFoundException: return Problems.WriteAsync(context, ConventionErrors.NotFound);
            case StaleException: return Problems.WriteAsync(context, ConventionErrors.Stale);
            case ForbiddenException: return Problems.WriteAsync(context, ConventionErrors.Forbidden);
            case UnauthenticatedException: return Problems.WriteAsync(context, ConventionErrors.Unauthenticated);
            case IfMatchMissingException: return Problems.WriteAsync(context, ConventionErrors.IfMatchMissing);
            case BadHttpRequestException { InnerException: JsonException json }:
                return Problems.WriteAsync(context, ConventionErrors.Invalid, RequestBody.Explain(context, json));
            case BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } unbound:
                return UnboundParameter.Explain(context, unbound) is { } fields
                    ? Problems.WriteAsync(context, ConventionErrors.Invalid, fields)
                    : Problems.WriteAsync(context, ConventionErrors.NotFound);
            case BadHttpRequestException bad: return Problems.WriteAsync(context, ConventionErrors.OfStatus(bad.StatusCode));
        }

        // Never the message: those of data exceptions quote the data.
        log.LogError("{TraceId} {Failure}", Problems.TraceOf(context), string.Join("\n< ", Chain(failure).Select(e => $"{e.GetType().FullName}\n{e.StackTrace}")));
        var transient = Chain(failure).OfType<DbException>().Any(e => e.IsTransient);
        return Problems.WriteAsync(context, transient ? ConventionErrors.Unavailable : ConventionErrors.Failed);
    }

    private static bool IsBareError(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0, ContentType: null };

    private static IEnumerable<Exception> Chain(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException) yield return failure;
    }
}
