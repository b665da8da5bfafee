using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Deadlines;

/// <summary>按国务院办公厅通知录入或者替换一年的节假日安排；未了的期限随后重算。</summary>
[Requires(Permission.ManageCalendar)]
public sealed record PublishCalendarYear : ICommand<CalendarYearView>
{
    /// <summary>通知的文号</summary>
    public required string Document { get; init; }

    /// <summary>全部例外日：放假的，和周末调休上班的；平常的工作日和周末不列</summary>
    public required IReadOnlyList<CalendarDay> Days { get; init; }

    internal int Year { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }

    /// <summary>Says which year, and which version of it the client has seen.</summary>
    public PublishCalendarYear For(int year, int? expectedVersion) => this with { Year = year, ExpectedVersion = expectedVersion };
}

internal sealed class PublishCalendarYearValidator : AbstractValidator<PublishCalendarYear>
{
    private const int MaxDays = 100;

    public PublishCalendarYearValidator()
    {
        RuleFor(r => r.Year).IsCalendarYear();
        RuleFor(r => r.Document).Filled(CalendarYear.MaxDocumentLength);
        RuleFor(r => r.Days).Must(days => days.Count is > 0 and <= MaxDays).Says($"应有 1 至 {MaxDays} 个例外日。", $"Give 1 to {MaxDays} exceptional days.");
        RuleForEach(r => r.Days).ChildRules(day => day.RuleFor(d => d.Name).Filled(CalendarYear.MaxFestivalLength));
    }
}

internal sealed class PublishCalendarYearHandler(ICalendarYears years, IActorAccessor actors, TimeProvider time)
    : IRequestHandler<PublishCalendarYear, CalendarYearView>
{
    public async Task<CalendarYearView> Handle(PublishCalendarYear r, CancellationToken cancellationToken)
    {
        var known = await years.FindAsync(r.Year, cancellationToken);
        if (r.ExpectedVersion is { } expected && expected != (known?.Version ?? 0)) throw new StaleException();
        var year = Published(r, known, actors.Required(), time.Today());
        return new CalendarYearView { Year = r.Year, IsOfficial = true, Document = r.Document, Version = year.Version + 1, Days = [.. year.Days] };
    }

    private CalendarYear Published(PublishCalendarYear r, CalendarYear? known, Actor actor, DateOnly today)
    {
        if (known is null) years.Add(known = CalendarYear.Publish(r.Year, r.Document, r.Days, actor, today));
        else known.Replace(r.Document, r.Days, actor, today);
        return known;
    }
}
