using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Integration;

/// <summary>供其他系统读取的事件：只有标识、代码和日期，没有个人信息和自由文字；位次一经排定不再改变。</summary>
public sealed class PublishedEvent
{
    public const int MaxTypeLength = 150;

    public const int MaxSubjectLength = 50;

    public const int MaxSubjectIdLength = 64;

    public const int MaxCodesLength = 400;

    /// <summary>Ascends in the order of publication; never shown, because its gaps would count what a reader may not see.</summary>
    public required long Position { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Permanent name, such as <c>petition-governance.petitions.petition-registered</c>.</summary>
    public required string Type { get; init; }

    public required string Subject { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>Version of the record after the change: tells a reader which of two events is the later one.</summary>
    public required int SubjectVersion { get; init; }

    /// <summary>The petition item it concerns; what follows from it is decided anew at every reading.</summary>
    public PetitionItemId? Item { get; init; }

    /// <summary>The place of the item.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The bodies concerned, each code between semicolons, for filtering.</summary>
    public string OrgCodes { get; init; } = "";

    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>What the event says, as JSON.</summary>
    public required string Data { get; init; }
}
