using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>情况复杂的，经本机关负责人批准可以适当延长办理期限，并告知信访人延期理由。</summary>
/// <remarks>Once only, and approved no later than the running period's last day (product convention, 丙). Telling the reason is a duty
/// afterwards: neglecting it is a violation to be recorded, it does not undo the extension.</remarks>
public static class HandlingExtension
{
    /// <summary>是否可以批准；可以的为空。</summary>
    /// <param name="handling">The running, not yet extended handling period.</param>
    public static Refusal? MayApprove(DueDate handling, int days, DateOnly approvedOn, string? approvedBy, bool alreadyExtended)
    {
        if (alreadyExtended) return DeadlineRefusals.SecondExtension;
        if (string.IsNullOrWhiteSpace(approvedBy)) return DeadlineRefusals.ExtensionWithoutApprover;
        if (MayLast(days, handling.Start) is { } refusal) return refusal;
        return handling.IsInTime(approvedOn) switch
        {
            true => null,
            false => DeadlineRefusals.ExtensionAfterExpiry(handling.LegalDue!.Value),
            null => DeadlineRefusals.CalendarMissing(handling.PendingYear!.Value),
        };
    }

    internal static Refusal? MayLast(int days, DateOnly start)
    {
        if (days < 1) return DeadlineRefusals.ExtensionNotPositive(days);
        var most = Periods.Of(PeriodCode.Extend, start).Number!.Value;
        return days > most ? DeadlineRefusals.ExtensionTooLong(days, most) : null;
    }
}
