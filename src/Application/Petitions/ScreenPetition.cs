using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>登记甄别结论：性质、路径、处置和责任单位，由人决定。</summary>
[Requires(Permission.ScreenPetition)]
public sealed record ScreenPetition : PetitionCommand
{
    /// <summary>处置方式</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>性质；空为不改变登记的性质</summary>
    public PetitionCategory? Category { get; init; }

    /// <summary>申诉求决的办理路径：第三十一条第几项，1 至 6</summary>
    public int? StatutoryPath { get; init; }

    /// <summary>有权处理的单位代码</summary>
    public string? ResponsibleOrgCode { get; init; }

    /// <summary>理由；不予受理、不再受理或者改变性质时必填</summary>
    public string? Reason { get; init; }

    /// <summary>依据条款编号，如 XF2022-A22-P1-I1-S1；不予受理、不再受理时必填</summary>
    public IReadOnlyList<string>? Basis { get; init; }

    /// <summary>甄别日期；空为今天</summary>
    public DateOnly? ScreenedOn { get; init; }

    /// <summary>作出决定的人；空为登记的人本人。由对接系统登记不予受理、不再受理的，必填</summary>
    public string? DecidedBy { get; init; }
}

internal sealed class ScreenPetitionValidator : AbstractValidator<ScreenPetition>
{
    public ScreenPetitionValidator()
    {
        RuleFor(r => r.Disposition).IsInEnum();
        RuleFor(r => r.Category).Known();
        RuleFor(r => r.StatutoryPath).Must(path => path is null or >= 1 and <= 6).Says("须为 1 至 6。", "Must be 1 to 6.");
        RuleFor(r => r.DecidedBy).AtMost(Petitioner.MaxNameLength);
        RuleFor(r => r.Reason).AtMost(Registration.MaxReasonLength);
        RuleForEach(r => r.Basis).Must(id => Provisions.CanBeCited(id)).Says("没有这个条款编号；请从条款目录中选用。", "No such provision; take an id from the catalogue.");
    }
}

internal sealed class ScreenPetitionHandler(PetitionDesk desk) : IRequestHandler<ScreenPetition, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(ScreenPetition r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        await desk.EnsureOrganizationAsync(r.ResponsibleOrgCode, "responsibleOrgCode", cancellationToken);
        item.Screen(
            new ScreeningDecision(
                r.Disposition, r.Category ?? item.Category, r.StatutoryPath, r.ResponsibleOrgCode, r.Reason, r.Basis ?? [], r.ScreenedOn ?? now.Today, now.Actor.Name)
            {
                DecidedBy = r.DecidedBy ?? (now.Actor.IsMachine ? null : now.Actor.Name),
            },
            now);
        return PetitionReceipt.Of(item, now);
    }
}
