using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Attachments;

namespace PetitionGovernance.Application.Attachments;

/// <summary>没有登记的文件（登记以前中断的）和移除了的附件的文件，由系统删去。</summary>
public sealed class AttachmentCleaning(IAttachments attachments, IReadStore store, IFileStore files)
{
    /// <summary>Deletes the files kept on a day that no record knows of.</summary>
    /// <returns>How many.</returns>
    public async Task<int> DeleteStrayAsync(DateOnly day, TimeSpan olderThan, int batch, CancellationToken cancellationToken)
    {
        var stray = 0;
        foreach (var keys in files.KeptOn(day, olderThan).Chunk(batch))
        {
            var ids = keys.Select(key => key.Id).ToList();
            var known = await store.Query<Attachment>().Where(a => ids.Contains(a.Id)).Select(a => a.Id).ToListAsync(cancellationToken);
            foreach (var key in keys.Where(key => !known.Contains(key.Id)))
            {
                files.Delete(key);
                stray++;
            }
        }

        return stray;
    }

    /// <summary>Deletes the files of removed attachments; the records stay.</summary>
    public async Task<int> DeleteRemovedAsync(int atMost, CancellationToken cancellationToken)
    {
        var removed = await attachments.ListAsync(all => all.Where(a => a.RemovedOn != null && !a.ContentGone).OrderBy(a => a.Id).Take(atMost), cancellationToken);
        foreach (var attachment in removed)
        {
            files.Delete(attachment.Key());
            attachment.ForgetContent();
        }

        return removed.Count;
    }
}
