using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>一件事项的全部期限：开始、履行、不再适用，以及眼下最近的一个义务。</summary>
internal static class DeadlineAgenda
{
    public static void Start(this List<ItemDeadline> agenda, PeriodCode code, DateOnly startOn, Occasion now, DateOnly? setDay = null)
    {
        // The 2005 regulation knew no working days to object and no period of duty.
        if (Periods.IsInForce(code, startOn)) agenda.Add(ItemDeadline.Start(agenda.Count + 1, code, startOn, now.Calendar, setDay));
    }

    public static void Meet(this List<ItemDeadline> agenda, DateOnly on, params ReadOnlySpan<PeriodCode> codes)
    {
        foreach (var deadline in agenda)
        {
            if (deadline.IsOpen && codes.Contains(deadline.Code)) deadline.Meet(on);
        }
    }

    public static void Lapse(this List<ItemDeadline> agenda, DateOnly on, params ReadOnlySpan<PeriodCode> codes)
    {
        foreach (var deadline in agenda)
        {
            if (deadline.IsOpen && codes.Contains(deadline.Code)) deadline.Lapse(on);
        }
    }

    public static void LapseAll(this List<ItemDeadline> agenda, DateOnly on)
    {
        foreach (var deadline in agenda)
        {
            if (deadline.IsOpen) deadline.Lapse(on);
        }
    }

    // The rights to object and to ask for review are no duties: their last days do not light the body's lamp.
    public static ItemDeadline? NextDuty(this List<ItemDeadline> agenda) =>
        agenda.Where(d => d.IsOpen && d.Code is not (PeriodCode.ReviewAsk or PeriodCode.FinalAsk or PeriodCode.Object)).MinBy(d => d.SortDay);
}
