using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Deadlines;

/// <summary>查阅一年的节假日安排。</summary>
[Requires(Permission.ReadPetitions, Permission.RegisterPetition, Permission.ReadOrganizations, Permission.ManageCalendar)]
public sealed record GetCalendarYear(int Year) : IQuery<CalendarYearView>;

internal sealed class GetCalendarYearValidator : AbstractValidator<GetCalendarYear>
{
    public GetCalendarYearValidator() => RuleFor(q => q.Year).IsCalendarYear();
}

internal static class CalendarRules
{
    public static IRuleBuilderOptions<T, int> IsCalendarYear<T>(this IRuleBuilder<T, int> rule) =>
        rule.InclusiveBetween(CalendarYear.First, CalendarYear.Last)
            .Says($"应为 {CalendarYear.First} 至 {CalendarYear.Last} 之间的年份。", $"Give a year from {CalendarYear.First} to {CalendarYear.Last}.");
}

internal sealed class GetCalendarYearHandler(IReadStore store) : IRequestHandler<GetCalendarYear, CalendarYearView>
{
    public async Task<CalendarYearView> Handle(GetCalendarYear q, CancellationToken cancellationToken) =>
        await store.Query<CalendarYear>().Where(y => y.Year == q.Year).Select(CalendarYearView.Projection).FirstOrDefaultAsync(cancellationToken)
            ?? CalendarYearView.Shipped(q.Year);
}
