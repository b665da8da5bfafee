using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Attachments;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Attachments;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Attachments;

internal static class AttachmentServices
{
    private const long Megabyte = 1024 * 1024;
    private const int DefaultMegabytes = 50;
    private const int MostMegabytes = 2048;
    private const int DefaultPerItem = 50;
    private const int MostPerItem = 200;

    public static void AddAttachments(this IServiceCollection services, DatabaseSettings settings, IConfiguration configuration)
    {
        services.AddSingleton(_ => Limits(configuration));
        services.AddSingleton<IFileStore>(_ => new FileStore(Path.Combine(settings.DataDirectory, "attachments")));
        services.AddScoped<AttachmentDesk>();
        services.AddScoped<IAttachments, StoredAttachments>();
        services.AddScoped<ISealedSubjects, SealedAttachments>();
        services.AddScoped<AttachmentCleaning>();
        services.AddSingleton<AttachmentCleaningJob>();
        services.AddHostedService(provider => provider.GetRequiredService<AttachmentCleaningJob>());
    }

    private static AttachmentLimits Limits(IConfiguration configuration)
    {
        var kinds = configuration["Attachments:Kinds"] is { } text ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [.. FileKind.All.Select(k => k.Code)];
        return kinds.FirstOrDefault(code => FileKind.Of(code) is null) is { } unknown
            ? throw new InvalidOperationException($"Attachments:Kinds does not know '{unknown}'; it knows {string.Join(", ", FileKind.All.Select(k => k.Code))}.")
            : new AttachmentLimits(
                Number(configuration, "Attachments:MaxMegabytes", DefaultMegabytes, MostMegabytes) * Megabyte,
                Number(configuration, "Attachments:MaxPerItem", DefaultPerItem, MostPerItem),
                kinds.ToHashSet());
    }

    private static int Number(IConfiguration configuration, string key, int unlessSet, int most)
    {
        if (configuration[key] is not { } text) return unlessSet;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most
            ? number
            : throw new InvalidOperationException($"{key} must be 1 to {most}, not '{text}'.");
    }
}

internal sealed class StoredAttachments(PetitionDb db) : IAttachments
{
    public Task<Attachment?> FindAsync(Guid id, CancellationToken cancellationToken) => db.Set<Attachment>().FirstOrDefaultAsync(a => a.Id == id, cancellationToken);

    public Task<List<Attachment>> ListAsync(Func<IQueryable<Attachment>, IQueryable<Attachment>> query, CancellationToken cancellationToken) =>
        query(db.Set<Attachment>()).ToListAsync(cancellationToken);

    public void Add(Attachment added) => db.Add(added);
}
