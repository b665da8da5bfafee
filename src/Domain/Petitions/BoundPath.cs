namespace PetitionGovernance.Domain.Petitions;

/// <summary>会商的结论：事项走哪一条路，此后的甄别以此为准。</summary>
public enum BoundPath
{
    /// <summary>人民法院</summary>
    Court,
    /// <summary>公安机关</summary>
    PublicSecurity,
    /// <summary>信访程序</summary>
    PetitionProcedure,
    /// <summary>有权处理的部门</summary>
    Department,
}

internal static class BoundPaths
{
    /// <summary>转送、交办、受理属于信访程序和部门；法院、公安的事项只转、只引导、只导入。</summary>
    public static bool Allows(this BoundPath path, Disposition disposition) => disposition switch
    {
        Disposition.AskForClarification or Disposition.MergeWithExisting or Disposition.ForwardToDiscipline => true,
        Disposition.Accept or Disposition.Transfer or Disposition.Assign => path is BoundPath.PetitionProcedure or BoundPath.Department,
        Disposition.ImportIntoStatutoryProcedure => path is not BoundPath.PetitionProcedure,
        Disposition.ForwardToPoliticalLegal or Disposition.Guide or Disposition.NotAccept or Disposition.NoLongerAccept => path is BoundPath.Court or BoundPath.PublicSecurity,
        _ => false,
    };
}
