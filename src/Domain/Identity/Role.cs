namespace PetitionGovernance.Domain.Identity;

/// <summary>角色。</summary>
public enum Role
{
    /// <summary>登记员</summary>
    Registrar,
    /// <summary>甄别员</summary>
    Screener,
    /// <summary>信访办负责人</summary>
    OfficeLead,
    /// <summary>承办单位经办人</summary>
    Handler,
    /// <summary>复查复核人员</summary>
    Reviewer,
    /// <summary>领导</summary>
    Leader,
    /// <summary>纪检监察人员</summary>
    Discipline,
    /// <summary>督查人员</summary>
    Inspector,
    /// <summary>审计人员</summary>
    Auditor,
    /// <summary>系统管理员</summary>
    Administrator,
    /// <summary>对接系统</summary>
    Integration,
}
