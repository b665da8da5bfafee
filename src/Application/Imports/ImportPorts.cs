using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Imports;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports;

/// <summary>A folder of files to be imported.</summary>
public interface IImportFolder
{
    IReadOnlyCollection<string> Files { get; }

    Stream Open(string file);

    long Length(string file);
}

/// <summary>Writes what was read, with the progress it tells of, in one transaction.</summary>
public interface IImportWriter
{
    /// <summary>Records of the past have no audit entry each: the import has one.</summary>
    Task WriteAsync(ImportJob job, IReadOnlyList<AggregateRoot> records, IReadOnlyList<ImportRejection> rejections, CancellationToken cancellationToken);

    /// <summary>Forgets how far a check had come, and what it had rejected.</summary>
    Task StartOverAsync(ImportJob job, CancellationToken cancellationToken);
}

/// <summary>The jobs, to be started, followed and gone on with.</summary>
public interface IImportJobs
{
    void Add(ImportJob job);

    Task<ImportJob?> FindAsync(Guid id, CancellationToken cancellationToken);
}

/// <summary>Keeps an uploaded archive until its job is done.</summary>
public interface IImportArchives
{
    /// <summary>Looks through all of it first: what an archive must not hold is refused, and nothing is kept.</summary>
    /// <exception cref="InvalidRequestException">Not an archive, a path out of the folder, or too much of it.</exception>
    Task KeepAsync(FileDraft draft, ImportJob job, CancellationToken cancellationToken);
}

/// <summary>What an archive may be, set by the site.</summary>
/// <param name="MaxBytes">Of the archive.</param>
/// <param name="MaxUnpackedBytes">Of all files in it together.</param>
/// <param name="MaxWaiting">Imports that wait or run at the same time.</param>
public sealed record ImportLimits(long MaxBytes, long MaxUnpackedBytes, int MaxWaiting);

/// <summary>How far an import is, for whoever watches it.</summary>
/// <param name="Share">Of the files' bytes, 0 to 1.</param>
public sealed record ImportPulse(string File, int Rows, int Imported, int Known, int Rejected, double Share);
