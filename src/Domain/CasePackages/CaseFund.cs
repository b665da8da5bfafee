using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.CasePackages;

/// <summary>一笔疑难信访资金：申请、批准、支付，三个人各办一步；金额以分计。</summary>
public sealed class CaseFund
{
    /// <summary>一千万元；更大的不在这里办。</summary>
    public const long MaxAmount = 1_000_000_000;

    private CaseFund()
    {
    }

    public int Sequence { get; private init; }

    public FundStatus Status { get; private set; }

    /// <summary>申请的金额，分。</summary>
    public long AppliedAmount { get; private init; }

    public DateOnly AppliedOn { get; private init; }

    /// <summary>申请人（登录名）。</summary>
    public string AppliedBy { get; private init; } = "";

    public string Purpose { get; private init; } = "";

    /// <summary>批准的金额，分；不批准的为 0。</summary>
    public long? ApprovedAmount { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecisionReason { get; private set; }

    /// <summary>支付的金额，分。</summary>
    public long? PaidAmount { get; private set; }

    public DateOnly? PaidOn { get; private set; }

    public string? PaidBy { get; private set; }

    /// <summary>支付凭证号。</summary>
    public string? VoucherNo { get; private set; }

    internal static CaseFund Apply(int sequence, long amount, string purpose, DateOnly on, string by) =>
        new() { Sequence = sequence, AppliedAmount = amount, Purpose = purpose, AppliedOn = on, AppliedBy = by };

    /// <param name="amount">0: declined.</param>
    internal void Decide(long amount, string? reason, DateOnly on, string by)
    {
        Lawful.Ensure(Status is FundStatus.Applied ? null : CasePackageRefusals.FundOutOfOrder);
        Lawful.Ensure(by == AppliedBy ? CasePackageRefusals.FourEyes : null);
        Lawful.Ensure(amount > AppliedAmount ? CasePackageRefusals.MoreThanAppliedFor : null);
        Lawful.Ensure(amount < AppliedAmount && reason is null ? CasePackageRefusals.CutWithoutReason : null);
        Status = amount == 0 ? FundStatus.Declined : FundStatus.Approved;
        (ApprovedAmount, DecisionReason, DecidedOn, DecidedBy) = (amount, reason, on, by);
    }

    internal void Pay(long amount, string voucherNo, DateOnly on, string by)
    {
        Lawful.Ensure(Status is FundStatus.Approved ? null : CasePackageRefusals.FundOutOfOrder);
        Lawful.Ensure(by == AppliedBy || by == DecidedBy ? CasePackageRefusals.FourEyes : null);
        Lawful.Ensure(amount > ApprovedAmount ? CasePackageRefusals.MoreThanApproved : null);
        (Status, PaidAmount, VoucherNo, PaidOn, PaidBy) = (FundStatus.Paid, amount, voucherNo, on, by);
    }
}
