using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>登记调解协议书、和解协议书：逐项写明谁、做什么、最迟哪天；此后逐项跟踪履行。</summary>
[Requires(Permission.ConductMediation)]
public sealed record ReachAgreement : MediationCommand
{
    /// <summary>协议的各项</summary>
    public required IReadOnlyList<AgreementTermInput> Terms { get; init; }

    /// <summary>经核对，在裁量权以内，不违反法律的强制性规定</summary>
    public required bool Lawful { get; init; }

    /// <summary>双方已经签名确认；空为没有</summary>
    public bool? ConfirmedByBoth { get; init; }

    /// <summary>协议书编号</summary>
    public string? DocumentNo { get; init; }

    /// <summary>达成日期；空为今天</summary>
    public DateOnly? AgreedOn { get; init; }

    /// <summary>签名盖章生效的日期；空为达成之日</summary>
    public DateOnly? EffectiveOn { get; init; }
}

internal sealed class ReachAgreementValidator : AbstractValidator<ReachAgreement>
{
    public ReachAgreementValidator()
    {
        RuleFor(r => r.DocumentNo).AtMost(MediationFacts.MaxNumberLength);
        RuleFor(r => r.Terms).Must(terms => terms.Count <= MediationAgreement.MaxTerms).Says($"至多 {MediationAgreement.MaxTerms} 项。", $"At most {MediationAgreement.MaxTerms} terms.");
        RuleForEach(r => r.Terms).ChildRules(term =>
        {
            term.RuleFor(t => t.By).IsInEnum();
            term.RuleFor(t => t.Text).Filled(MediationFacts.MaxTextLength);
        });
    }
}

internal sealed class ReachAgreementHandler(MediationDesk desk) : IRequestHandler<ReachAgreement, MediationView>
{
    public async Task<MediationView> Handle(ReachAgreement r, CancellationToken cancellationToken)
    {
        var (mediation, now) = await desk.TakeAsync(r, cancellationToken);
        var on = r.AgreedOn ?? now.Today;
        mediation.Agree(
            new MediationAgreement(on, r.EffectiveOn ?? on, r.DocumentNo, r.Lawful, r.ConfirmedByBoth ?? false, [.. r.Terms.Select((t, i) => new AgreementTerm(i + 1, t.By, t.Text, t.DueOn ?? on))]), now);
        return MediationView.Of(mediation, now);
    }
}

/// <summary>协议的一项。</summary>
public sealed record AgreementTermInput
{
    /// <summary>由哪一方履行：applicant 或者 respondent</summary>
    public required PartySide By { get; init; }

    /// <summary>做什么</summary>
    public required string Text { get; init; }

    /// <summary>最迟哪天履行；空为当场</summary>
    public DateOnly? DueOn { get; init; }
}
