namespace PetitionGovernance.Domain.Screening;

/// <summary>规则的根据有多牢。</summary>
public enum RuleStanding
{
    /// <summary>条例条文写明</summary>
    Text,
    /// <summary>实践：条例没有写明不予受理，有两个以上公开来源</summary>
    SettledPractice,
    /// <summary>有争议的实践：孤证或者推论；据此的不利结论必须由人决定</summary>
    DisputedPractice,
}
