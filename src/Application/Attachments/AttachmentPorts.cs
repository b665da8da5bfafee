using PetitionGovernance.Domain.Attachments;

namespace PetitionGovernance.Application.Attachments;

/// <summary>附件的限制，由本地配置。</summary>
/// <param name="Kinds">Codes of <see cref="FileKind"/>.</param>
public sealed record AttachmentLimits(long MaxBytes, int MaxPerItem, IReadOnlySet<string> Kinds);

/// <summary>The aggregates, loaded to be changed.</summary>
public interface IAttachments
{
    Task<Attachment?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>All of a query, tracked; always bounded by the caller.</summary>
    Task<List<Attachment>> ListAsync(Func<IQueryable<Attachment>, IQueryable<Attachment>> query, CancellationToken cancellationToken);

    void Add(Attachment added);
}
