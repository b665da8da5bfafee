using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.CasePackages;

/// <summary>领导包案中依法不能为的理由。代码永久，不改名、不复用。</summary>
public static class CasePackageRefusals
{
    private static readonly Citation Charge = Cite.XF2022("A18-P2");
    private static readonly Citation Secrecy = Cite.XF2022("A30-P3");

    public static readonly Refusal NoItems = new(
        "case-package.no-items", "包案至少要有一件信访事项。", "A package needs at least one petition item.", Charge)
    { Field = "regNos" };

    public static readonly Refusal ItemTwice = new(
        "case-package.item-twice", "同一事项在包案中只列一次。", "An item stands in a package once.", Charge)
    { Field = "regNos" };

    public static readonly Refusal ItemHeldElsewhere = new(
        "case-package.item-held", "其中有事项正由另一个包案承担；一件事项同时只由一位领导包。", "One of the items is held by another open package; one leader answers for an item at a time.", Charge)
    { Field = "regNos" };

    public static readonly Refusal SealedApart = new(
        "case-package.sealed-apart", "检举控告件不与其他事项同包；单独立一个包案，只有可以知道它的人看得见。", "Accusations share no package with other items; open one of their own, seen only by who may know of them.", Secrecy)
    { Field = "regNos" };

    public static readonly Refusal AccusedHandles = new(
        "case-package.accused-handles", "责任单位是被检举控告的单位，不能由它承办。", "The responsible body is the accused one; it cannot be in charge.", Secrecy)
    { Field = "responsibleOrgCode" };

    public static readonly Refusal BodyAbolished = new(
        "case-package.body-abolished", "责任单位已经撤并；请写承继其职权的单位。", "The responsible body has been abolished; name its successor.", Charge)
    { Field = "responsibleOrgCode" };

    public static readonly Refusal LastItem = new(
        "case-package.last-item", "包案中只剩这一件；整个包案不再办的，登记退回。", "It is the only item left; to give the package up, record its return.", Charge)
    { Field = "regNo" };

    public static readonly Refusal NotHeld = new(
        "case-package.item-not-held", "这件事项不在包案中。", "The item is not in the package.", Charge)
    { Field = "regNo" };

    public static readonly Refusal Ended = new(
        "case-package.ended", "包案已经办结；反弹的先登记反弹，再继续办理。", "The package is closed; if the matter has come back, record the rebound first.", Charge);

    public static readonly Refusal NotEnded = new(
        "case-package.not-ended", "包案还没有办结，谈不上反弹。", "The package is not closed, so nothing can have come back.", Charge);

    public static readonly Refusal NotWatched = new(
        "case-package.not-watched", "不在观察期内；问题再起的，另立一个包案。", "The watch period is over; open another package for what came up anew.", Charge)
    { Field = "reboundOn" };

    public static readonly Refusal NothingChanges = new(
        "case-package.nothing-changes", "包案责任没有变化。", "Nothing of the charge changes.", Charge);

    public static readonly Refusal NoSuchMeasure = new(
        "case-package.no-such-measure", "没有这一项措施，或者它已经了结。", "There is no such measure, or it is settled.", Charge);

    public static readonly Refusal OpenMeasures = new(
        "case-package.open-measures", "还有措施没有完成；先登记完成，或者写明理由不再采取。", "Measures are still open; record them as done, or drop them with a reason.", Charge);

    public static readonly Refusal NoVisit = new(
        "case-package.leader-never-came", "包案领导一次也没有接访、下访、约访或者会办，不能算化解。", "The leader has not met the petitioner or called the bodies together once; that is no resolution.", Charge);

    public static readonly Refusal NoPlan = new(
        "case-package.no-plan", "没有方案，不能算化解或者稳控。", "Without a plan there is no resolution.", Charge);

    public static readonly Refusal TooMany = new(
        "case-package.too-many", "一个包案列不下这么多；事项至多 50 件，措施、走访、调度、资金各至多 500 条。", "More than a package holds: 50 items, 500 measures, visits, dispatch entries or funds.");

    public static readonly Refusal FourEyes = new(
        "case-package.four-eyes", "申请、批准、支付须由三个人分别办理。", "Who applies, who approves and who pays are three different people.", Charge);

    public static readonly Refusal NoSuchFund = new(
        "case-package.no-such-fund", "没有这一笔资金。", "There is no such fund.", Charge);

    public static readonly Refusal FundOutOfOrder = new(
        "case-package.fund-out-of-order", "这笔资金现在不能办这一步：先申请，再批准，后支付，各一次。", "The fund does not allow this step: applied for, approved, paid, each once.", Charge);

    public static readonly Refusal FundPending = new(
        "case-package.fund-pending", "还有资金没有批复或者没有支付，办结前先了结。", "A fund is still undecided or unpaid; settle it before closing.", Charge);

    public static readonly Refusal MoreThanAppliedFor = new(
        "case-package.more-than-applied-for", "批准的金额不能多于申请的金额。", "No more can be approved than was applied for.", Charge)
    { Field = "amount" };

    public static readonly Refusal CutWithoutReason = new(
        "case-package.cut-without-reason", "少批或者不批的，写明理由。", "To approve less, or nothing, give the reason.", Charge)
    { Field = "reason" };

    public static readonly Refusal MoreThanApproved = new(
        "case-package.more-than-approved", "支付的金额不能多于批准的金额。", "No more can be paid than was approved.", Charge)
    { Field = "amount" };

    public static readonly Refusal DayInFuture = new("case-package.day-in-future", "日期不能晚于今天。", "The day must not lie after today.");

    public static readonly Refusal DayTooEarly = new("case-package.day-too-early", "日期早于它所接续的那一步。", "The day lies before the step it follows.");

    public static readonly Refusal ResolvedWithoutDay = new(
        "case-package.resolved-without-day", "已化解的写明日期；没有化解的不写。", "A resolved package has its day, one in progress has none.")
    { Field = "resolvedOn" };
}
