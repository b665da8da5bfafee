namespace PetitionGovernance.Domain.Screening;

/// <summary>同一事项在办而期限已过：不能不予受理，应当督办。</summary>
internal static class OverdueInHand
{
    /// <summary>上级机关，以及本级的信访部门，督办；本机关自己的逾期并入原件。</summary>
    public static bool MustBeSupervised(ScreeningContext c) =>
        (c.IsAppeal & c.IsInHand & c.IsComplaint & c.IsSame & !c.Stage.InTime).IsYes
        && (c.ReceiverIsHigherThanPriorBody.IsYes || (c.IsPetitionOffice && c.Facts.ReceiverLevel >= c.Facts.PriorBodyLevel));
}
