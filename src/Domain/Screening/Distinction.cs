namespace PetitionGovernance.Domain.Screening;

/// <summary>三个分清中的一个：结论和所依的事实。</summary>
public sealed record Distinction(string Chinese, string English, FactSet ReliedOn);

/// <summary>三个分清：分清性质，分清诉访与法定途径，分清主体责任与层级。</summary>
/// <param name="StatutoryPath">Item of A31 the claim goes under, 6 for the ordinary procedure; empty where not known or not an appeal.</param>
public sealed record ThreeDistinctions(Distinction Nature, Distinction ProcedurePath, Distinction Responsibility, int? StatutoryPath);
