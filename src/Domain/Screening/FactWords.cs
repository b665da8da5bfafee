using System.Collections.Frozen;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Screening;

/// <summary>一列取值的词：中文词和英文名（枚举名）都认，不知道另有说法。</summary>
public sealed class FactWords<T> where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> values;
    private readonly FrozenDictionary<T, string> chinese;
    private readonly FrozenDictionary<T, string> english;

    internal FactWords(params ReadOnlySpan<(string Chinese, T Value)> words)
    {
        var byWord = new Dictionary<string, T>();
        var byValue = new Dictionary<T, string>();
        foreach (var (word, value) in words)
        {
            byWord.Add(word, value);
            byWord.Add(value.ToString(), value);
            byValue.Add(value, word);
        }

        values = byWord.ToFrozenDictionary();
        chinese = byValue.ToFrozenDictionary();
        english = byValue.Keys.ToFrozenDictionary(value => value, value => Plain(value.ToString()));
        All = [.. byValue.Values];
    }

    /// <summary>全部中文词。</summary>
    public IReadOnlyList<string> All { get; }

    public string Of(T value) => chinese[value];

    /// <summary>The English name in plain words, for example <c>other body of same level</c>.</summary>
    public string InEnglish(T value) => english[value];

    public bool TryRead(string word, out T value) => values.TryGetValue(word, out value);

    private static string Plain(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));
}

/// <summary>各列取值的词，与甄别案例表所用的一致。</summary>
public static class FactWords
{
    /// <summary>“不明”和 Unknown 都是不知道，与空着相同。</summary>
    public static bool MeansUnknown(string word) => word is "" or "不明" or "Unknown";

    public static FactWords<ReceiverKind> ReceiverKind { get; } = new(
        ("信访部门", Screening.ReceiverKind.PetitionOffice), ("行政机关", Screening.ReceiverKind.Administration),
        ("政法部门", Screening.ReceiverKind.PoliticalLegal), ("纪检监察机关", Screening.ReceiverKind.DisciplineSupervision),
        ("其他单位", Screening.ReceiverKind.OtherUnit));

    public static FactWords<OrganizationLevel> Level { get; } = new(
        ("村社", OrganizationLevel.Village), ("乡镇", OrganizationLevel.Township), ("县", OrganizationLevel.County),
        ("市", OrganizationLevel.City), ("省", OrganizationLevel.Province), ("国家", OrganizationLevel.Nation));

    public static FactWords<Channel> Channel { get; } = new(
        ("网络", Petitions.Channel.Online), ("书信", Petitions.Channel.Letter), ("电话", Petitions.Channel.Telephone),
        ("传真", Petitions.Channel.Fax), ("走访", Petitions.Channel.Visit));

    public static FactWords<ClaimNature> Category { get; } = new(
        ("建议意见", ClaimNature.Suggestion), ("检举控告", ClaimNature.Accusation), ("申诉求决", ClaimNature.Appeal), ("混合", ClaimNature.Mixed));

    public static FactWords<RequestType> RequestType { get; } = new(
        ("投诉请求", Screening.RequestType.Complaint), ("复查请求", Screening.RequestType.Review), ("复核请求", Screening.RequestType.FinalReview),
        ("撤回", Screening.RequestType.Withdrawal), ("职权异议", Screening.RequestType.CompetenceObjection));

    public static FactWords<Marks> Marks { get; } = new(
        ("重大紧急", Screening.Marks.Urgent), ("需反馈结果", Screening.Marks.ReportRequired), ("承办人有利害关系", Screening.Marks.OfficerConflict),
        ("被反映方是接收单位", Screening.Marks.ReceiverAccused), ("干部选拔任用", Screening.Marks.CadreSelection),
        ("打击报复", Screening.Marks.Retaliation), ("禁止行为", Screening.Marks.ProhibitedConduct),
        ("含检举控告", Screening.Marks.ContainsAccusation), ("含建议意见", Screening.Marks.ContainsSuggestion),
        ("未告知复查权利", Screening.Marks.ReviewRightNotTold), ("村民自治事项", Screening.Marks.VillageSelfGovernance),
        ("委托人已撤回", Screening.Marks.PrincipalWithdrew));

    public static FactWords<PetitionerStanding> PetitionerKind { get; } = new(
        ("自然人实名", PetitionerStanding.NamedPerson), ("自然人匿名", PetitionerStanding.AnonymousPerson),
        ("自然人地址不清", PetitionerStanding.PersonOfUnclearAddress), ("法人", PetitionerStanding.LegalPerson),
        ("其他组织", PetitionerStanding.OtherOrganization), ("外国人", PetitionerStanding.Foreigner), ("代理人", PetitionerStanding.Agent));

