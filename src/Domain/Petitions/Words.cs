namespace PetitionGovernance.Domain.Petitions;

/// <summary>给人看的中文词。</summary>
public static class Words
{
    public static string Of(Disposition disposition) => disposition switch
    {
        Disposition.Accept => "本机关受理",
        Disposition.Transfer => "转送",
        Disposition.Assign => "交办",
        Disposition.ForwardToDiscipline => "转纪检监察机关",
        Disposition.ForwardToPoliticalLegal => "转政法部门",
        Disposition.ImportIntoStatutoryProcedure => "导入法定程序",
        Disposition.NotAccept => "不予受理",
        Disposition.NoLongerAccept => "不再受理",
        Disposition.Guide => "告知引导",
        Disposition.MergeWithExisting => "并入原件",
        Disposition.AskForClarification => "请信访人补充说明",
        _ => disposition.ToString(),
    };

    public static string Of(PetitionStatus status) => status switch
    {
        PetitionStatus.Registered => "已登记",
        PetitionStatus.Screened => "已甄别",
        PetitionStatus.Routed => "已转送交办",
        PetitionStatus.Accepted => "已受理",
        PetitionStatus.Replied => "已答复",
        PetitionStatus.Closed => "已办结",
        PetitionStatus.Concluded => "已终结",
        PetitionStatus.NotAccepted => "不予受理",
        PetitionStatus.NoLongerAccepted => "不再受理",
        PetitionStatus.Redirected => "已导入法定程序或引导",
        PetitionStatus.ReferredToDiscipline => "已转有权机关",
        PetitionStatus.Withdrawn => "已撤回",
        _ => status.ToString(),
    };

    public static string Of(SubstantiveStatus status) => status switch
    {
        SubstantiveStatus.Unresolved => "未解决",
        SubstantiveStatus.PartlyResolved => "部分解决",
        SubstantiveStatus.Resolved => "已解决",
        SubstantiveStatus.ExplainedNotSupported => "不予支持，已解释说明",
        _ => status.ToString(),
    };

    public static string Of(ReplyOutcome outcome) => outcome switch
    {
        ReplyOutcome.Supported => "支持",
        ReplyOutcome.Explained => "解释说明",
        ReplyOutcome.NotSupported => "不予支持",
        ReplyOutcome.Adopted => "采纳",
        ReplyOutcome.PartlyAdopted => "部分采纳",
        _ => outcome.ToString(),
    };
}
