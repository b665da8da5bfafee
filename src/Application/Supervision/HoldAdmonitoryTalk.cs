using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>登记一次约谈：单位、职务、事由、整改期限。</summary>
[Requires(Permission.Supervise)]
public sealed record HoldAdmonitoryTalk : ICreate<AdmonitoryTalkView>
{
    /// <summary>约谈编号；没有的不填</summary>
    public string? TalkNo { get; init; }

    /// <summary>约谈哪个单位（代码）</summary>
    public required string OrgCode { get; init; }

    /// <summary>因哪一件信访事项：UUID 或者登记编号；没有的不填</summary>
    public string? Petition { get; init; }

    /// <summary>被约谈人的职务，不写姓名</summary>
    public required string PersonPost { get; init; }

    /// <summary>约谈的事由：履职不力在哪里</summary>
    public required string Reason { get; init; }

    /// <summary>限期整改到哪一日（含）</summary>
    public required DateOnly RectifyBy { get; init; }

    /// <summary>约谈日期；空为今天</summary>
    public DateOnly? HeldOn { get; init; }
}

internal sealed class HoldAdmonitoryTalkValidator : AbstractValidator<HoldAdmonitoryTalk>
{
    public HoldAdmonitoryTalkValidator()
    {
        RuleFor(r => r.TalkNo).AtMost(SupervisionRecord.MaxNumberLength);
        RuleFor(r => r.OrgCode).IsOrganizationCode();
        RuleFor(r => r.Petition).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(r => r.PersonPost).Filled(SupervisionRecord.MaxNumberLength);
        RuleFor(r => r.Reason).Filled(SupervisionRecord.MaxTextLength);
    }
}

internal sealed class HoldAdmonitoryTalkHandler(SupervisionDesk desk, ISupervisionRecords records) : IRequestHandler<HoldAdmonitoryTalk, AdmonitoryTalkView>
{
    public async Task<AdmonitoryTalkView> Handle(HoldAdmonitoryTalk r, CancellationToken cancellationToken)
    {
        var matter = await desk.MatterAsync(r.OrgCode, r.Petition, cancellationToken);
        var now = await desk.OccasionAsync(cancellationToken);
        var talk = AdmonitoryTalk.Hold(matter, new NewTalk(r.TalkNo, r.HeldOn ?? now.Today, r.PersonPost, r.Reason, r.RectifyBy), desk.Now, now);
        records.Add(talk);
        return AdmonitoryTalkView.Of(talk);
    }
}
