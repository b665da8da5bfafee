using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.Application.Tests.Documents;

/// <summary>Something to stand in for every placeholder of a paper: invented, and of a usual length.</summary>
internal static class SampleValues
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["发文机关"] = "丰都县信访办公室",
        ["成文日期"] = "2026年3月10日",
        ["依据"] = "《信访工作条例》第二十三条第二款、第三十一条第六项",
        ["抄送"] = "丰都县住房城乡建委，虎威镇人民政府",
        ["联系方式"] = "王某，023-00000000，丰都县三合街道某路1号",
        ["登记编号"] = "XF500230-2026-000128",
        ["信访人"] = "测试甲、测试乙等5人",
        ["申请人"] = "测试甲（代理人测试丙）",
        ["事项"] = "反映某小区电梯停运",
        ["渠道"] = "网上信访",
        ["查询码"] = "K7QM-2W4X-9RTB",
        ["收文机关"] = "丰都县住房城乡建委",
        ["序号"] = "1",
        ["途径序号"] = "一",
        ["诉求序号"] = "一",
        ["人次"] = "5",
        ["延长日数"] = "30",
        ["处理结论"] = "支持",
        ["总的结论"] = "维持",
        ["听证时间"] = "14:30",
        ["听证阶段"] = "复查",
        ["听证原因"] = "复杂",
        ["主持人"] = "李某",
        ["复查期限"] = "30日",
        ["复查机关"] = "丰都县政府复查复核委员会",
        ["原机关"] = "丰都县住房城乡建委",
        ["原意见"] = "2026年2月10日作出的信访处理意见（丰建信处〔2026〕3号）",
        ["诉求内容"] = "请求督促维修电梯，并公示维修资金的使用情况",
        ["请求"] = "请求督促维修电梯，并公示维修资金的使用情况",
        ["处理途径"] = "听取陈述、调查核实后，由本机关出具信访处理意见书",
        ["办理期限"] = "自受理之日起60日内办结，即不迟于2026年5月9日；情况复杂须延长的，另行告知理由",
        ["事实和理由"] = "经现场核实，该小区2号楼电梯自2026年2月20日起停运，原因是曳引机损坏；业主三次报修，物业服务企业没有组织维修，维修资金的收支没有公示。",
        ["处理意见"] = "责令物业服务企业七日内修复电梯，十五日内公示2023年以来维修资金的逐笔收支。",
        ["意见依据"] = "《物业管理条例》第三十五条、第五十四条",
        ["执行"] = "由丰都县住房城乡建委至迟于2026年4月30日执行。",
        ["陈述情况"] = "2026年3月12日听取了陈述的事实和理由。",
        ["听证情况"] = "2026年3月20日举行了听证，听证结论：电梯应当修复。",
        ["救济权利"] = "不服本意见的，可以自收到本意见书之日起30日内，向重庆市政府复查复核机构请求复核。",
        ["新的期限"] = "2026年6月8日",
    };

    public static PaperValues Of(DocumentKind kind, int rows = 2)
    {
        var values = Of(kind.Placeholders, rows);
        return values with { Texts = new Dictionary<string, string>(values.Texts) { ["文号"] = DocumentNumber.Of("丰都县信访办公室", kind.Mark, 2026, 12).Text } };
    }

    private static PaperValues Of(IReadOnlyList<Placeholder> placeholders, int rows) => new(
        placeholders.Where(p => !p.IsGroup).ToDictionary(p => p.Name, Text),
        placeholders.Where(p => p.IsGroup).ToDictionary(p => p.Name, p => (IReadOnlyList<PaperValues>)(p.IsOptional
            ? [Of([p with { IsOptional = false }], rows)]
            : [.. Enumerable.Repeat(Of(p.Row, rows), rows)])));

    private static string Text(Placeholder p) =>
        Texts.GetValueOrDefault(p.Name) ?? (p.Name.EndsWith("日期", StringComparison.Ordinal) || p.Name.EndsWith("期限", StringComparison.Ordinal) ? "2026年3月16日" : p.Meaning + "。");
}
