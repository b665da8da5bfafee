using FluentValidation;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Petitions;

/// <summary>一次听证，办理、复查、复核通用；举行后登记。</summary>
public sealed record HearingInput
{
    /// <summary>听证通知送达之日；空为第一日</summary>
    public DateOnly? NoticeOn { get; init; }

    /// <summary>听证第一日；空为今天</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>听证最后一日；空为第一日</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>重大 major、复杂 complex、疑难 difficult</summary>
    public required HearingGround Ground { get; init; }

    /// <summary>参加听证的人：主持人、听证员、信访人、承办人、证人等</summary>
    public required IReadOnlyList<HearingParticipant> Participants { get; init; }

    /// <summary>笔录：各方的陈述、证据和质证</summary>
    public required string Record { get; init; }

    /// <summary>听证结论</summary>
    public required string Conclusion { get; init; }

    internal Hearing Entered(Occasion now)
    {
        var first = FirstDay ?? now.Today;
        return new(NoticeOn ?? first, first, LastDay ?? first, Ground, Participants, Record, Conclusion, now.Actor.Name);
    }
}

internal static class HearingMask
{
    // Read from a record older than hearings, there is nothing in the column.
    public static IReadOnlyList<Hearing> Masked(this IReadOnlyList<Hearing>? hearings) =>
        [.. (hearings ?? []).Select(h => h with { Participants = [.. h.Participants.Select(p => p with { Name = Masking.Name(p.Name) })] })];
}

internal sealed class HearingInputValidator : AbstractValidator<HearingInput>
{
    public HearingInputValidator()
    {
        RuleFor(h => h.Ground).IsInEnum();
        RuleFor(h => h.Participants).Must(people => people.Count is > 0 and <= Hearing.MaxParticipants)
            .Says($"参加人须有 1 至 {Hearing.MaxParticipants} 人。", $"Between 1 and {Hearing.MaxParticipants} participants.");
        RuleForEach(h => h.Participants).ChildRules(person =>
        {
            person.RuleFor(p => p.Part).Filled(Petitioner.MaxNameLength);
            person.RuleFor(p => p.Name).Filled(Petitioner.MaxNameLength);
        });
        RuleFor(h => h.Record).Filled(Hearing.MaxRecordLength);
        RuleFor(h => h.Conclusion).Filled(Registration.MaxReasonLength);
    }
}
