using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PetitionGovernance.Infrastructure.SameMatter;

/// <summary>How far the items registered before there were keys have been given theirs: one row.</summary>
internal sealed class MatterIndexProgress
{
    public const int TheOne = 1;

    public required int Id { get; init; }

    /// <summary>The last item done; all older ones are done too.</summary>
    public required Guid LastItemId { get; init; }

    public required bool Finished { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<MatterIndexProgress>
    {
        public void Configure(EntityTypeBuilder<MatterIndexProgress> builder)
        {
            builder.ToTable("matter_index_progress");
            builder.HasKey(p => p.Id).HasName("pk_matter_index_progress");
            builder.Property(p => p.Id).ValueGeneratedNever();
        }
    }
}
