using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Screening;

/// <summary>法定途径的期限，由事实能够算出的。</summary>
internal static class RoutePeriods
{
    public static DueDate? Of(ScreeningContext c) =>
        c.Facts.LegalRoute is LegalRoute.DutyApplication && !c.IsUnderFormerRegulation ? c.Due(PeriodCode.Duty, c.Facts.ReceivedOn) : null;
}
