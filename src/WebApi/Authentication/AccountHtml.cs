using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>The frame of the two account pages: no script, nothing from elsewhere, readable by a screen reader and on a telephone.</summary>
internal static class AccountHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style = """
        body{font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;background:#f3f4f6;color:#1a1a1a;margin:0}
        main{max-width:22rem;margin:8vh auto;padding:1.5rem 2rem 2rem;background:#fff;border-top:4px solid #b3202a}
        h1{font-size:1.3rem;margin:.5rem 0 0}
        small,.en{color:#595959;font-size:.85rem;font-weight:normal}
        label{display:block;margin-top:1rem;font-weight:600}
        input{width:100%;box-sizing:border-box;font:inherit;padding:.5rem;border:1px solid #767676;border-radius:3px}
        button{width:100%;margin-top:1.5rem;font:inherit;font-weight:600;padding:.6rem;border:0;border-radius:3px;background:#b3202a;color:#fff;cursor:pointer}
        :focus-visible{outline:3px solid #1d5fb4;outline-offset:2px}
        [role=alert]{margin-top:1rem;padding:.6rem .8rem;background:#fdecea;border-left:4px solid #b3202a}
        """;

    /// <param name="fields">Markup of the fields, already encoded.</param>
    /// <param name="problem">Plain text; null where there is none.</param>
    public static IResult Page(HttpContext context, string chinese, string english, string action, string fields, string button, string? problem)
    {
        var antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
        context.Response.Headers.XFrameOptions = "DENY";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        var alert = problem is null ? "" : $"""<p role="alert">{Encode(problem)}</p>""";
        return Results.Content(
            $"""
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encode(chinese)} · 信访工作法治化平台</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <p><small>信访工作法治化平台 <span lang="en">PetitionGovernance</span></small></p>
            <h1>{Encode(chinese)} <span class="en" lang="en">{Encode(english)}</span></h1>
            {alert}
            <form method="post" action="{Encode(action)}">
            {fields}
            <input type="hidden" name="{antiforgery.FormFieldName}" value="{Encode(antiforgery.RequestToken!)}">
            <button type="submit">{Encode(button)}</button>
            </form>
            </main>
            </body>
            </html>

            """,
            "text/html; charset=utf-8",
            statusCode: problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    public static string Field(string name, string chinese, string english, string type, string autocomplete, string value = "", bool focus = false, string? hint = null) =>
        $"""
        <label for="{name}">{Encode(chinese)} <span class="en" lang="en">{Encode(english)}</span></label>
        <input id="{name}" name="{name}" type="{type}" autocomplete="{autocomplete}" value="{Encode(value)}" required{(focus ? " autofocus" : "")}{(hint is null ? "" : $" aria-describedby=\"{name}-hint\"")}>
        {(hint is null ? "" : $"<small id=\"{name}-hint\">{Encode(hint)}</small>")}
        """;

    public static string Encode(string text) => Encoder.Encode(text);
}
