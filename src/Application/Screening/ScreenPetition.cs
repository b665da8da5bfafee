using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Screening;

/// <summary>登记甄别结论，由人决定：确认参考意见（什么都不填，或者只填 fingerprint），或者写明理由另定。</summary>
[Requires(Permission.ScreenPetition)]
public sealed record ScreenPetition : PetitionCommand
{
    /// <summary>所看到的参考意见的摘要值；填了而意见已经变化的，不予登记</summary>
    public string? Fingerprint { get; init; }

    /// <summary>处置方式；空为参考意见所建议的</summary>
    public Disposition? Disposition { get; init; }

    /// <summary>性质；空为不改变登记的性质</summary>
    public PetitionCategory? Category { get; init; }

    /// <summary>申诉求决的办理路径：第三十一条第几项，1 至 6；空为参考意见所建议的</summary>
    public int? StatutoryPath { get; init; }

    /// <summary>有权处理的单位代码</summary>
    public string? ResponsibleOrgCode { get; init; }

    /// <summary>理由；与参考意见不一致、不予受理、不再受理或者改变性质时必填（只作确认的，以参考意见的理由为理由）</summary>
    public string? Reason { get; init; }

    /// <summary>依据条款编号，如 XF2022-A22-P1-I1-S1；不予受理、不再受理时必填（只作确认的，以参考意见的依据为依据）</summary>
    public IReadOnlyList<string>? Basis { get; init; }

    /// <summary>甄别日期；空为今天</summary>
    public DateOnly? ScreenedOn { get; init; }

    /// <summary>作出决定的人；空为登记的人本人。由对接系统登记不予受理、不再受理的，必填</summary>
    public string? DecidedBy { get; init; }
}

internal sealed class ScreenPetitionValidator : AbstractValidator<ScreenPetition>
{
    private const int FingerprintLength = 64;

    public ScreenPetitionValidator()
    {
        RuleFor(r => r.Fingerprint).Must(text => text is null || (text.Length == FingerprintLength && text.All(char.IsAsciiHexDigitLower)))
            .Says("摘要值为 64 位小写十六进制，原样取自 GET …/screening。", "The fingerprint is 64 lower-case hexadecimal characters, unchanged from GET …/screening.");
        RuleFor(r => r.Disposition).Known();
        RuleFor(r => r.Category).Known();
        RuleFor(r => r.StatutoryPath).Must(path => path is null or >= 1 and <= 6).Says("须为 1 至 6。", "Must be 1 to 6.");
        RuleFor(r => r.DecidedBy).AtMost(Petitioner.MaxNameLength);
        RuleFor(r => r.Reason).AtMost(Registration.MaxReasonLength);
        RuleForEach(r => r.Basis).Must(id => Provisions.CanBeCited(id)).Says("没有这个条款编号；请从条款目录中选用。", "No such provision; take an id from the catalogue.");
    }
}

internal sealed class ScreenPetitionHandler(PetitionDesk desk, FactGathering gathering, IScreeningEntries entries) : IRequestHandler<ScreenPetition, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(ScreenPetition r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        await desk.EnsureOrganizationAsync(r.ResponsibleOrgCode, "responsibleOrgCode", cancellationToken);
        var (_, opinion, advice) = await gathering.OfAsync(r.Item.Text, now.Today, cancellationToken);
        if (r.Fingerprint is { } seen && seen != advice.Fingerprint) throw new RefusedException(ScreeningRefusals.AdviceChanged);
        var decision = Confirmation.Of(opinion, advice).Decide(r, item.Category, now);
        item.Screen(decision, now);
        entries.Add(ScreeningRecordEntry.Of(Guid.CreateVersion7(desk.Now), item.Id, now.Actor.UnitCode, decision, opinion));
        return PetitionReceipt.Of(item, now);
    }
}
