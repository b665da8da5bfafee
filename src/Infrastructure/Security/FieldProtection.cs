using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Security;

/// <summary>Carries the protector of one host to the model, whose converters hold it.</summary>
internal sealed class FieldProtection(FieldProtector protector) : IDbContextOptionsExtension
{
    public FieldProtector Protector { get; } = protector;

    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services)
    {
    }

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class ExtensionInfo(FieldProtection extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }
}

/// <summary>Models are cached per process: two hosts with different keys in one process must not share one.</summary>
internal sealed class ModelPerKeys : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), (context as PetitionDb)?.Protector?.Fingerprint, designTime);
}

internal static class FieldProtectionOptions
{
    public static void ProtectFields(this DbContextOptionsBuilder options, FieldProtector protector)
    {
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new FieldProtection(protector));
        options.ReplaceService<IModelCacheKeyFactory, ModelPerKeys>();
    }
}
