namespace PetitionGovernance.WebApi.Errors;

/// <summary>Every error that is not a refusal. Codes are permanent, as those of refusals are.</summary>
internal static class ConventionErrors
{
    public const int MaxBodyBytes = 1024 * 1024;

    public static readonly ConventionError Invalid = new(
        "request.invalid", 400,
        new("请求有误", "Invalid request"),
        new("请求的内容不对；请按 errors 中逐项的说明改正后重发。", "The request is not well formed; correct what errors says of each field."));

    public static readonly ConventionError Rejected = new(
        "request.rejected", 400,
        new("请求有误", "Bad request"),
        new("服务器不能理解这个请求；请检查地址、请求头和内容。", "The request cannot be understood; check address, headers and content."));

    public static readonly ConventionError Unauthenticated = new(
        "request.unauthenticated", 401,
        new("没有登录", "Not logged in"),
        new("没有登录，或者登录已经过期；请取得新的访问令牌（/connect/token）后重试。",
            "Not logged in, or the login has expired; get a new access token (/connect/token) and try again."));

    public static readonly ConventionError Forbidden = new(
        "request.forbidden", 403,
        new("没有权限", "Not permitted"),
        new("您的角色没有这项操作的权限；需要时请与系统管理员联系。", "Your role does not permit this; ask an administrator if you need it."));

    public static readonly ConventionError NotFound = new(
        "record.not-found", 404,
        new("没有找到", "Not found"),
        new("没有这条记录，或者它不在您的查阅范围内；请核对编号。", "There is no such record, or none that you may see; check its number."));

    public static readonly ConventionError NoSuchRoute = new(
        "route.not-found", 404,
        new("没有这个地址", "No such address"),
        new("没有这个地址；全部地址见 /swagger。", "There is nothing at this address; /swagger lists all of them."));

    public static readonly ConventionError MethodNotAllowed = new(
        "request.method-not-allowed", 405,
        new("方法不对", "Method not allowed"),
        new("这个地址不接受这种 HTTP 方法；可用的方法见响应头 Allow。", "This address does not take this HTTP method; see the Allow header."));

    public static readonly ConventionError NotAcceptable = new(
        "request.not-acceptable", 406,
        new("没有所要的格式", "Not acceptable"),
        new("不能以请求头 Accept 所要的格式回答；请接受 application/json。", "There is no answer in a format that Accept allows; accept application/json."));

    public static readonly ConventionError Stale = new(
        "record.stale", 412,
        new("记录已经改变", "The record has changed"),
        new("在您查看之后，这条记录已被他人修改；请重新读取，核对后用新的 ETag 再试。",
            "Somebody changed the record after you read it; read it again and retry with its new ETag."));

    public static readonly ConventionError TimedOut = new(
        "request.timed-out", 408,
        new("请求没有发完", "Timed out"),
        new("没有在规定的时间内收到完整的请求；请检查网络后重发。", "The request did not arrive whole in time; check the network and send it again."));

    public static readonly ConventionError BodyTooLarge = new(
        "request.too-large", 413,
        new("内容过大", "Content too large"),
        new("请求体超过 1 MB；较长的材料请作为附件。", "The body is larger than 1 MB; send long material as an attachment."));

    public static readonly ConventionError UriTooLong = new(
        "request.uri-too-long", 414,
        new("地址过长", "Address too long"),
        new("地址连同查询条件超过 8 KB；请减少条件。", "The address with its query is longer than 8 KB; use fewer conditions."));

    public static readonly ConventionError MediaType = new(
        "request.media-type", 415,
        new("内容类型不对", "Unsupported media type"),
        new("请求体须为 UTF-8 编码的 JSON，Content-Type 为 application/json。", "Send JSON in UTF-8, with Content-Type application/json."));

    public static readonly ConventionError IfMatchMissing = new(
        "request.if-match-missing", 428,
        new("缺少 If-Match", "If-Match is missing"),
        new("修改记录须带请求头 If-Match，值为读取时得到的 ETag，如 \"3\"；不论版本都要修改的写 *。",
            "A change needs the header If-Match with the ETag the record was read with, such as \"3\"; send * to change any version."));

    public static readonly ConventionError HeadersTooLarge = new(
        "request.headers-too-large", 431,
        new("请求头过大", "Headers too large"),
        new("请求头超过 32 KB 或者 100 个；请减少请求头。", "The headers are larger than 32 KB or more than 100; send fewer."));

    public static readonly ConventionError Failed = new(
        "server.failed", 500,
        new("系统出错", "The system failed"),
        new("系统出错，没有写入任何内容；请把 traceId 告诉系统管理员。", "The system failed and wrote nothing; give the traceId to an administrator."));

    public static readonly ConventionError Unavailable = new(
        "server.unavailable", 503,
        new("暂时不可用", "Unavailable"),
        new("数据库暂时不可用，没有写入任何内容；请稍后原样重发。", "The database is unavailable for a moment and nothing was written; repeat the request shortly."));

    public static IReadOnlyList<ConventionError> All { get; } =
    [
        Invalid, Rejected, Unauthenticated, Forbidden, NotFound, NoSuchRoute, MethodNotAllowed, NotAcceptable, TimedOut, Stale, BodyTooLarge, UriTooLong, MediaType,
        IfMatchMissing, HeadersTooLarge, Failed, Unavailable,
    ];

    /// <summary>The error for what the server itself refused; an HTTP version it does not speak is the client's error too.</summary>
    public static ConventionError OfRejection(int status) => status < 500 ? OfStatus(status) : Rejected;

    /// <summary>The error a bare status stands for.</summary>
    public static ConventionError OfStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => NoSuchRoute,
        < 500 => All.FirstOrDefault(e => e.Status == status && e != Invalid) ?? Rejected,
        _ => All.FirstOrDefault(e => e.Status == status) ?? Failed,
    };
}
