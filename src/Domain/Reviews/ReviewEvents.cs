using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using static PetitionGovernance.Domain.Reviews.ReviewWords;

namespace PetitionGovernance.Domain.Reviews;

public sealed record ReviewApplied(Guid Id, PetitionItemId Item, ReviewTier Tier, string BodyCode, DateOnly AppliedOn) : IDomainEvent
{
    public string Describe() => $"登记{Of(Tier)}申请，提出日期 {AppliedOn:yyyy-MM-dd}";
}

public sealed record ReviewAccepted(Guid Id, PetitionItemId Item, ReviewTier Tier, DateOnly AcceptedOn) : IDomainEvent
{
    public string Describe() => $"受理{Of(Tier)}申请（{AcceptedOn:yyyy-MM-dd}）";
}

public sealed record ReviewRefused(Guid Id, PetitionItemId Item, ReviewTier Tier, DateOnly RefusedOn) : IDomainEvent
{
    public string Describe() => $"不予受理{Of(Tier)}申请（{RefusedOn:yyyy-MM-dd}）";
}

public sealed record ReviewHeard(Guid Id, PetitionItemId Item, ReviewTier Tier, DateOnly FirstDay, DateOnly LastDay) : IDomainEvent
{
    public string Describe() => $"{Of(Tier)}举行听证（{FirstDay:yyyy-MM-dd} 至 {LastDay:yyyy-MM-dd}）";
}

public sealed record ReviewDecided(Guid Id, PetitionItemId Item, ReviewTier Tier, string BodyCode, ReviewOutcome Outcome, DateOnly DecidedOn) : IDomainEvent
{
    public string Describe() => $"作出{Of(Tier)}意见：{Of(Outcome)}（{DecidedOn:yyyy-MM-dd}）";
}

public sealed record ReviewServed(Guid Id, PetitionItemId Item, ReviewTier Tier, ReviewOutcome Outcome, ServiceMethod Method, DateOnly ServedOn) : IDomainEvent
{
    public string Describe() => $"{Of(Tier)}意见送达（{ServedOn:yyyy-MM-dd}）";
}

public sealed record ReviewPublished(Guid Id, PetitionItemId Item, DateOnly PublishedOn) : IDomainEvent
{
    public string Describe() => $"公示经听证的复核意见（{PublishedOn:yyyy-MM-dd}）";
}

public sealed record ReviewWithdrawn(Guid Id, PetitionItemId Item, ReviewTier Tier, DateOnly WithdrawnOn) : IDomainEvent
{
    public string Describe() => $"申请人撤回{Of(Tier)}申请（{WithdrawnOn:yyyy-MM-dd}）";
}

public sealed record ReviewDeadlinesRecomputed(Guid Id, string CalendarVersion, IReadOnlyList<PeriodCode> Changed) : IDomainEvent
{
    public string Describe() => $"工作日历变动，重算期限（日历 {CalendarVersion}）";
}
