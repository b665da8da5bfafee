using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reception;

/// <summary>接访下访中依法不能为的理由。代码永久，不改名、不复用。</summary>
public static class ReceptionRefusals
{
    private static readonly Citation Leaders = Cite.XF2022("A18-P2");
    private static readonly Citation Joint = Cite.XF2022("A18-P3");

    public static readonly Refusal PublishedAlready = new(
        "reception.published-already", "这一天的接访安排已经公布；变更的，先取消再另行安排。", "The day is published; cancel it and schedule another.", Cite.XF2022("A18-P1-S1"));

    public static readonly Refusal Past = new(
        "reception.day-past", "接访日期已经过去，不再公布。", "The day has passed; it is not published any more.", Cite.XF2022("A18-P1-S1"))
    { Field = "heldOn" };

    public static readonly Refusal Cancelled = new(
        "reception.cancelled", "这一天的接访安排已经取消。", "The day was cancelled.", Cite.XF2022("A18-P1-S1"));

    public static readonly Refusal NoParticipants = new(
        "reception.no-participants", "联合接访没有登记参加的单位，不能结束；先登记参加单位。", "A joint reception without its bodies cannot be concluded; name them first.", Joint)
    { Field = "participantOrgCodes" };

    public static readonly Refusal Concluded = new(
        "reception.concluded", "这一场已经结束，不再登记问题。", "The session is concluded; it takes no more problems.", Leaders);

    public static readonly Refusal HasResult = new(
        "reception.has-result", "这个问题已经有去向；已解决、已转为信访事项或者已引导的，不再改。", "The problem has its result already.", Leaders);

    public static readonly Refusal GivenAlready = new(
        "reception.given-already", "这个问题已经交给这个单位。", "The problem has been given to this body.", Joint)
    { Field = "orgCode" };

    public static readonly Refusal AccusedBody = new(
        "reception.accused-body", "不能交给被检举控告的单位；检举控告转为信访事项后依法转送。", "An accusation is not given to the accused; bring it in as an item.", Cite.XF2022("A30-P3"))
    { Field = "orgCode" };

    public static readonly Refusal AccusationIsItem = new(
        "reception.accusation-is-item", "检举控告不当场处理、不交办、不引导，转为信访事项（封存）依法办理。", "An accusation is brought in as a sealed item and dealt with by law.", Cite.XF2022("A30-P3"));

    public static readonly Refusal NotYourUnit = new(
        "reception.not-your-unit", "由接访的单位或者承办的单位登记结果。", "The receiving unit or the body in charge records the result.", Leaders);

    public static readonly Refusal GuidanceIncomplete = new(
        "reception.guidance-incomplete", "引导就地反映须写明可去的单位、地址和时间，缺一项不得出具。", "To guide the petitioner, name the body, its address and its hours; without one of them nothing is issued.", Cite.XF2022("A20-P4"));

    public static readonly Refusal DayInFuture = new("reception.day-in-future", "日期不能晚于今天。", "The day must not lie after today.");

    public static readonly Refusal DayTooEarly = new("reception.day-too-early", "日期早于它所接续的那一步。", "The day lies before the step it follows.");

    public static readonly Refusal HeadCount = new("reception.head-count", "人次须在 1 至 10000 之间。", "The head count is 1 to 10000.") { Field = "headCount" };
}
