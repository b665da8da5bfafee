using System.Linq.Expressions;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Coordination;

/// <summary>一次会商。</summary>
public sealed record ConsultationView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>会商编号</summary>
    public required string ConsultationNo { get; init; }

    /// <summary>会商日期</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>会商什么</summary>
    public required ConsultationQuestion Question { get; init; }

    /// <summary>信访事项的登记编号</summary>
    public string? RegNo { get; init; }

    /// <summary>参加的机关（代码）</summary>
    public required IReadOnlyList<string> ParticipantOrgCodes { get; init; }

    /// <summary>材料</summary>
    public string? Materials { get; init; }

    /// <summary>列入议题的受阻情形，见 /barriers</summary>
    public required IReadOnlyList<Guid> Barriers { get; init; }

    /// <summary>结论：走哪一条路；还没有的为空</summary>
    public BoundPath? Conclusion { get; init; }

    public DateOnly? ConcludedOn { get; init; }

    /// <summary>结论的理由</summary>
    public string? Reasons { get; init; }

    /// <summary>议定的任务</summary>
    public required IReadOnlyList<AgreedTask> Tasks { get; init; }

    internal static readonly Expression<Func<JointConsultation, ConsultationView>> Projection = c => new ConsultationView
    {
        Id = c.Id,
        Version = c.Version,
        ConsultationNo = c.ConsultationNo,
        HeldOn = c.HeldOn,
        Question = c.Question,
        RegNo = c.RegNo,
        ParticipantOrgCodes = c.Participants,
        Materials = c.Materials,
        Barriers = c.Barriers,
        Conclusion = c.Conclusion,
        ConcludedOn = c.ConcludedOn,
        Reasons = c.Reasons,
        Tasks = c.Tasks,
    };

    private static readonly Func<JointConsultation, ConsultationView> Compiled = Projection.Compile();

    internal static ConsultationView Of(JointConsultation consultation) => Compiled(consultation);
}
