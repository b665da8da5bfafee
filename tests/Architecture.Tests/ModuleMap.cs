namespace PetitionGovernance.Architecture.Tests;

/// <summary>Who may know whom. The only list written by hand: the modules themselves are found in the folders.</summary>
internal static class ModuleMap
{
    /// <summary>Known to every module of business.</summary>
    public static readonly IReadOnlyList<string> CommonGround = ["Shared", "Legal", "Identity", "Organizations"];

    /// <summary>Module → the modules it may know. A folder that is not in it fails, and so does a line without a folder.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> MayKnow = new Dictionary<string, IReadOnlyList<string>>
    {
        // The pipeline asks who acts; the kernel of the domain knows nobody, see ModuleTests.
        ["Shared"] = ["Identity"],
        ["Legal"] = ["Shared", "Identity"],
        // A circle on purpose: an actor acts for a body of some kind, and bodies are kept by actors with permissions. Neither asks the other for anything.
        ["Identity"] = ["Shared", "Legal", "Organizations"],
        ["Organizations"] = ["Shared", "Legal", "Identity"],
        ["Audit"] = CommonGround,
        ["Deadlines"] = CommonGround,
        ["Procedures"] = [.. CommonGround, "Deadlines"],
        ["Coordination"] = [.. CommonGround, "Deadlines", "Petitions", "Procedures"],
        ["Outreach"] = CommonGround,
        // Brings in the past of every other module.
        ["Imports"] = [.. CommonGround, "Attachments", "Mediation", "Reception", "Supervision", "Accountability", "Deadlines", "Petitions", "Reviews", "SourceGovernance", "Coordination", "Outreach", "CasePackages", "SameMatter"],
        ["SourceGovernance"] = [.. CommonGround, "Petitions"],
        // Reads everybody, and nobody reads it.
        ["Reporting"] = [.. CommonGround, "Reception", "Supervision", "Accountability", "Deadlines", "Petitions", "Reviews", "Mediation", "CasePackages", "SourceGovernance", "Coordination", "Outreach"],
        ["Petitions"] = [.. CommonGround, "Deadlines"],
        ["SameMatter"] = [.. CommonGround, "Petitions"],
        ["Screening"] = [.. CommonGround, "Deadlines", "Petitions", "Procedures", "Reviews", "SameMatter"],
        ["CasePackages"] = [.. CommonGround, "Deadlines", "Petitions"],
        ["Attachments"] = [.. CommonGround, "Deadlines", "Petitions"],
        ["Mediation"] = [.. CommonGround, "Deadlines", "Petitions", "Procedures"],
        ["Reception"] = [.. CommonGround, "Deadlines", "Petitions"],
        ["Reviews"] = [.. CommonGround, "Deadlines", "Petitions"],
        ["Accountability"] = [.. CommonGround, "Deadlines", "Petitions"],
        // Papers are written from the records of those who answer for the matter; none of them asks for a paper.
        ["Documents"] = [.. CommonGround, "Deadlines", "Petitions", "Procedures", "Reviews", "Mediation", "Supervision", "Accountability", "Coordination"],
        ["Supervision"] = [.. CommonGround, "Deadlines", "Petitions"],
        // Reads what others have published; nobody asks it for anything.
        ["Integration"] = [.. CommonGround, "Petitions"],
    };

    /// <summary>What no later line of the map may allow. <c>*</c> is everybody.</summary>
    public static readonly IReadOnlyList<(string Module, string MayNeverKnow)> Never =
    [
        ("Petitions", "Screening"),
        ("Petitions", "SameMatter"),
        ("Petitions", "Reviews"),
        ("Petitions", "Mediation"),
        ("Petitions", "Attachments"),
        ("Reviews", "Screening"),
        ("*", "Reporting"),
    ];

    /// <summary>Folders of Infrastructure that are technical parts, not modules.</summary>
    public static readonly IReadOnlyList<string> TechnicalParts = ["Persistence", "Spreadsheets", "Security", "Integration", "Calendar"];
}
