namespace PetitionGovernance.CitizenMessages;

/// <summary>What the office makes of a message: of what nature it is, what about, and who is competent.</summary>
/// <remarks>A table anybody can check, not a judgement: whoever integrates a real board puts their own here.</remarks>
internal sealed record Triage(string Category, string Topic, string AreaCode, string UnitCode)
{
    public const string Discipline = "JW";

    /// <summary>Where nobody else is known to be competent: the joint conference, which finds out.</summary>
    public const string JointConference = "LXH";

    /// <summary>Who handles what comes back after an objection.</summary>
    public const string AfterObjection = "GZJ";

    private const string County = "500230";

    // Where a text names no place we know but speaks of a village: the township the trial has a handler for.
    private const string SomeTownship = "500230101";

    private static readonly Dictionary<string, string> Departments = new()
    {
        ["城乡建设"] = "ZJW",
        ["劳动和社会保障"] = "RSJ",
        ["教育文体"] = "JYW",
        ["商贸旅游"] = "SJJ",
        ["环境保护"] = "STJ",
        ["卫生计生"] = "WJW",
        ["交通运输"] = "JTJ",
    };

    public bool IsAccusation => Category == "accusation";

    public bool IsAppeal => Category == "appeal";

    public static Triage Of(Message message, Bodies bodies)
    {
        var category = message.Subject.Contains("建议", StringComparison.Ordinal) ? "suggestion"
            : message.Subject.Contains("举报", StringComparison.Ordinal) ? "accusation"
            : "appeal";
        var township = bodies.TownshipNamedIn(message.Subject + message.Detail)
            ?? (message.Subject.Contains('村', StringComparison.Ordinal) ? SomeTownship : null);
        var unit = category == "accusation" ? Discipline : township ?? Departments.GetValueOrDefault(message.Label, JointConference);
        return new(category, message.Label, township ?? County, unit);
    }
}
