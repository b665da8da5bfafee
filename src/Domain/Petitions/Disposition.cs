namespace PetitionGovernance.Domain.Petitions;

/// <summary>甄别后的处置方式。</summary>
public enum Disposition
{
    /// <summary>本机关受理办理</summary>
    Accept,
    /// <summary>转送</summary>
    Transfer,
    /// <summary>交办（须载明反馈期限）</summary>
    Assign,
    /// <summary>转纪检监察机关</summary>
    ForwardToDiscipline,
    /// <summary>转政法部门</summary>
    ForwardToPoliticalLegal,
    /// <summary>导入法定程序</summary>
    ImportIntoStatutoryProcedure,
    /// <summary>不予受理</summary>
    NotAccept,
    /// <summary>不再受理</summary>
    NoLongerAccept,
    /// <summary>告知引导</summary>
    Guide,
    /// <summary>并入原件</summary>
    MergeWithExisting,
    /// <summary>请信访人补充说明</summary>
    AskForClarification,
}
