using System.Text.Json;
using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Application.Integration;

/// <summary>一个事件，CloudEvents 1.0 的 JSON 形式。</summary>
public sealed record CloudEvent
{
    /// <summary>CloudEvents 版本，总是 1.0</summary>
    public string Specversion { get; init; } = "1.0";

    /// <summary>事件的标识，永久不变；按它排除重复</summary>
    public required string Id { get; init; }

    /// <summary>来源</summary>
    public string Source { get; init; } = "urn:petition-governance";

    /// <summary>事件的类型，全部类型见 docs/events.md</summary>
    public required string Type { get; init; }

    /// <summary>所涉记录：种类/标识</summary>
    public required string Subject { get; init; }

    /// <summary>所涉记录在此之后的版本；同一记录的事件以它分先后</summary>
    public required int Subjectversion { get; init; }

    /// <summary>发生的时间</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>data 的形式</summary>
    public string Datacontenttype { get; init; } = "application/json";

    /// <summary>标识、代码、日期，以及读取所涉记录的地址（link）；没有个人信息和自由文字</summary>
    public required JsonElement Data { get; init; }

    public static CloudEvent Of(PublishedEvent published) => new()
    {
        Id = published.Id.ToString(),
        Type = published.Type,
        Subject = $"{published.Subject}/{published.SubjectId}",
        Subjectversion = published.SubjectVersion,
        Time = published.OccurredAt,
        Data = JsonElement.Parse(published.Data),
    };
}
