using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Mediation;

public sealed record MediationOpened(Guid Id, PetitionItemId? Item, MediationKind Kind, string OrganizationCode, DateOnly StartedOn) : IDomainEvent
{
    public string Describe() => $"{MediationWords.Of(Kind)}收案，由 {OrganizationCode} 办理（{StartedOn:yyyy-MM-dd}）";
}

/// <summary>往年的调解作为既成事实入库。</summary>
public sealed record MediationRecorded(Guid Id, PetitionItemId? Item, MediationKind Kind, string OrganizationCode, DateOnly StartedOn, bool? Agreed, DateOnly? ConcludedOn) : IDomainEvent
{
    public string Describe() => $"补录{MediationWords.Of(Kind)}，由 {OrganizationCode} 办理（{StartedOn:yyyy-MM-dd}）";
}

public sealed record MediationAssigned(Guid Id, string OrganizationCode, string Before) : IDomainEvent
{
    public string Describe() => OrganizationCode == Before ? $"{OrganizationCode} 更换调解员" : $"由 {Before} 改由 {OrganizationCode} 办理";
}

public sealed record ConsentRecorded(Guid Id, PartySide Side, bool Given, DateOnly On) : IDomainEvent
{
    public string Describe() => $"{MediationWords.Of(Side)}{(Given ? "同意" : "不同意")}调解（{On:yyyy-MM-dd}）";
}

public sealed record MediationHeld(Guid Id, DateOnly HeldOn, int Number) : IDomainEvent
{
    public string Describe() => $"第 {Number} 次调解（{HeldOn:yyyy-MM-dd}）";
}

public sealed record AgreementReached(Guid Id, PetitionItemId? Item, MediationKind Kind, DateOnly On) : IDomainEvent
{
    public string Describe() => $"达成{MediationWords.Paper(Kind)}（{On:yyyy-MM-dd}）";
}

public sealed record MediationFailed(Guid Id, PetitionItemId? Item, MediationKind Kind, DateOnly On) : IDomainEvent
{
    public string Describe() => $"{MediationWords.Of(Kind)}未达成协议（{On:yyyy-MM-dd}）";
}

public sealed record TermSettled(Guid Id, int Term, Performance Performance, DateOnly On) : IDomainEvent
{
    public string Describe() => $"协议第 {Term} 项{(Performance is Performance.Performed ? "已履行" : "没有履行")}（{On:yyyy-MM-dd}）";
}

public sealed record ConfirmationApplied(Guid Id, string CourtCode, DateOnly On) : IDomainEvent
{
    public string Describe() => $"双方共同向 {CourtCode} 申请司法确认（{On:yyyy-MM-dd}）";
}

public sealed record ConfirmationAnswered(Guid Id, bool Confirmed, DateOnly On) : IDomainEvent
{
    public string Describe() => Confirmed ? $"人民法院确认协议有效（{On:yyyy-MM-dd}）" : $"人民法院驳回司法确认申请（{On:yyyy-MM-dd}）";
}

/// <summary>给人看的中文词。</summary>
public static class MediationWords
{
    public static string Of(MediationKind kind) => kind switch
    {
        MediationKind.People => "人民调解",
        MediationKind.Administrative => "行政调解",
        MediationKind.Judicial => "司法调解",
        _ => "和解",
    };

    public static string Paper(MediationKind kind) => kind is MediationKind.Reconciliation ? "和解协议书" : "调解协议书";

    public static string Of(PartySide side) => side is PartySide.Applicant ? "申请的一方" : "对方";
}
