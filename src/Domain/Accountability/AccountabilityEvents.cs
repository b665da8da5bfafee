using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Accountability;

// Nothing here says whom a referral concerns: events reach further than those who need to know.
public sealed record ReferralDrafted(Guid Id) : IDomainEvent
{
    public string Describe() => "线索移送拟稿";
}

public sealed record ReferralDecided(Guid Id, bool Approved, DateOnly On) : IDomainEvent
{
    public string Describe() => Approved ? $"批准移送（{On:yyyy-MM-dd}）" : $"没有批准移送（{On:yyyy-MM-dd}）";
}

public sealed record ReferralTransferred(Guid Id, DateOnly On) : IDomainEvent
{
    public string Describe() => $"已移送，有回执（{On:yyyy-MM-dd}）";
}

public sealed record ReferralFedBack(Guid Id, bool Filed, DateOnly On) : IDomainEvent
{
    public string Describe() => Filed ? $"接收单位立案（{On:yyyy-MM-dd}）" : $"接收单位不立案（{On:yyyy-MM-dd}）";
}

public sealed record ReferralOutcomeRecorded(Guid Id, int Person, DateOnly On) : IDomainEvent
{
    public string Describe() => $"登记第 {Person} 人的处理结果（{On:yyyy-MM-dd}）";
}

public sealed record ReferralClosed(Guid Id, DateOnly On) : IDomainEvent
{
    public string Describe() => $"线索办结（{On:yyyy-MM-dd}）";
}
