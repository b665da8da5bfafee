using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Legal;

/// <summary>标明此处执行哪一条款；拒绝理由、期限、行为和规则自己写明依据，不用再标。</summary>
/// <param name="clause">As in <see cref="Cite.XF2022"/>; a test sees to it that the catalogue holds it.</param>
/// <param name="chinese">What it does, as a clerk would say it.</param>
/// <param name="english">The same in English.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field,
    AllowMultiple = true, Inherited = false)]
public sealed class ExecutesAttribute(string clause, string chinese, string english) : Attribute
{
    public string Clause { get; } = clause;

    public string Chinese { get; } = chinese;

    public string English { get; } = english;

    public Citation Citation => Cite.XF2022(Clause);
}
