using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Supervision;

internal sealed class OpinionExecutionConfiguration : IEntityTypeConfiguration<OpinionExecution>
{
    public void Configure(EntityTypeBuilder<OpinionExecution> builder)
    {
        builder.HasSupervision("opinion_executions");
        builder.Property(e => e.Evidence).IsSupervisionText();
        builder.HasIndex(e => new { e.Item, e.Round, e.Claim }).IsUnique().HasDatabaseName("ux_opinion_executions_claim");
        builder.HasIndex(e => new { e.DueOn, e.Id }).HasDatabaseName("ix_opinion_executions_due_on");
    }
}
