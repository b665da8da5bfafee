using System.Security.Cryptography;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Petitions;

/// <summary>登记信访事项：收到即登记，不因内容不全而拒绝。</summary>
[Requires(Permission.RegisterPetition)]
public sealed record RegisterPetition : ICreate<PetitionReceipt>
{
    /// <summary>收到日期（北京时间）；空为今天，不得晚于今天</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>信访形式</summary>
    public required Channel Channel { get; init; }

    /// <summary>人次，1 至 10000；空为 1</summary>
    public int? HeadCount { get; init; }

    /// <summary>信访人姓名（名称）</summary>
    public string? PetitionerName { get; init; }

    /// <summary>信访人种类；空为公民</summary>
    public PetitionerKind? PetitionerKind { get; init; }

    /// <summary>公民身份号码（GB 11643）或统一社会信用代码（GB 32100），校验码须正确</summary>
    public string? PetitionerIdNo { get; init; }

    /// <summary>联系电话</summary>
    public string? PetitionerPhone { get; init; }

    /// <summary>住址</summary>
    public string? PetitionerAddress { get; init; }

    /// <summary>法人、其他组织的经办人</summary>
    public string? PetitionerContact { get; init; }

    /// <summary>匿名；匿名事项照常登记办理，不需告知</summary>
    public bool? Anonymous { get; init; }

    /// <summary>其他信访人</summary>
    public IReadOnlyList<PersonInput>? Petitioners { get; init; }

    /// <summary>走访代表，不超过五人</summary>
    public IReadOnlyList<PersonInput>? Representatives { get; init; }

    /// <summary>性质：appeal 申诉求决、accusation 检举控告（封存）、suggestion 建议意见</summary>
    public required PetitionCategory Category { get; init; }

    /// <summary>领域，如 民生领域</summary>
    public string? Field { get; init; }

    /// <summary>内容分类，如 物业管理</summary>
    public string? Topic { get; init; }

    /// <summary>问题属地的行政区划代码</summary>
    public string? AreaCode { get; init; }

    /// <summary>标题</summary>
    public required string Subject { get; init; }

    /// <summary>内容，照录原文</summary>
    public required string Content { get; init; }

    /// <summary>诉求（只有一项时）</summary>
    public string? Request { get; init; }

    /// <summary>诉求（多项时逐项列出，答复逐项回应）</summary>
    public IReadOnlyList<string>? Claims { get; init; }

    /// <summary>被反映单位代码</summary>
    public string? RespondentOrgCode { get; init; }

    /// <summary>初件；空则由是否填写 sameMatterAs 决定</summary>
    public bool? FirstTime { get; init; }

    /// <summary>同一事实和理由的原事项的登记编号</summary>
    public string? SameMatterAs { get; init; }

    /// <summary>来件系统的编号；系统推送的，同一系统的同一编号只建一件，重复推送为 409</summary>
    public string? ExternalNumber { get; init; }

    /// <summary>阅读材料后发现缺的要素；姓名、住址、请求有没有由所填内容看出</summary>
    public IReadOnlyList<StatementElement>? MissingElements { get; init; }

    /// <summary>口头提出；空则电话为口头</summary>
    public bool? Oral { get; init; }

    /// <summary>口头提出的，由谁记录；空为登记人</summary>
    public string? RecordedBy { get; init; }

    /// <summary>口头提出的，信访人已确认记录</summary>
    public bool? ConfirmedByPetitioner { get; init; }

    /// <summary>信访人已确认材料真实；没有确认的照样登记，并作提示</summary>
    public bool? TruthConfirmed { get; init; }

    /// <summary>信访人生活困难</summary>
    public bool? Hardship { get; init; }

    /// <summary>接收登记的单位代码；只有被授权代各单位登记的对接系统可以填写，其他为本单位</summary>
    public string? ReceivingOrgCode { get; init; }
}

/// <summary>信访人或者代表。</summary>
public sealed record PersonInput
{
    /// <summary>姓名（名称）</summary>
    public required string Name { get; init; }

    /// <summary>种类；空为公民</summary>
    public PetitionerKind? Kind { get; init; }

    /// <summary>证件号码</summary>
    public string? IdNo { get; init; }

    /// <summary>联系电话</summary>
    public string? Phone { get; init; }

    /// <summary>住址</summary>
    public string? Address { get; init; }

    internal PetitionerDetails ToDetails(bool isRepresentative) => new(Kind ?? Domain.Petitions.PetitionerKind.Citizen, Name, IdNo, Phone, Address, isRepresentative);
}

internal sealed class RegisterPetitionValidator : AbstractValidator<RegisterPetition>
{
    private const int MaxPeople = 50;

