namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>What a reader of the page is told first.</summary>
internal static class Guide
{
    public const string Text = """
        县信访办公室的信访工作接口，依《信访工作条例》（2022 年 5 月 1 日起施行）。

        **登录** 点右侧 Authorize。人员用 person，在登录页输入登录名和口令；对接系统用 machine，填写自己的标识和密钥，或者直接向 `/connect/token` 以 `grant_type=client_credentials` 取得访问令牌，放入请求头 `Authorization: Bearer …`。

        **试用** 每个请求体都有可以直接发送的示例。`{id}` 可以是事项的 UUID，也可以是登记编号。

        **版本** 读取和办理都返回 `ETag`；办理时放入 `If-Match`。没有带的为 428，已被他人修改的为 412，重新读取后再试。

        **重发** 新建的请求可以带 `Idempotency-Key`：网络中断后（七日内）原样重发，只登记一次，得到第一次的结果；同一个键用于不同内容的为 422。

        **翻页** `pageSize`（1 至 200）和 `cursor`；下一页的地址在响应头 `Link` 中，游标也在 `nextCursor` 中。条件不变，游标才有效。

        **日期和时间** 日期写作 `yyyy-MM-dd`，为北京时间的日历日；时间为 RFC 3339。枚举值为小写英文词，含义见各字段。没有写明的字段和查询参数不接受。

        **错误** 一律为 `application/problem+json`（RFC 9457）：`code` 是稳定代码，`errors` 逐字段说明，依法不能办理的（409）在 `basis` 中写明条款，在 `instead` 中写明可以怎么做。全部代码见 docs/errors.md。

        **语言** 错误信息默认为中文；请求头 `Accept-Language: en` 时为英文。 (Messages are Chinese by default; send `Accept-Language: en` for English.)
        """;
}
