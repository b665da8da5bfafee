using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Application.Tests.Organizations;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Infrastructure.Calendar;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Application.Tests.Deadlines;

public sealed class WorkingDaysTests
{
    private static readonly CalendarDay[] NewYear2027 =
        [new(new(2026, 12, 31), "元旦", IsOffDay: true), new(new(2027, 1, 1), "元旦", IsOffDay: true), new(new(2027, 1, 10), "元旦", IsOffDay: false)];

    [Fact]
    public async Task Without_any_year_entered_the_calendar_is_the_one_shipped()
    {
        await using var host = await ReferenceHost.StartAsync();

        (await Current(host)).Should().BeSameAs(WorkingDayCalendar.Published);
    }

    [Fact]
    public async Task A_year_entered_is_in_the_calendar_at_once_with_its_days_of_the_December_before()
    {
        await using var host = await ReferenceHost.StartAsync();
        (await Current(host)).Covers(new(2027, 1, 1)).Should().BeFalse();

        await PublishAsync(host, 2027, NewYear2027);

        var calendar = await Current(host);
        calendar.IsWorkingDay(new(2026, 12, 31)).Should().BeFalse();
        calendar.IsWorkingDay(new(2027, 1, 4)).Should().BeTrue();
        calendar.IsWorkingDay(new(2027, 1, 10)).Should().BeTrue();
        calendar.Version.Should().Be("2022-2027 #1");
    }

    [Fact]
    public async Task A_year_entered_stands_in_place_of_the_one_shipped_and_can_be_replaced_again()
    {
        await using var host = await ReferenceHost.StartAsync();

        await PublishAsync(host, 2026, [new(new(2026, 1, 1), "元旦", IsOffDay: true), new(new(2026, 10, 1), "国庆节", IsOffDay: true)]);
        await host.InScopeAsync(async provider =>
        {
            var year = await provider.GetRequiredService<ICalendarYears>().FindAsync(2026, ReferenceHost.Cancel);
            year!.Replace("更正通知", [new(new(2026, 1, 1), "新年", IsOffDay: true), new(new(2026, 10, 2), "国庆节", IsOffDay: true)], Actor.System, new(2026, 11, 2));
            await provider.GetRequiredService<IUnitOfWork>().SaveAsync(ReferenceHost.Cancel);
            return 0;
        });

        var calendar = await Current(host);
        calendar.NoticeOf(2026).Select(d => (d.Date.Month, d.Date.Day, d.Name)).Should().Equal((1, 1, "新年"), (10, 2, "国庆节"));
        calendar.NoticeOf(2025).Should().Equal(WorkingDayCalendar.Published.NoticeOf(2025));
        calendar.Version.Should().Be("2022-2026 #2");
    }

    [Fact]
    public async Task Another_process_has_the_year_within_five_seconds()
    {
        await using var host = await ReferenceHost.StartAsync();
        await using var other = host.Beside();
        await Current(other);

        await PublishAsync(host, 2027, NewYear2027);

        other.Time.Advance(VersionedCache<WorkingDayCalendar>.FreshFor);
        (await Current(other)).Covers(new(2027, 1, 1)).Should().BeTrue();
    }

    [Fact]
    public async Task When_a_year_is_entered_the_system_recomputes_batch_after_batch_until_nothing_is_left()
    {
        var running = new Running(DeadlineRecomputation.BatchSize + 1);
        await using var host = await ReferenceHost.StartAsync(services => services.AddSingleton<IRunningDeadlines>(running));
        var recomputation = host.Get<DeadlineRecomputation>();
        await recomputation.StartAsync(ReferenceHost.Cancel);

        await PublishAsync(host, 2027, NewYear2027);
        var caughtUp = await recomputation.CaughtUpAsync(ReferenceHost.Cancel);
        await recomputation.StopAsync(ReferenceHost.Cancel);

        caughtUp.Should().BeTrue();
        running.Left.Should().Be(0);
        running.Last!.Calendar.Version.Should().Be("2022-2027 #1");
        running.Acting.Should().Be(Actor.System);
        ActingAsSystem.Current.Should().BeNull();
    }

    private static ValueTask<WorkingDayCalendar> Current(ReferenceHost host) => host.Get<IWorkingDays>().CurrentAsync(ReferenceHost.Cancel);

    private static Task<int> PublishAsync(ReferenceHost host, int year, CalendarDay[] days) => host.InScopeAsync(async provider =>
    {
        provider.GetRequiredService<ICalendarYears>().Add(CalendarYear.Publish(year, "通知", days, Actor.System, new(2026, 11, 2)));
        await provider.GetRequiredService<IUnitOfWork>().SaveAsync(ReferenceHost.Cancel);
        return 0;
    });

    private sealed class Running(int left) : IRunningDeadlines
    {
        public int Left { get; private set; } = left;

        public Occasion? Last { get; private set; }

        public Actor? Acting { get; private set; }

        public Task<int> RecomputeAsync(Occasion now, int atMost, CancellationToken cancellationToken)
        {
            (Last, Acting) = (now, ActingAsSystem.Current);
            // Until the year is there nothing stands on another calendar.
            if (!now.Calendar.Covers(new(2027, 1, 1))) return Task.FromResult(0);
            var taken = Math.Min(Left, atMost);
            Left -= taken;
            return Task.FromResult(taken);
        }
    }
}
