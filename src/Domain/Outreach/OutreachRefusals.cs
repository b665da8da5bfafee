using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Outreach;

/// <summary>宣讲和培训中不能为的理由。代码永久，不改名、不复用。</summary>
public static class OutreachRefusals
{
    public static readonly Refusal DayInFuture = new("outreach.day-in-future", "日期不能晚于今天。", "The day must not lie after today.");

    public static readonly Refusal TextForm = new("outreach.text-form", "必填的文字为空，或者过长。", "A required text is empty, or too long.");

    public static readonly Refusal AreaForm = new("outreach.area-form", "行政区划代码为 6、9 或 12 位数字。", "An area code has 6, 9 or 12 digits.");

    public static readonly Refusal AudienceForm = new(
        "outreach.audience-form", $"受众为 1 至 {OutreachEvent.MaxAudience} 人次。", $"The audience is 1 to {OutreachEvent.MaxAudience}.");

    public static readonly Refusal LessonMissing = new(
        "outreach.lesson-missing", "培训须写明学了什么。", "A training names its lesson.")
    { Field = "lesson" };

    public static readonly Refusal NotTraining = new(
        "outreach.not-training", "只有培训才登记谁学了。", "Only a training records who has learned.");
}
