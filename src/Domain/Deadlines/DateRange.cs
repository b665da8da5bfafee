using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>起止日期，首尾两日都算在内。</summary>
public sealed record DateRange
{
    /// <exception cref="RefusedException">The last day lies before the first.</exception>
    public DateRange(DateOnly first, DateOnly last)
    {
        if (last < first) throw new RefusedException(DeadlineRefusals.RangeReversed(first, last));
        First = first;
        Last = last;
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public bool Contains(DateOnly day) => First <= day && day <= Last;
}
