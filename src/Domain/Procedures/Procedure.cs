using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Procedures;

/// <summary>有权受理的机关。</summary>
/// <param name="OrganizationCode">The county's body in the shipped tree; empty where it has none there, or where it depends on the matter.</param>
/// <param name="ByTopic">The body competent for the matter by the responsibility list is meant.</param>
public sealed record CompetentAuthority(string Name, string NameEnglish, string? OrganizationCode, bool ByTopic);

/// <summary>一种法定程序：向谁、凭什么材料、怎样提出、多长时间内、依据哪一条。用自己的话写成，不是法律原文。</summary>
public sealed record Procedure
{
    /// <summary>Permanent; never renamed, never given again.</summary>
    public required string Code { get; init; }

    public required StatutoryRoute Route { get; init; }

    public required string Name { get; init; }

    public required string NameEnglish { get; init; }

    public required CompetentAuthority Authority { get; init; }

    /// <summary>只用于这些内容分类的；不限的为空。</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>只用于一类具体事项的（如“工伤”）；不限的为空。</summary>
    public string? Matter { get; init; }

    /// <summary>怎样提出。</summary>
    public required string Lodging { get; init; }

    /// <summary>带什么。</summary>
    public required IReadOnlyList<string> Bring { get; init; }

    public required IReadOnlyList<StatutoryPeriod> Periods { get; init; }

    /// <summary>全部依据：信访部门据以导入、引导的条款在前，程序自己的法律在后。</summary>
    public required IReadOnlyList<Citation> Basis { get; init; }

    public required SourceCertainty Certainty { get; init; }

    public string? Note { get; init; }

    /// <summary>不限内容分类，也不限具体事项。</summary>
    public bool IsGeneral => Topics.Count == 0 && Matter is null;

    /// <summary>某类内容的事项能不能走这一程序；内容不明的，凡不限于别类的都列出。</summary>
    public bool Suits(string? topic) => topic is null || IsGeneral || Topics.Contains(topic);
}