    public RegisterPetitionValidator(TimeProvider time)
    {
        RuleFor(r => r.ReceivedOn)
            .Must(day => day is null || day <= Domain.Shared.ChinaTime.Today(time)).Says("收到日期不能晚于今天（北京时间）。", "Cannot be later than today in Beijing.")
            .Must(day => day is null || day >= new DateOnly(WorkingDayCalendar.Published.Years.Min(), 1, 1))
            .Says("早于系统工作日历的事项请用历史数据导入。", "Items older than the calendar enter through the import of historical records.");
        RuleFor(r => r.Channel).IsInEnum();
        RuleFor(r => r.Category).IsInEnum();
        RuleFor(r => r.HeadCount)
            .Must(n => n is null or >= 1 and <= Registration.MaxHeadCount).Says($"人次须在 1 至 {Registration.MaxHeadCount} 之间。", $"Must be between 1 and {Registration.MaxHeadCount}.")
            .Must((r, n) => (n ?? 1) >= Math.Min(People(r), Registration.MaxHeadCount)).Says("人次不能少于所列信访人和代表的人数。", "Cannot be less than the number of petitioners and representatives listed.")
            .When(r => r.HeadCount is not null, ApplyConditionTo.CurrentValidator);
        RuleFor(r => r.PetitionerName).AtMost(Petitioner.MaxNameLength);
        RuleFor(r => r.PetitionerIdNo).AtMost(Petitioner.MaxIdNoLength);
        RuleFor(r => r.PetitionerPhone).AtMost(Petitioner.MaxPhoneLength);
        RuleFor(r => r.PetitionerAddress).AtMost(Petitioner.MaxAddressLength);
        RuleFor(r => r.PetitionerContact).AtMost(Petitioner.MaxNameLength);
        RuleFor(r => r.RecordedBy).AtMost(Intake.MaxRecorderLength);
        RuleForEach(r => r.MissingElements).IsInEnum();
        RuleFor(r => r.Field).AtMost(Registration.MaxFieldLength);
        RuleFor(r => r.Topic).AtMost(Registration.MaxTopicLength);
        RuleFor(r => r.AreaCode).AreaCode();
        RuleFor(r => r.Subject).Filled(Registration.MaxSubjectLength);
        RuleFor(r => r.Content).Filled(Registration.MaxContentLength);
        RuleFor(r => r.Request).AtMost(Registration.MaxRequestLength);
        RuleFor(r => r.ExternalNumber).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(r => r.Claims).Must(claims => claims is null or { Count: <= Claim.MaxClaims })
            .Says($"诉求最多 {Claim.MaxClaims} 项。", $"At most {Claim.MaxClaims} claims.");
        RuleForEach(r => r.Claims).Filled(Claim.MaxTextLength);
        RuleFor(r => r.Request).Must((r, request) => request is null || r.Claims is not { Count: > 0 })
            .Says("request 与 claims 只填其一。", "Give either request or claims, not both.");
        RuleFor(r => r.Petitioners).Must(p => p is null or { Count: <= MaxPeople }).Says($"最多列 {MaxPeople} 人，其余计入人次。", $"List at most {MaxPeople}; the others count in headCount.");
        RuleFor(r => r.Representatives).Must((r, p) => p is not { Count: > 0 } || r.Channel is Channel.Visit)
            .Says("只有走访（visit）才推选代表。", "Only a visit has representatives.");
        RuleForEach(r => r.Petitioners).SetValidator(new PersonInputValidator());
        RuleForEach(r => r.Representatives).SetValidator(new PersonInputValidator());
    }

    private static int People(RegisterPetition r) => (r.PetitionerName is null ? 0 : 1) + (r.Petitioners?.Count ?? 0);
}

internal sealed class PersonInputValidator : AbstractValidator<PersonInput>
{
    public PersonInputValidator()
    {
        RuleFor(p => p.Name).Filled(Petitioner.MaxNameLength);
        RuleFor(p => p.IdNo).AtMost(Petitioner.MaxIdNoLength);
        RuleFor(p => p.Phone).AtMost(Petitioner.MaxPhoneLength);
        RuleFor(p => p.Address).AtMost(Petitioner.MaxAddressLength);
    }
}

internal sealed class RegisterPetitionHandler(PetitionRegistrar registrar, PetitionDesk desk) : IRequestHandler<RegisterPetition, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(RegisterPetition r, CancellationToken cancellationToken) =>
        PetitionReceipt.Of(await registrar.RegisterAsync(r, reserved: null, cancellationToken), await desk.OccasionAsync(cancellationToken));
}
