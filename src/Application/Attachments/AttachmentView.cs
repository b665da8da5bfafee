using System.Linq.Expressions;
using PetitionGovernance.Domain.Attachments;

namespace PetitionGovernance.Application.Attachments;

/// <summary>事项上的一个附件。</summary>
public sealed record AttachmentView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>信访事项的登记编号</summary>
    public required string RegNo { get; init; }

    /// <summary>原文件名；没有查阅身份信息权限的为空，文件名常常写有姓名</summary>
    public string? FileName { get; init; }

    /// <summary>种类，按内容识别：pdf、jpg 等</summary>
    public required string Kind { get; init; }

    /// <summary>字节数</summary>
    public required long Length { get; init; }

    /// <summary>SHA-256 摘要，下载时核对</summary>
    public required string Sha256 { get; init; }

    /// <summary>说明；没有查阅身份信息权限的为空</summary>
    public string? Note { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>添加的人（登录名）</summary>
    public required string AddedBy { get; init; }

    public required string AddedByOrgCode { get; init; }

    /// <summary>移除的日期；没有移除的为空</summary>
    public DateOnly? RemovedOn { get; init; }

    public string? RemovedBy { get; init; }

    public string? RemovalReason { get; init; }

    /// <summary>下载地址；移除的为空</summary>
    public string? Content => RemovedOn is null ? $"/api/v1/attachments/{Id}/content" : null;

    internal static readonly Expression<Func<Attachment, AttachmentView>> Projection = a => new AttachmentView
    {
        Id = a.Id,
        Version = a.Version,
        RegNo = a.RegNo,
        FileName = a.FileName,
        Kind = a.Kind,
        Length = a.Length,
        Sha256 = a.Sha256,
        Note = a.Note,
        AddedAt = a.AddedAt,
        AddedBy = a.AddedBy,
        AddedByOrgCode = a.AddedByOrgCode,
        RemovedOn = a.RemovedOn,
        RemovedBy = a.RemovedBy,
        RemovalReason = a.RemovalReason,
    };

    private static readonly Func<Attachment, AttachmentView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static AttachmentView Of(Attachment changed) => Compiled(changed) with { Version = changed.Version + 1 };

    internal AttachmentView Shown(bool names) => names ? this : this with { FileName = null, Note = null };
}
