namespace PetitionGovernance.Domain.Screening;

/// <summary>收到信访事项的是哪一类机关、单位。</summary>
public enum ReceiverKind
{
    /// <summary>信访部门</summary>
    PetitionOffice,
    /// <summary>行政机关</summary>
    Administration,
    /// <summary>政法部门</summary>
    PoliticalLegal,
    /// <summary>纪检监察机关</summary>
    DisciplineSupervision,
    /// <summary>其他单位</summary>
    OtherUnit,
}
