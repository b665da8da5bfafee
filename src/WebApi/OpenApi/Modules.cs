namespace PetitionGovernance.WebApi.OpenApi;

/// <param name="Tag">What endpoints are tagged with.</param>
/// <param name="Name">What the page calls the group.</param>
internal sealed record Module(string Tag, string Name, string Description);

/// <summary>The groups of operations, in the order the page shows them.</summary>
internal static class Modules
{
    public static IReadOnlyList<Module> All { get; } =
    [
        new("Petitions", "信访事项", "登记、甄别、转送交办、告知受理、答复、办结的全过程；每一步都返回状态、期限和依法可以办理的下一步。"),
        new("Screening", "甄别", "按事实试作甄别意见：准入、处置、依据、理由、要问的问题；只供参考，由人决定。"),
        new("SameMatter", "同一事实和理由", "可能是同一事实和理由的事项、得分和理由；系统提示，由人认定，认定不影响统计。"),
        new("Reviews", "复查复核", "对处理意见的复查、对复查意见的复核：申请、受理、听证、意见、送达；两个层级同一套程序，不能越级。"),
        new("Documents", "文书", "告知书、意见书、函件的出具和下载（Word 文件，GB/T 9704 版式）；文书模板的下载、更换和占位符。"),
        new("Attachments", "附件", "事项上的证据文件：上传、列出、下载、移除；种类按内容核对，摘要核对无误才给出，下载逐次留痕。"),
        new("Mediation", "调解和解", "一站式中心：由信访事项、矛盾纠纷或者当事人上门而来的调解、和解，双方意愿、历次调解、协议和履行、司法确认。"),
        new("WorkQueue", "待办", "本单位和本人现在该办的事，按紧急程度排列；未了事项的整体移交。"),
        new("Progress", "进度查询", "信访人凭查询码查询进度，不需登录，不显示个人信息。"),
        new("CasePackages", "领导包案", "一组难件，一位领导包、一个单位办、一个人调度：责任、方案、走访、调度、资金、停滞、办结和反弹；一表管理。"),
        new("Coordination", "路径指引和会商", "信访人被指到哪个机关、走哪个程序，机关怎样答复；不受理、不答复、被推回的是受阻情形，提请会商；汇报、联席会议和法治化推进机制。"),
        new("SourceGovernance", "源头预防", "重大决策的社会稳定风险评估；矛盾纠纷的排查、三事分流、化解、反弹，成为信访事项的保留来源。"),
        new("Outreach", "宣讲和培训", "宣讲覆盖哪些乡镇（街道）、多少人次；培训学了什么、谁还没有学。"),
        new("Accountability", "线索移送", "失职违纪移送纪检监察机关，违法行为移送公安机关：拟稿、另一人批准、移送、反馈、逐人结果；无需知道的人看不到。"),
        new("Supervision", "督查督办", "督办、约谈、三项建议、支持意见的执行：提出、答复、催报、核实、销号；同一缘由只督办一次。"),
        new("Reception", "接访下访", "领导接访日的公布，接访场次，问题逐条到结果：当场解决、转为信访事项、交有关单位、引导就地反映；对账。"),
        new("Reporting", "统计报告", "年度报告的数字：每项有公式、口径和依据，与上年比较，可以打开到所数的记录。"),
        new("Imports", "导入", "历史数据整个文件夹的导入（ZIP）：先检查或者直接记入，进度、退回的行和理由；可以重复，中断以后自行继续。"),
        new("Organizations", "机构", "机构的层级、合并、撤销和继任单位。"),
        new("Responsibilities", "职责清单", "哪个单位对哪类问题、哪个地方有权处理。"),
        new("Calendar", "工作日历", "法定节假日和调休上班日；没有公布日历的年份不推算法定末日。"),
        new("Legal", "法规条款", "条款目录和法规正式文本。"),
        new("Procedures", "法定程序", "信访以外可走的程序：向谁、带什么、怎样提出、多长时间内、依据哪一条。"),
        new("Users", "用户", "用户、角色和所属单位。"),
        new("Clients", "对接系统", "其他系统接入的标识、密钥和范围。"),
        new("Me", "本人", "自己的资料和口令。"),
        new("Audit", "审计", "何人、何时、做了什么、改前改后；只增不改，逐条相扣。"),
        new("Events", "事件", "供其他系统按游标读取的事件（CloudEvents 1.0），只有标识、代码和地址；可以从任何游标重读。"),
        new("Webhooks", "推送", "把事件推送到对接系统的地址：筛选、签名（Standard Webhooks）、重送、没有送达的、更换密钥。"),
        new("Health", "运行状况", "供监控使用，不需登录。"),
    ];

    public static string NameOf(string tag) => All.FirstOrDefault(m => m.Tag == tag)?.Name ?? tag;
}
