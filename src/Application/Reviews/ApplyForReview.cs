using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>登记复查（复核）申请：申请人、机关、期限逐项核对。</summary>
[Requires(Permission.ConductReview, Permission.RecordPetitionerWill)]
public sealed record ApplyForReview : ICreate<ReviewReceipt>
{
    /// <summary>信访事项：UUID 或者登记编号</summary>
    public required string Petition { get; init; }

    /// <summary>复查 review，或者复核 final_review</summary>
    public required ReviewTier Tier { get; init; }

    /// <summary>不服的事实和理由</summary>
    public required string Grounds { get; init; }

    /// <summary>申请人与事项的关系；空为信访人本人</summary>
    public ApplicantRole? Applicant { get; init; }

    /// <summary>是事项的第几名信访人，或者代理第几名，从 1 起；空为第一名</summary>
    public int? ApplicantOrdinal { get; init; }

    /// <summary>代理人姓名（代理人申请的必填）</summary>
    public string? AgentName { get; init; }

    /// <summary>委托材料（代理人申请的必填）</summary>
    public string? Authorization { get; init; }

    /// <summary>向哪个机关提出（代码）；空为有权的机关</summary>
    public string? BodyCode { get; init; }

    /// <summary>提出日期，邮寄的为交邮日；空为今天</summary>
    public DateOnly? AppliedOn { get; init; }

    /// <summary>复查（复核）机关收到日期；空为今天</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>逾期的，申请人主张的正当理由</summary>
    public string? JustCause { get; init; }

    /// <summary>书面答复没有写明救济权利和期限</summary>
    public bool? RightNotInformed { get; init; }
}

internal sealed class ApplyForReviewValidator : AbstractValidator<ApplyForReview>
{
    public ApplyForReviewValidator()
    {
        RuleFor(r => r.Petition).Filled(ReviewApplication.MaxNameLength);
        RuleFor(r => r.Tier).IsInEnum();
        RuleFor(r => r.Grounds).Filled(ReviewApplication.MaxGroundsLength);
        RuleFor(r => r.Applicant).Known();
        RuleFor(r => r.AgentName).AtMost(ReviewApplication.MaxNameLength);
        RuleFor(r => r.Authorization).AtMost(ReviewApplication.MaxReasonLength);
        RuleFor(r => r.JustCause).AtMost(ReviewApplication.MaxReasonLength);
    }
}

internal sealed class ApplyForReviewHandler(ReviewDesk reviews, PetitionDesk desk, IReviewCases cases) : IRequestHandler<ApplyForReview, ReviewReceipt>
{
    public async Task<ReviewReceipt> Handle(ApplyForReview r, CancellationToken cancellationToken)
    {
        await desk.EnsureOrganizationAsync(r.BodyCode, "bodyCode", cancellationToken);
        var matter = await reviews.MatterAsync(new PetitionRef(r.Petition), cancellationToken);
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        var now = await desk.OccasionAsync(cancellationToken);
        var opened = ReviewCase.Apply(Application(r), matter, organizations, now);
        cases.Add(opened);
        return ReviewReceipt.Of(opened, now, organizations);
    }

    private ReviewApplication Application(ApplyForReview r) => new()
    {
        Id = Guid.CreateVersion7(desk.Now),
        Tier = r.Tier,
        Applicant = new(r.Applicant ?? ApplicantRole.Petitioner, r.ApplicantOrdinal ?? 1, r.AgentName, r.Authorization),
        AppliedOn = r.AppliedOn ?? r.ReceivedOn ?? desk.Today,
        ReceivedOn = r.ReceivedOn ?? desk.Today,
        Grounds = r.Grounds,
        BodyCode = r.BodyCode,
        JustCause = r.JustCause,
        RightNotInformed = r.RightNotInformed ?? false,
    };
}
