namespace PetitionGovernance.Domain.Screening;

/// <summary>哪些事实已经知道。</summary>
internal static class KnownFacts
{
    public static FactSet Of(ScreeningFacts f) =>
        Known(f.ReceiverKind, FactSet.ReceiverKind)
        | Known(f.ReceiverLevel, FactSet.ReceiverLevel)
        | Known(f.CompetentLevel, FactSet.CompetentLevel)
        | Known(f.Channel, FactSet.Channel)
        | Known(f.Category, FactSet.Category)
        | Known(f.RequestType, FactSet.RequestType)
        | (f.Marks is Marks.None ? FactSet.None : FactSet.Marks)
        | Known(f.PetitionerKind, FactSet.PetitionerKind)
        | Known(f.HeadCount, FactSet.HeadCount)
        | Known(f.Representatives, FactSet.Representatives)
        | (f.Respondent is null ? FactSet.None : FactSet.Respondent)
        | Known(f.Jurisdiction, FactSet.Jurisdiction)
        | Known(f.LegalRoute, FactSet.LegalRoute)
        | (f.RouteState is null or RouteState.NotApplicable ? FactSet.None : FactSet.RouteState)
        | Known(f.PriorState, FactSet.PriorState)
        | Known(f.PriorBodyLevel, FactSet.PriorBodyLevel)
        | (f.SameFactsAndReasons is null or SameFacts.NotApplicable ? FactSet.None : FactSet.SameFactsAndReasons)
        | Known(f.ReceivedOn, FactSet.ReceivedOn)
        | Known(f.KeyEvent, FactSet.KeyEvent)
        | Known(f.KeyDate, FactSet.KeyDate)
        | Known(f.ExtensionDays, FactSet.ExtensionDays)
        | Known(f.HearingDays, FactSet.HearingDays)
        | (f.JustCause is null or JustCause.NotApplicable ? FactSet.None : FactSet.JustCause);

    private static FactSet Known<T>(T? value, FactSet fact) where T : struct => value.HasValue ? fact : FactSet.None;
}
