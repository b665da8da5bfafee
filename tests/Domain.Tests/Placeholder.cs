namespace PetitionGovernance.Domain.Tests;
