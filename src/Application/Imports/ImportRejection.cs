namespace PetitionGovernance.Application.Imports;

/// <summary>一行被退回：哪个文件、哪一行、哪一列、什么值、为什么；个人信息的列不留值。</summary>
public sealed class ImportRejection
{
    public const int MaxTextLength = 200;

    public required Guid JobId { get; init; }

    /// <summary>From 1, within the job.</summary>
    public required int Sequence { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    public required string Column { get; init; }

    public required string Value { get; init; }

    public required string Reason { get; init; }
}
