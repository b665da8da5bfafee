namespace PetitionGovernance.Domain.Organizations;

/// <summary>层级，由低到高；可以比较大小。</summary>
public enum OrganizationLevel
{
    /// <summary>村（社区）</summary>
    Village = 1,
    /// <summary>乡镇（街道）</summary>
    Township = 2,
    /// <summary>县（区）</summary>
    County = 3,
    /// <summary>市（直辖市、设区的市）</summary>
    City = 4,
    /// <summary>省</summary>
    Province = 5,
    /// <summary>国家</summary>
    Nation = 6,
}
