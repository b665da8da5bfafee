using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>登记一个信访事项所需的全部内容。</summary>
public sealed record Registration
{
    public const int MaxSubjectLength = 200;
    public const int MaxContentLength = 20_000;
    public const int MaxRequestLength = 2_000;
    public const int MaxFieldLength = 50;
    public const int MaxTopicLength = 50;
    public const int MaxReasonLength = 2_000;
    public const int MaxExternalNumberLength = 100;
    public const int MaxHeadCount = 10_000;

    public required PetitionItemId Id { get; init; }

    public required string RegNo { get; init; }

    public required string QueryCode { get; init; }

    public required string ReceivingOrgCode { get; init; }

    public required OrganizationKind ReceivingOrgKind { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required Channel Channel { get; init; }

    public required int HeadCount { get; init; }

    public required bool Anonymous { get; init; }

    public required IReadOnlyList<PetitionerDetails> Petitioners { get; init; }

    public required PetitionCategory Category { get; init; }

    public string? Field { get; init; }

    public string? Topic { get; init; }

    public string? AreaCode { get; init; }

    public required string Subject { get; init; }

    public required string Content { get; init; }

    public required IReadOnlyList<string> Claims { get; init; }

    public string? RespondentOrgCode { get; init; }

    public required bool FirstTime { get; init; }

    public string? SameMatterAs { get; init; }

    public string? ExternalNumber { get; init; }

    /// <summary>推送的系统，只在系统推送并给出外部编号时有；同一系统的同一外部编号只建一件（第二十一条第一款）。</summary>
    public string? PushedBy { get; init; }

    public IntakeDetails Intake { get; init; } = IntakeDetails.Plain;

    /// <summary>登记请求中该人证件号的字段名。The first who is no representative is the petitioner of the request itself.</summary>
    internal string IdField(int index)
    {
        var before = Petitioners.Take(index).Count(p => p.IsRepresentative == Petitioners[index].IsRepresentative);
        return Petitioners[index].IsRepresentative ? $"representatives[{before}].idNo" : before == 0 ? "petitionerIdNo" : $"petitioners[{before - 1}].idNo";
    }
}
