using MediatR;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>登录页。</summary>
internal static class LoginPage
{
    public const string Path = "/account/login";

    private const int Attempts = 20;

    private static readonly string Failed =
        $"登录名或者口令不对，或者账号已停用、暂时锁定（连续 {LoginPolicy.FailuresUntilLocked} 次不对，锁定 {LoginPolicy.LockedFor.TotalMinutes:0} 分钟）。"
        + $"Wrong name or password, or the account is disabled or locked ({LoginPolicy.FailuresUntilLocked} failures lock it for {LoginPolicy.LockedFor.TotalMinutes:0} minutes).";

    private const string Outdated = "页面已过期，请重新填写。This page had expired: please fill it in again.";

    public static string Url(string returnUrl) => AccountForm.With(Path, returnUrl);

    public static IResult Show(HttpContext context, string? returnUrl) => Page(context, AccountForm.Local(returnUrl), "", problem: null);

    public static async Task<IResult> SubmitAsync(HttpContext context, string? returnUrl, IServiceScopeFactory scopes)
    {
        var local = AccountForm.Local(returnUrl);
        if (await AccountForm.ReadAsync(context) is not { } form) return Page(context, local, "", Outdated);
        var name = form["userName"].ToString().Trim().ToLowerInvariant();
        if (await LogInAsync(new LogIn(name, form["password"].ToString()), scopes, context.RequestAborted) is not { } session)
            return Page(context, local, LoginName.IsWellFormed(name) ? name : "", Failed);
        await context.WriteLoginAsync(session);
        return Results.Redirect(local);
    }

    // Guesses sent at once are judged one after the other: each stale one is read and judged again.
    private static async Task<Session?> LogInAsync(LogIn attempt, IServiceScopeFactory scopes, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Attempts; i++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
            try
            {
                return await mediator.Send(attempt, cancellationToken) is { } id ? await mediator.Send(new ReadUserSession(id), cancellationToken) : null;
            }
            catch (StaleException)
            {
                continue;
            }
            catch (InvalidRequestException)
            {
                return null;
            }
        }

        return null;
    }

    private static IResult Page(HttpContext context, string returnUrl, string name, string? problem) => AccountHtml.Page(
        context, "登录", "Log in", Url(returnUrl),
        AccountHtml.Field("userName", "登录名", "User name", "text", "username", name, focus: name == "")
            + AccountHtml.Field("password", "口令", "Password", "password", "current-password", focus: name != ""),
        "登录 Log in", problem);
}
