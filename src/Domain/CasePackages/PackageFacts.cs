using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.CasePackages;

/// <summary>要包的事项，连同判断能否同包的事实。</summary>
/// <param name="Accused">The body an accusation is about; null for what is no accusation, or names none.</param>
public sealed record PackagedItem(PetitionItemId Id, string RegNo, bool IsSealed = false, string? Accused = null);

/// <summary>包案责任：谁包、谁办、谁调度，到哪一日达到什么目标。</summary>
/// <param name="Goal">Null only in records of earlier years.</param>
/// <param name="DispatchEveryDays">How often the dispatcher looks into it; null: no rhythm was set.</param>
public sealed record ChargeTerms(
    string LeaderName, string LeaderPost, string ResponsibleOrgCode, string DispatcherName, string? Goal, DateOnly TargetOn, int? DispatchEveryDays);

/// <summary>立一个包案。</summary>
public sealed record NewPackage(string PackageNo, string Title, IReadOnlyList<PackagedItem> Items, ChargeTerms Terms, DateOnly OpenedOn);

/// <summary>一项措施：做什么，谁做，到哪一日。</summary>
public sealed record PlannedMeasure(string Text, string? Owner, DateOnly DueOn);

/// <summary>往年包案的一行。</summary>
/// <param name="PackageNo">The file's own key.</param>
/// <param name="ResolvedOn">Only where it was resolved.</param>
public sealed record RecordedPackage(
    string PackageNo, string Title, string LeaderName, string LeaderPost, string ResponsibleOrgCode, string DispatcherName,
    DateOnly OpenedOn, DateOnly TargetOn, IReadOnlyList<PackagedItem> Items, PackageStatus Status, DateOnly? ResolvedOn);
