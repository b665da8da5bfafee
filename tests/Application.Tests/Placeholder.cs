namespace PetitionGovernance.Application.Tests;
