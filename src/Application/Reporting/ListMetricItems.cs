using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Reporting;

/// <summary>一个数字所数的记录，按编号；比率可以看分子或者分母。</summary>
[Requires(Permission.ReadReports)]
public sealed record ListMetricItems : PageRequest, IQuery<Page<CountedRecord>>, IReportConditions
{
    /// <summary>年份；空为今年</summary>
    public int? Year { get; init; }

    /// <summary>月份 1–12；空为整年</summary>
    public int? Month { get; init; }

    /// <summary>季度 1–4</summary>
    public int? Quarter { get; init; }

    /// <summary>半年 1 或者 2</summary>
    public int? Half { get; init; }

    /// <summary>地方的行政区划代码，含其下；空为全部</summary>
    public string? Division { get; init; }

    /// <summary>负责办理的机构代码；空为全部</summary>
    public string? Org { get; init; }

    /// <summary>截至哪一日：只计那一日已经发生的；空为今天，不能晚于今天</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>看分母；空为分子，即数字本身</summary>
    public bool? Denominator { get; init; }

    internal string Code { get; private init; } = "";

    public ListMetricItems Of(string code) => this with { Code = code };
}

internal sealed class ListMetricItemsValidator : AbstractValidator<ListMetricItems>
{
    public ListMetricItemsValidator(TimeProvider time)
    {
        Include(new PageRequestValidator());
        Include(new ReportConditionsValidator(time));
    }
}

internal sealed class ListMetricItemsHandler(ReportDesk desk) : IRequestHandler<ListMetricItems, Page<CountedRecord>>
{
    public async Task<Page<CountedRecord>> Handle(ListMetricItems q, CancellationToken cancellationToken)
    {
        var figure = FigureCatalogue.Find(q.Code) ?? throw new NotFoundException("metric");
        if (q.Denominator is true && figure.OutOf is null) throw new InvalidRequestException("denominator", "这一项不是比率，没有分母。", "Not a rate; it has no denominator.");
        if (q.Org is not null && !figure.PerBody) throw new InvalidRequestException("org", "这一项不分单位。", "Not a figure of single bodies.");
        var counted = (q.Denominator is true ? figure.OutOf! : figure.Counted)(await desk.ScopeAsync(q, cancellationToken));
        if (q.After<CountedKey>() is { } last) counted = counted.Where(r => string.Compare(r.Key, last.Key) > 0);
        var rows = await counted.OrderBy(r => r.Key).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new CountedKey(row.Key));
    }
}

/// <summary>Where a page of counted records ended.</summary>
internal sealed record CountedKey(string Key);
