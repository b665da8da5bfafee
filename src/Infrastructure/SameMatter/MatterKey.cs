using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PetitionGovernance.Infrastructure.SameMatter;

/// <summary>One key of one item; see <see cref="Domain.SameMatter.MatterKeys"/>.</summary>
internal sealed class MatterKey
{
    public required long Hash { get; init; }

    /// <summary>Ascends with the time of registration: of a key that many have, the latest are found first.</summary>
    public required Guid ItemId { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<MatterKey>
    {
        public void Configure(EntityTypeBuilder<MatterKey> builder)
        {
            builder.ToTable("matter_keys");
            builder.HasKey(k => new { k.Hash, k.ItemId }).HasName("pk_matter_keys");
            builder.Property(k => k.Hash).ValueGeneratedNever();
        }
    }
}
