using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Architecture.Tests.Canaries;

[Executes("A99-P1", "不存在的条款", "A clause that does not exist")]
internal static class CanaryOfAnUnknownClause;
