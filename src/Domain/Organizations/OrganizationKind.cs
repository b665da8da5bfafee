namespace PetitionGovernance.Domain.Organizations;

/// <summary>机关、单位的种类。</summary>
public enum OrganizationKind
{
    /// <summary>信访部门</summary>
    PetitionOffice,
    /// <summary>信访工作联席会议</summary>
    JointConference,
    /// <summary>党委政府</summary>
    PartyGovernment,
    /// <summary>部门</summary>
    Department,
    /// <summary>乡镇、街道</summary>
    Township,
    /// <summary>政法委</summary>
    PoliticalLegal,
    /// <summary>人民法院</summary>
    Court,
    /// <summary>人民检察院</summary>
    Procuratorate,
    /// <summary>公安机关</summary>
    PublicSecurity,
    /// <summary>纪检监察机关</summary>
    DisciplineSupervision,
    /// <summary>机构编制部门</summary>
    EstablishmentOffice,
    /// <summary>复查复核机构</summary>
    ReviewBody,
    /// <summary>调解组织</summary>
    Mediation,
}
