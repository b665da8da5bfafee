using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>一表：一个包案一行，带灯；可看过去任何一日的。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetCasePackageLedger : LedgerConditions, IQuery<Page<LedgerRow>>
{
    /// <summary>每页条数，1 至 200</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>上一页给出的 nextCursor，原样带回；其余条件须与上一页相同</summary>
    public string? Cursor { get; init; }

    internal LedgerPage Page => new() { PageSize = PageSize, Cursor = Cursor };
}

internal sealed class GetCasePackageLedgerValidator : AbstractValidator<GetCasePackageLedger>
{
    public GetCasePackageLedgerValidator(TimeProvider time)
    {
        Include(new LedgerConditionsValidator(time));
        RuleFor(q => q.Page).SetValidator(new PageRequestValidator()).OverridePropertyName("");
    }
}

internal sealed class GetCasePackageLedgerHandler(PackageLedger ledger) : IRequestHandler<GetCasePackageLedger, Page<LedgerRow>>
{
    public async Task<Page<LedgerRow>> Handle(GetCasePackageLedger q, CancellationToken cancellationToken)
    {
        var asOf = ledger.DayOf(q);
        var lines = await ledger.LinesAsync(q, cancellationToken);
        if (q.Page.After<LedgerKey>() is { } last)
            lines = lines.Where(l => l.Package.OpenedOn > last.OpenedOn || (l.Package.OpenedOn == last.OpenedOn && l.Package.Id > last.Id));
        var rows = await ledger.RowsAsync(lines.Take(q.Page.Wanted), asOf, cancellationToken);
        return Shared.Page.Of(rows, q.Page, r => new LedgerKey(r.OpenedOn, r.Id));
    }
}

internal sealed record LedgerPage : PageRequest;

/// <summary>Where a page of the ledger ended.</summary>
internal sealed record LedgerKey(DateOnly OpenedOn, Guid Id);
