using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Architecture.Tests.Canaries;

public sealed record EventInChinese : IDomainEvent
{
    public string Describe() => "受理";
}

public sealed record EventInEnglish : IDomainEvent
{
    public string Describe() => "Accepted";
}
