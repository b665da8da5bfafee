using System.Diagnostics;
using System.Security.Cryptography;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Infrastructure.Documents;
using PetitionGovernance.Infrastructure.Security;

const double LeastPerSecond = 50;
const int Rounds = 11;

var smoke = args.Contains("--smoke");
var turns = smoke ? 5 : 300;

// One core: what the runtime does beside the work is paid for out of the same one.
if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()) Process.GetCurrentProcess().ProcessorAffinity = 1;

var forms = new DocxForms();
var template = ShippedTemplates.Of(DocumentType.HandlingOpinion);
var key = RandomNumberGenerator.GetBytes(16);
var started = Stopwatch.GetTimestamp();
var length = Issue(1);
var first = Stopwatch.GetElapsedTime(started);
Rate(smoke ? 1 : 100);
var rates = Enumerable.Range(0, smoke ? 1 : Rounds).Select(_ => Rate(turns)).Order().ToList();
var rate = rates[rates.Count / 2];
var met = rate >= LeastPerSecond;
Console.WriteLine($"handling opinions of five claims, {length:N0} bytes each, one core; median of {rates.Count} rounds of {turns}");
Console.WriteLine();
Console.WriteLine("| what | figure | limit | met |\n| --- | --- | --- | --- |");
Console.WriteLine($"| papers a second | {rate:N0} ({rate / LeastPerSecond:0.0} of the limit) | ≥ {LeastPerSecond:N0} | {(met ? "yes" : "**no**")} |");
Console.WriteLine($"| the first one | {first.TotalMilliseconds:N0} ms | — | — |");
return smoke || met ? 0 : 1;

double Rate(int times)
{
    var from = Stopwatch.GetTimestamp();
    for (var i = 0; i < times; i++) Issue(i);
    return times / Stopwatch.GetElapsedTime(from).TotalSeconds;
}

// All that issuing one costs beside the database: missing data looked for, filled, packed, both digests, encrypted.
int Issue(int number)
{
    var data = Opinion(number);
    if (PaperValues.MissingFrom(data).Count > 0) throw new InvalidOperationException("The opinion lacks something.");
    var values = PaperValues.Of(data).And(PaperValues.Of(Head(number))).And(PaperValues.Of(Petition(number)));
    var file = forms.Fill(template, values);
    var sealedFile = Sm4Gcm.Encrypt(key, RandomNumberGenerator.GetBytes(Sm4Gcm.NonceSize), file.Content, "official_documents.content"u8.ToArray());
    return sealedFile.Length > file.Content.Length ? file.Content.Length : throw new InvalidOperationException("Nothing was encrypted.");
}

static HandlingOpinion Opinion(int number) => new()
{
    AcceptedOn = new DateOnly(2026, 3, 10),
    Heard = "2026年3月12日听取了陈述的事实和理由。",
    Hearing = null,
    Opinions = [.. Enumerable.Range(1, 5).Select(ordinal => new OpinionRow
    {
        Ordinal = PaperText.Numeral(ordinal),
        Claim = $"请求督促维修电梯，并公示维修资金的使用情况（{number}）",
        Facts = string.Concat(Enumerable.Repeat("经现场核实，该小区电梯停运属实，业主三次报修，物业服务企业没有组织维修。", 8)),
        Outcome = "支持",
        Opinion = "责令物业服务企业七日内修复电梯，十五日内公示维修资金的逐笔收支。",
        Basis = "《物业管理条例》第三十五条、第五十四条",
        Execution = "由丰都县住房城乡建委于2026年4月30日以前执行。",
    })],
    ReviewBody = "丰都县政府复查复核委员会",
    ReviewPeriod = "30日",
};

static PaperHead Head(int number) => new()
{
    Issuer = "丰都县住房城乡建委",
    Number = DocumentNumber.Of("丰都县住房城乡建委", "处", 2026, number + 1).Text,
    IssuedOn = new DateOnly(2026, 4, 10),
    Basis = "《信访工作条例》第三十一条第六项、第三十二条第一款、第三十五条第一款",
    CopyTo = "丰都县信访办公室",
    Contact = null,
};

static PetitionHead Petition(int number) => new()
{
    RegNo = $"XF500230-2026-{number:D6}",
    Petitioners = "测试甲、测试乙等5人",
    ReceivedOn = new DateOnly(2026, 3, 9),
    Channel = "网上信访",
    Matter = "反映小区电梯停运",
};
