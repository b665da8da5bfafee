using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Coordination;

/// <summary>召集会商：问题、事项、参加的机关、材料；受阻情形列入议题的，随之提请会商。</summary>
[Requires(Permission.CoordinateBodies)]
public sealed record CallConsultation : ICreate<ConsultationView>
{
    /// <summary>会商编号，不重复</summary>
    public required string ConsultationNo { get; init; }

    /// <summary>会商日期；空为今天，可以在以后</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>会商什么：path_guidance 路径指引、unlawfulness_dispute 违法性争议、responsibility_dispute 责任争议</summary>
    public required ConsultationQuestion Question { get; init; }

    /// <summary>信访事项的登记编号；不就一件事项会商的不填</summary>
    public string? RegNo { get; init; }

    /// <summary>参加的机关（代码），两个以上</summary>
    public required IReadOnlyList<string> ParticipantOrgCodes { get; init; }

    /// <summary>材料</summary>
    public string? Materials { get; init; }

    /// <summary>列入议题的受阻情形的标识，见 /barriers</summary>
    public IReadOnlyList<Guid>? Barriers { get; init; }
}

internal sealed class CallConsultationValidator : AbstractValidator<CallConsultation>
{
    public CallConsultationValidator()
    {
        RuleFor(r => r.ConsultationNo).Filled(JointConsultation.MaxNoLength);
        RuleFor(r => r.RegNo).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(r => r.ParticipantOrgCodes).Must(codes => codes.Count is >= 2 and <= JointConsultation.MaxParticipants)
            .Says($"会商有 2 至 {JointConsultation.MaxParticipants} 个机关参加。", $"A consultation has 2 to {JointConsultation.MaxParticipants} bodies.");
        RuleForEach(r => r.ParticipantOrgCodes).IsOrganizationCode();
        RuleFor(r => r.Materials).AtMost(JointConsultation.MaxTextLength);
        RuleFor(r => r.Barriers).Must(barriers => barriers is null or { Count: <= JointConsultation.MaxBarriers })
            .Says($"一次会商最多 {JointConsultation.MaxBarriers} 个受阻情形。", $"At most {JointConsultation.MaxBarriers} barriers a consultation.");
    }
}

internal sealed class CallConsultationHandler(RecordDesk<JointConsultation> consultations, GuidanceDesk guidance, PetitionDesk desk) : IRequestHandler<CallConsultation, ConsultationView>
{
    public async Task<ConsultationView> Handle(CallConsultation r, CancellationToken cancellationToken)
    {
        PetitionItemId? item = r.RegNo is null ? null : (await guidance.ItemAsync(new PetitionRef(r.RegNo), cancellationToken)).Item.Id;
        foreach (var code in r.ParticipantOrgCodes) await desk.EnsureOrganizationAsync(code, "participantOrgCodes", cancellationToken);
        var barriers = r.Barriers?.Distinct().ToList() ?? [];
        var known = await (await guidance.VisibleAsync(cancellationToken)).SelectMany(g => g.Barriers).CountAsync(b => barriers.Contains(b.Id), cancellationToken);
        if (known != barriers.Count) throw new InvalidRequestException("barriers", "没有这个受阻情形。", "There is no such barrier.");
        var consultation = JointConsultation.Call(
            new NewConsultation(r.ConsultationNo, r.HeldOn ?? consultations.Today, r.Question, item, r.RegNo, r.ParticipantOrgCodes, r.Materials, barriers), consultations.Now);
        consultations.Add(consultation);
        return ConsultationView.Of(consultation);
    }
}
