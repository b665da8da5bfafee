using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Outreach;

/// <summary>怎样宣讲。</summary>
public enum OutreachKind
{
    /// <summary>干部宣讲队</summary>
    CadreTeam,
    /// <summary>群众宣讲队</summary>
    MassTeam,
    /// <summary>集中宣传日</summary>
    PublicityDay,
    /// <summary>培训</summary>
    Training,
}

/// <summary>要登记的宣讲或者培训。</summary>
/// <param name="Lesson">What a training teaches; null for other kinds.</param>
public sealed record NewOutreach(string EventNo, DateOnly HeldOn, OutreachKind Kind, string AreaCode, int Audience, string? Lesson, IReadOnlyList<string> Learners);

/// <summary>宣讲和培训：哪支队伍、在哪里、多少人次；培训还记下学了什么、谁学了。</summary>
public sealed class OutreachEvent : AggregateRoot
{
    public const int MaxNoLength = 40;
    public const int MaxLessonLength = 100;
    public const int MaxAudience = 1_000_000;
    public const int MaxLearners = 500;

    private OutreachEvent()
    {
    }

    public Guid Id { get; private init; }

    public string EventNo { get; private init; } = "";

    public DateOnly HeldOn { get; private init; }

    public OutreachKind Kind { get; private init; }

    public string AreaCode { get; private init; } = "";

    /// <summary>受众人次。</summary>
    public int Audience { get; private init; }

    /// <summary>培训的课目。</summary>
    public string? Lesson { get; private init; }

    /// <summary>学了的人（登录名）。</summary>
    public IReadOnlyList<string> Learners { get; private set; } = [];

    public override Subject Subject => new("outreach-event", Id.ToString());

    public static OutreachEvent Hold(NewOutreach facts, DateTimeOffset at, DateOnly today)
    {
        Lawful.Ensure(facts.HeldOn > today ? OutreachRefusals.DayInFuture.On("heldOn") : null);
        Lawful.Ensure(facts is { Kind: OutreachKind.Training, Lesson: null } ? OutreachRefusals.LessonMissing : null);
        Lawful.Ensure(facts.Kind is not OutreachKind.Training && (facts.Lesson is not null || facts.Learners.Count > 0) ? OutreachRefusals.NotTraining.On("lesson") : null);
        return Of(facts, at);
    }

    /// <summary>历史记录：已经举行的宣讲、培训。</summary>
    public static OutreachEvent Recorded(string eventNo, DateOnly heldOn, OutreachKind kind, string areaCode, int audience, DateTimeOffset at) =>
        Of(new NewOutreach(eventNo, heldOn, kind, areaCode, audience, null, []), at);

    /// <summary>登记谁学了；重复的只记一次。</summary>
    public void Learn(IReadOnlyList<string> learners)
    {
        Lawful.Ensure(Kind is OutreachKind.Training ? null : OutreachRefusals.NotTraining);
        Learners = [.. Learners.Union(learners)];
        Raise(new LessonLearned(Id, Learners.Count));
    }

    private static OutreachEvent Of(NewOutreach facts, DateTimeOffset at)
    {
        Lawful.Ensure(facts.EventNo.Length is 0 or > MaxNoLength ? OutreachRefusals.TextForm.On("eventNo") : null);
        Lawful.Ensure(DivisionCode.IsWellFormed(facts.AreaCode) ? null : OutreachRefusals.AreaForm.On("areaCode"));
        Lawful.Ensure(facts.Audience is >= 1 and <= MaxAudience ? null : OutreachRefusals.AudienceForm.On("audience"));
        var held = new OutreachEvent
        {
            Id = Guid.CreateVersion7(at),
            EventNo = facts.EventNo,
            HeldOn = facts.HeldOn,
            Kind = facts.Kind,
            AreaCode = facts.AreaCode,
            Audience = facts.Audience,
            Lesson = facts.Lesson,
            Learners = [.. facts.Learners.Distinct()],
        };
        held.Raise(new OutreachHeld(held.Id, facts.Kind, facts.AreaCode, facts.HeldOn));
        return held;
    }
}

public sealed record OutreachHeld(Guid Id, OutreachKind Kind, string AreaCode, DateOnly HeldOn) : IDomainEvent
{
    public string Describe() => $"登记宣讲、培训（{HeldOn:yyyy-MM-dd}）";
}

public sealed record LessonLearned(Guid Id, int Learners) : IDomainEvent
{
    public string Describe() => $"培训 {Learners} 人";
}