    public static FactWords<Jurisdiction> Jurisdiction { get; } = new(
        ("本机关", Screening.Jurisdiction.OwnBody), ("本级其他机关", Screening.Jurisdiction.OtherBodyOfSameLevel),
        ("下级机关", Screening.Jurisdiction.LowerBody), ("本系统下级", Screening.Jurisdiction.LowerBodyOfOwnSystem),
        ("外系统", Screening.Jurisdiction.OtherSystem), ("多机关无争议", Screening.Jurisdiction.SeveralAgreed),
        ("多机关有争议有共同上级", Screening.Jurisdiction.DisputedUnderCommonSuperior),
        ("多机关有争议无共同上级", Screening.Jurisdiction.DisputedWithoutCommonSuperior),
        ("机关撤并有承继", Screening.Jurisdiction.AbolishedWithSuccessor), ("机关撤并职责不清", Screening.Jurisdiction.AbolishedUnclear),
        ("私人间纠纷", Screening.Jurisdiction.PrivateDispute));

    public static FactWords<LegalRoute> LegalRoute { get; } = new(
        ("无", Screening.LegalRoute.None), ("民事诉讼", Screening.LegalRoute.CivilSuit), ("行政诉讼", Screening.LegalRoute.AdministrativeSuit),
        ("刑事诉讼", Screening.LegalRoute.CriminalProcedure), ("检察监督", Screening.LegalRoute.ProcuratorialSupervision),
        ("公安程序", Screening.LegalRoute.PoliceProcedure), ("行政复议", Screening.LegalRoute.AdministrativeReconsideration),
        ("行政裁决", Screening.LegalRoute.AdministrativeAdjudication), ("行政许可", Screening.LegalRoute.AdministrativeLicence),
        ("行政确认", Screening.LegalRoute.AdministrativeConfirmation), ("行政处罚", Screening.LegalRoute.AdministrativePenalty),
        ("商事仲裁", Screening.LegalRoute.CommercialArbitration), ("劳动仲裁", Screening.LegalRoute.LabourArbitration),
        ("土地承包仲裁", Screening.LegalRoute.LandContractArbitration), ("党员申诉", Screening.LegalRoute.PartyMemberAppeal),
        ("政务处分复审", Screening.LegalRoute.SanctionReexamination), ("公务员申诉", Screening.LegalRoute.CivilServantAppeal),
        ("履职申请", Screening.LegalRoute.DutyApplication), ("信息公开", Screening.LegalRoute.OpenInformation),
        ("投诉举报专门程序", Screening.LegalRoute.SpecialComplaintProcedure));

    public static FactWords<RouteState> RouteState { get; } = new(
        ("不适用", Screening.RouteState.NotApplicable), ("未启动", Screening.RouteState.NotStarted), ("进行中", Screening.RouteState.Ongoing),
        ("已生效未终结", Screening.RouteState.EffectiveNotFinal), ("已依法终结", Screening.RouteState.FinallyClosed),
        ("期限已过", Screening.RouteState.PeriodOver));

    public static FactWords<PriorState> PriorState { get; } = new(
        ("无", Screening.PriorState.None), ("已登记待转", Screening.PriorState.AwaitingTransfer),
        ("已转送待告知", Screening.PriorState.AwaitingNotification), ("已受理在办", Screening.PriorState.InHand),
        ("处理意见已送达", Screening.PriorState.OpinionServed), ("处理意见未送达", Screening.PriorState.OpinionNotServed),
        ("复查已受理", Screening.PriorState.ReviewInHand), ("复查意见已送达", Screening.PriorState.ReviewOpinionServed),
        ("复核已受理", Screening.PriorState.FinalReviewInHand), ("复核意见已送达", Screening.PriorState.FinalReviewOpinionServed),
        ("已撤回", Screening.PriorState.Withdrawn), ("已达成调解协议", Screening.PriorState.MediationAgreed),
        ("省级审核认定办结", Screening.PriorState.ProvinciallyConcluded), ("履职答复已送达", Screening.PriorState.DutyAnswerServed));

    public static FactWords<SameFacts> SameFactsAndReasons { get; } = new(
        ("是", SameFacts.Yes), ("否", SameFacts.No), ("部分", SameFacts.Partly), ("不适用", SameFacts.NotApplicable));

    public static FactWords<KeyEvent> KeyEvent { get; } = new(
        ("受理", Screening.KeyEvent.Accepted), ("下级登记", Screening.KeyEvent.RegisteredBelow), ("处理意见作出", Screening.KeyEvent.OpinionIssued),
        ("处理意见送达", Screening.KeyEvent.OpinionServed),
        ("处理意见送达(未写复查权利)", Screening.KeyEvent.OpinionServedWithoutReviewRight),
        ("收到复查请求", Screening.KeyEvent.ReviewRequestReceived), ("复查意见送达", Screening.KeyEvent.ReviewOpinionServed),
        ("收到复核请求", Screening.KeyEvent.FinalReviewRequestReceived), ("复核意见送达", Screening.KeyEvent.FinalReviewOpinionServed),
        ("收到处罚决定", Screening.KeyEvent.PenaltyReceived), ("知道行政行为", Screening.KeyEvent.AdministrativeActKnown),
        ("知道人事处理", Screening.KeyEvent.PersonnelDecisionKnown), ("书面撤回", Screening.KeyEvent.WithdrawnInWriting));

    public static FactWords<JustCause> JustCause { get; } = new(
        ("有", Screening.JustCause.Present), ("无", Screening.JustCause.Absent), ("不适用", Screening.JustCause.NotApplicable));
}
