using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports;

/// <summary>One file of the format: its columns, its key, and how a row becomes a record. Every class that derives from it is found.</summary>
/// <param name="file">Name of the file.</param>
/// <param name="order">Files with a lower one are read first, for others point to what they hold.</param>
/// <param name="columns">All of them, the key first; a header must hold each.</param>
internal abstract class Sheet(string file, int order, params string[] columns)
{
    public string File => file;

    public int Order => order;

    public IReadOnlyList<string> Columns => columns;

    public string Key => columns[0];

    /// <summary>Columns whose values are personal: a rejection names them and does not repeat them.</summary>
    public virtual IReadOnlyCollection<string> Personal => [];

    /// <summary>The registration numbers a row points to.</summary>
    public virtual IEnumerable<string> ItemsOf(ImportRow row) => [];

    /// <summary>Which of the keys are on record already.</summary>
    public abstract IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys);

    /// <summary>Looks up what else the rows of a batch need.</summary>
    public virtual Task PrepareAsync(IReadOnlyList<ImportRow> rows, ImportContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <exception cref="RowRejectedException">A value does not fit.</exception>
    /// <exception cref="RefusedException">The domain says that it cannot have been.</exception>
    public abstract AggregateRoot Read(ImportRow row, ImportContext context);
}
