using MediatR;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.WebApi.Errors;

namespace PetitionGovernance.Architecture.Tests.Canaries;

internal sealed record DomainTypeKnowingAFramework : INotification;

internal sealed class UseCaseKnowingTheDatabase(PetitionDb db)
{
    public override string ToString() => db.ToString()!;
}

internal sealed class TableKnowingTheWeb
{
    public override string ToString() => typeof(Problems).Name;
}
