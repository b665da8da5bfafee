using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Accountability;

/// <summary>线索移送拟稿：事实、证据、条款到项、所涉的人。</summary>
[Requires(Permission.PrepareReferrals)]
[Executes("A46-I6", "打击报复的线索另行密封，并向其上级告警", "A lead of retaliation is sealed and alerts the superior")]
public sealed record DraftReferral : ICreate<ReferralView>
{
    /// <summary>线索的种类</summary>
    public required ReferralKind Kind { get; init; }

    /// <summary>移送编号；没有的不填</summary>
    public string? ReferralNo { get; init; }

    /// <summary>移送给哪个单位（代码）：纪检监察机关或者公安机关</summary>
    public required string ToOrgCode { get; init; }

    /// <summary>所涉的人所在的单位（代码）；信访人的不填</summary>
    public string? SubjectOrgCode { get; init; }

    /// <summary>因哪一件信访事项：UUID 或者登记编号；没有的不填</summary>
    public string? Petition { get; init; }

    /// <summary>依据的条款，写到项，如 XF2022-A46-I2</summary>
    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>事实</summary>
    public required string Facts { get; init; }

    /// <summary>证据</summary>
    public required string Evidence { get; init; }

    /// <summary>造成的后果（第四十二条必填）</summary>
    public string? Consequence { get; init; }

    /// <summary>法定职责的依据（第四十二条第二项必填）</summary>
    public string? DutyBasis { get; init; }

    /// <summary>第二十六条所列的行为（移送公安必填）</summary>
    public UnlawfulActInput? Act { get; init; }

    /// <summary>捏造、诬告的认定结论（第四十七条第三款必填）</summary>
    public string? Finding { get; init; }

    /// <summary>所涉的人</summary>
    public required IReadOnlyList<ReferredPersonInput> Persons { get; init; }
}

/// <summary>一次行为和此前的劝阻教育。</summary>
public sealed record UnlawfulActInput
{
    /// <summary>行为的日期</summary>
    public required DateOnly OccurredOn { get; init; }

    /// <summary>地点</summary>
    public string? Place { get; init; }

    /// <summary>情节</summary>
    public string? Description { get; init; }

    /// <summary>证人</summary>
    public string? Witness { get; init; }

    /// <summary>证据</summary>
    public string? Evidence { get; init; }

    /// <summary>劝阻教育的日期</summary>
    public DateOnly? WarnedOn { get; init; }

    /// <summary>怎样劝阻、批评、教育</summary>
    public string? Warning { get; init; }
}

/// <summary>所涉的一个人。</summary>
/// <param name="Name">姓名</param>
/// <param name="Post">职务；信访人不填</param>
public sealed record ReferredPersonInput(string Name, string? Post = null);

internal sealed class DraftReferralHandler(ReferralDesk desk, IAccountabilityReferrals referrals, IAuditTrail audit) : IRequestHandler<DraftReferral, ReferralView>
{
    public async Task<ReferralView> Handle(DraftReferral r, CancellationToken cancellationToken)
    {
        var to = (await desk.BodyAsync(r.ToOrgCode, "toOrgCode", cancellationToken))!;
        var subject = await desk.BodyAsync(r.SubjectOrgCode, "subjectOrgCode", cancellationToken);
        var item = await desk.ItemAsync(r.Petition, cancellationToken);
        var concerned = await desk.IsConcernedAsync(to, [subject?.Code, item?.Accused], cancellationToken);
        var grounds = new ReferralGrounds(r.Grounds) { Consequence = r.Consequence, DutyBasis = r.DutyBasis, Act = Act(r.Act), Finding = r.Finding };
        var drafted = new NewReferral(
            r.Kind, to.Code, to.Kind, subject?.Code, concerned, grounds, r.Facts, r.Evidence, [.. r.Persons.Select((p, i) => new ReferredPerson(i + 1, p.Name, p.Post))])
        {
            Item = item?.Id,
            RegNo = item?.RegNo,
            ReferralNo = r.ReferralNo,
        };
        var referral = AccountabilityReferral.Draft(drafted, desk.Now, await desk.OccasionAsync(cancellationToken));
        referrals.Add(referral);
        if (grounds.TellOfRetaliation && subject is not null && await desk.SuperiorAsync(subject.Code, cancellationToken) is { } superior)
            audit.Note(new AuditNote("referral.retaliation-alert", SealedAccess.AlertSubject, superior, $"告警：收到打击报复信访人的线索，请上级机关 {superior} 督促处理（第四十六条第六项）"));
        return ReferralView.Of(referral);
    }

    private static UnlawfulAct? Act(UnlawfulActInput? a) => a is null ? null : new(a.OccurredOn, a.Place, a.Description, a.Witness, a.Evidence, a.WarnedOn, a.Warning);
}
