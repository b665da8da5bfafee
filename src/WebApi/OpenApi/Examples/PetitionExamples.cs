using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>One item on its way, as the trial's users would handle it; dates left out mean today.</summary>
internal sealed class PetitionExamples : IBodyExamples
{
    // Lives in Organizations' reference data: the county's housing authority, and the trial's handler there.
    private const string Housing = "ZJW";
    private const string Handler = "handler";

    public IEnumerable<object> Bodies =>
    [
        new RegisterPetition
        {
            Channel = Channel.Visit,
            HeadCount = 2,
            PetitionerName = "张三",
            PetitionerKind = PetitionerKind.Citizen,
            PetitionerIdNo = "11010519491231002X",
            PetitionerPhone = "13800000000",
            PetitionerAddress = "某小区1幢2单元301室",
            Representatives = [new PersonInput { Name = "李四", Phone = "13900000000" }],
            Category = PetitionCategory.Appeal,
            Field = "民生领域",
            Topic = "物业管理",
            AreaCode = "500230",
            Subject = "小区电梯多次停运无人维修",
            Content = "我们小区1幢电梯三个月内停运五次，物业公司说没有维修资金，老人上下楼困难。请有关部门督促维修，并公布维修资金账目。",
            Claims = ["督促物业公司修好电梯", "公布维修资金账目"],
            RespondentOrgCode = Housing,
            Oral = true,
            ConfirmedByPetitioner = true,
            TruthConfirmed = true,
        },
        new ReadPetitioners { Purpose = "电话核实住址" },
        new AskForClarification { Question = "请说明是哪一幢哪一部电梯停运，何时向物业公司报修过。", Method = ServiceMethod.Telephone },
        new AnswerClarification { Answer = "1幢2单元的电梯，8月3日、9月10日两次报修。" },
        new RoutePetition { DocumentNo = "信转〔2026〕1号", Instruction = "请依法核实处理，按期答复信访人。" },
        new RaiseObjection { Reason = "维修资金账目由乡镇（街道）监督公布，不属于本机关职权。" },
        new DecideObjection { Upheld = false, Reason = "经核实，维修资金的监督管理属住房城乡建设部门职责，请继续办理。" },
        new NotifyPetitioner { Method = ServiceMethod.Post, DocumentNo = "住建信告〔2026〕1号" },
        new AcceptPetition(),
        new ExtendHandling { ExtendedDays = 30, Reason = "电梯须由检验机构检验，情况复杂", ApprovedBy = "县住房城乡建委副主任王五" },
        new RecordStatement { Form = StatementForm.Telephone, Record = "信访人陈述：电梯三个月内停运五次，最近一次在9月10日；维修资金账目从未公布。" },
        new RecordHearing
        {
            Hearing = new HearingInput
            {
                Ground = HearingGround.Complex,
                Participants = [new("主持人", "王五"), new("信访人", "张三"), new("承办人", "赵六")],
                Record = "双方就停运原因和维修资金的使用陈述、举证、质证。",
                Conclusion = "停运系控制柜老化，维修资金账目应当公布。",
            },
        },
        new ReplyToPetition
        {
            Outcome = ReplyOutcome.Supported,
            Claims =
            [
                new ClaimAnswerInput { Ordinal = 1, Facts = "电梯因控制柜老化停运，情况属实。", Opinion = "已责成物业公司限期维修。", LegalBasis = "《物业管理条例》" },
                new ClaimAnswerInput { Ordinal = 2, Facts = "维修资金账目未按时公布，情况属实。", Opinion = "账目已在小区公示栏公布。", LegalBasis = "《住宅专项维修资金管理办法》" },
            ],
            DocumentNo = "住建信答〔2026〕1号",
        },
        new RecordService { Method = ServiceMethod.InPerson, Proof = "送达回证，信访人签收" },
        new ClosePetition { SubstantiveStatus = SubstantiveStatus.Resolved, Evidence = "电梯检验合格报告、账目公示照片" },
        new ReturnForRedo { Reason = "第二项诉求只说明了过程，没有附账目；请补正后重新答复。" },
        new RecordSatisfaction { Satisfied = true, Comment = "电梯已经修好" },
        new WithdrawPetition { Reason = "信访人称问题已经解决，不再反映" },
        new RecuseOfficer { Officer = Handler, Reason = "与信访人是近亲属" },
        new NameOfficer { Officer = Handler },
        new HandOverItems { FromOfficer = Handler, ToOfficer = IdentityExamples.NewColleague, Reason = "岗位调整" },
    ];
}
