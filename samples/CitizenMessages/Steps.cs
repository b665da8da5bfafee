namespace PetitionGovernance.CitizenMessages;

/// <summary>The sub-resource it is posted to, whose step it is, and what is said.</summary>
internal sealed record Step(string Act, string Role, object Body);

/// <summary>The life of a petition item: from its status, the next step.</summary>
internal static class Steps
{
    public const string Screener = "screener";
    public const string OfficeLead = "office_lead";
    public const string Inspector = "inspector";
    public const string Registrar = "registrar";
    public const string Handler = "handler";

    /// <returns>Null where there is nothing more to do, or nothing more we were asked to do.</returns>
    public static Step? Next(Case item) => item.Status switch
    {
        "registered" => Screen(item),
        "screened" => new("routing", Screener, item.Triage.IsAccusation
            ? new { }
            : new { ResponsibleOrgCode = item.UnitCode, Instruction = "请依法按时办理，并将处理意见告知信访人。" }),
        _ when !item.Driven => null,
        "routed" when item.ObjectionIsOpen => new("objection/decision", OfficeLead, new { Upheld = true, Reason = "经核对职责清单，异议成立，另行转送。" }),
        "routed" when item.Special is Special.Objection && item.Objections == 0 => new("objection", Handler, new
        {
            Reason = "所反映的是规划和土地事项，不属于本单位职责。",
            SuggestedOrgCode = Triage.AfterObjection,
        }),
        "routed" when !item.Notified => new("notification", Handler, new { Method = "online" }),
        "routed" => new("acceptance", Handler, new { }),
        "accepted" when item.Special is Special.Extension && !item.Extended => new("extension", Handler, new
        {
            ExtendedDays = 30,
            Reason = "需委托检测，情况复杂。",
            ApprovedBy = "单位负责人",
        }),
        "accepted" => Reply(item),
        "replied" => Close(item),
        "closed" when ComesBack(item) => new("redo", Inspector, new { Reason = "答复没有解决实际问题，请实地核查后重新办理。" }),
        "closed" or "concluded" when !item.Rated => new("satisfaction", Registrar, new { Satisfied = Result(item) != "unresolved", Comment = "电话回访" }),
        _ => null,
    };

    private static bool ComesBack(Case item) => item.Special is Special.Redo && item.Rounds == 1;

    private static Step Screen(Case item) => new("screening", Screener, new
    {
        Disposition = item.Triage.IsAccusation ? "forward_to_discipline" : "transfer",
        ResponsibleOrgCode = item.Triage.UnitCode,
        // Where the screening advice says otherwise, the office must say why it goes its own way.
        Reason = "按留言内容和职责分工甄别。",
        // A31(6): none of the other statutory procedures, so the body handles it and answers within 60 days.
        StatutoryPath = item.Triage.IsAppeal ? 6 : (int?)null,
    });

    // Every claim is answered by itself; these items have one, the subject.
    private static Step Reply(Case item) => new("reply", Handler, new
    {
        Outcome = item.Triage.IsAppeal
            ? Result(item) is "explained_not_supported" ? "not_supported" : "supported"
            : Result(item) is "explained_not_supported" ? "explained" : "adopted",
        Claims = new[]
        {
            new { Ordinal = 1, Facts = "经现场核查，所反映的情况基本属实。", Opinion = "已会同有关单位处理，结果见办结材料。", LegalBasis = "《信访工作条例》第三十一条、第三十二条" },
        },
        ServedOn = item.Triage.IsAppeal ? Today() : (DateOnly?)null,
        ServiceMethod = item.Triage.IsAppeal ? "online" : null,
    });

    private static Step Close(Case item) => new("closure", Handler, new
    {
        SubstantiveStatus = Result(item),
        Evidence = Result(item) switch
        {
            "resolved" or "partly_resolved" => "整改前后照片、回访记录",
            // A32: whoever was not given what he asked was talked with.
            "explained_not_supported" => "与信访人面谈，解释说明并作疏导，面谈记录在卷",
            _ => null,
        },
    });

    // Not everything is solved. Which is which follows from the message, so that every run tells the same story.
    private static string Result(Case item) => ComesBack(item) ? "unresolved" : (item.Message.Subject.Length % 3) switch
    {
        0 => "explained_not_supported",
        1 => "partly_resolved",
        _ => "resolved",
    };

    /// <summary>Legal days are days in Beijing, wherever this program runs.</summary>
    private static DateOnly Today() => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));
}
