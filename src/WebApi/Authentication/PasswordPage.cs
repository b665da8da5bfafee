using MediatR;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>更换口令页：一次性口令登录后到这里。</summary>
internal static class PasswordPage
{
    public const string Path = "/account/password";

    public static string Url(string returnUrl) => AccountForm.With(Path, returnUrl);

    public static async Task<IResult> ShowAsync(HttpContext context, string? returnUrl, IMediator mediator) =>
        await context.ReadLoginAsync(mediator) is null
            ? Results.Redirect(LoginPage.Url(Url(AccountForm.Local(returnUrl))))
            : Page(context, AccountForm.Local(returnUrl), problem: null);

    public static async Task<IResult> SubmitAsync(HttpContext context, string? returnUrl, IMediator mediator)
    {
        var local = AccountForm.Local(returnUrl);
        if (await context.ReadLoginAsync(mediator) is not { } session) return Results.Redirect(LoginPage.Url(Url(local)));
        if (await AccountForm.ReadAsync(context) is not { } form) return Page(context, local, "页面已过期，请重新填写。This page had expired: please fill it in again.");
        if (form["newPassword"].ToString() != form["repeated"].ToString()) return Page(context, local, "两次填写的新口令不同。The two new passwords differ.");

        // The API knows tokens only; on this page the logged-in person acts.
        context.User = session.ToPrincipal(LoginCookie.Scheme);
        try
        {
            var command = new ChangeOwnPassword { CurrentPassword = form["currentPassword"].ToString(), NewPassword = form["newPassword"].ToString() };
            if (await mediator.Send(command, context.RequestAborted) is { } refusal) return Page(context, local, $"{refusal.Chinese}{refusal.English}");
        }
        catch (InvalidRequestException invalid)
        {
            return Page(context, local, string.Join(' ', invalid.Errors.SelectMany(e => e.Value).Select(e => $"{e.Chinese}{e.English}")));
        }

        await context.WriteLoginAsync((await mediator.Send(new ReadUserSession(Guid.Parse(session.Id)), context.RequestAborted))!);
        return Results.Redirect(local);
    }

    private static IResult Page(HttpContext context, string returnUrl, string? problem) => AccountHtml.Page(
        context, "更换口令", "Change password", Url(returnUrl),
        AccountHtml.Field("currentPassword", "现用口令", "Current password", "password", "current-password", focus: true)
            + AccountHtml.Field("newPassword", "新口令", "New password", "password", "new-password",
                hint: $"{LoginPolicy.MinPasswordLength} 至 {LoginPolicy.MaxPasswordLength} 个字符 / characters")
            + AccountHtml.Field("repeated", "再填一次新口令", "New password again", "password", "new-password"),
        "更换 Change", problem);
}
