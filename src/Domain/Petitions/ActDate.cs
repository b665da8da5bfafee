using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>办理行为的日期：可以早于今天（事后补录），不能晚于今天，也不能早于它所接续的那一步。</summary>
internal static class ActDate
{
    public static void Ensure(DateOnly on, string field, DateOnly today, params ReadOnlySpan<DateOnly?> notBefore)
    {
        Lawful.Ensure(on > today ? PetitionRefusals.DateInFuture.On(field) : null);
        foreach (var earlier in notBefore) Lawful.Ensure(on < earlier ? PetitionRefusals.DateBeforeEarlierStep.On(field) : null);
    }
}
