using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

/// <summary>一次网上巡查：范围、抽样的办法和种子、抽出的事项（第三十八条第一款）。</summary>
[Executes("A38-P1", "巡查登记计划、对象、抽样，问题和整改逐件可查", "An inspection keeps plan, bodies and sample; each finding its answer")]
public sealed class Inspection : AggregateRoot
{
    public const int MaxSize = 500;
    public const int MaxTitleLength = 200;

    private Inspection()
    {
    }

    public Guid Id { get; private init; }

    public string Title { get; private init; } = "";

    public SamplingMethod Method { get; private init; }

    public long Seed { get; private init; }

    public int AlgorithmVersion { get; private init; }

    public int Size { get; private init; }

    /// <summary>事项的收到日期在此范围（含）。</summary>
    public DateOnly From { get; private init; }

    public DateOnly To { get; private init; }

    /// <summary>只查这些单位；空为全部。</summary>
    public IReadOnlyList<string> OrgCodes { get; private init; } = [];

    public DateOnly PlannedOn { get; private init; }

    public string By { get; private init; } = "";

    /// <summary>抽出的事项（标识），依抽样次序。</summary>
    public IReadOnlyList<Guid> Sample { get; private init; } = [];

    public override Subject Subject => new("inspection", Id.ToString());

    public static Inspection Plan(InspectionPlan plan, IEnumerable<SampledItem> items, DateTimeOffset at, Occasion now)
    {
        Lawful.Ensure(now.Actor.May(Permission.Supervise) ? null : SupervisionRefusals.NotSupervisor);
        Lawful.Ensure(plan.To < plan.From ? SupervisionRefusals.DayTooEarly.On("to") : null);
        var inspection = new Inspection
        {
            Id = Guid.CreateVersion7(at),
            Title = plan.Title,
            Method = plan.Method,
            Seed = plan.Seed,
            AlgorithmVersion = Sampling.Version,
            Size = plan.Size,
            From = plan.From,
            To = plan.To,
            OrgCodes = plan.OrgCodes,
            PlannedOn = now.Today,
            By = now.Actor.Name,
            Sample = Sampling.Draw(items, plan.Method, plan.Seed, plan.Size),
        };
        inspection.Raise(new InspectionPlanned(inspection.Id, inspection.Sample.Count, now.Today));
        return inspection;
    }
}

/// <summary>巡查计划。</summary>
public sealed record InspectionPlan(string Title, SamplingMethod Method, long Seed, int Size, DateOnly From, DateOnly To, IReadOnlyList<string> OrgCodes);

public sealed record InspectionPlanned(Guid Id, int Items, DateOnly PlannedOn) : IDomainEvent
{
    public string Describe() => $"网上巡查，抽取 {Items} 件（{PlannedOn:yyyy-MM-dd}）";
}
