namespace PetitionGovernance.Api.Tests;
