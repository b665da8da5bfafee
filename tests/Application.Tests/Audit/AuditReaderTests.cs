using PetitionGovernance.Application.Audit;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Application.Tests.Audit;

public sealed class AuditReaderTests : IAsyncLifetime
{
    private AuditHost host = null!;

    public async ValueTask InitializeAsync() => host = await AuditHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Pages_go_from_the_newest_to_the_oldest_without_overlap()
    {
        for (var i = 0; i < 5; i++)
        {
            host.Time.Advance(TimeSpan.FromMinutes(1));
            await host.OpenCaseAsync();
        }

        var first = await ListAsync(new() { PageSize = 2 });
        var second = await ListAsync(new() { PageSize = 2, Cursor = first.NextCursor });
        var last = await ListAsync(new() { PageSize = 2, Cursor = second.NextCursor });

        var expected = (await host.EntriesAsync()).Select(e => e.Id).Reverse();
        first.Items.Concat(second.Items).Concat(last.Items).Select(e => e.Id).Should().Equal(expected);
        last.NextCursor.Should().BeNull();
    }

    [Fact]
    public async Task Filters_by_record_actor_and_time_narrow_the_list()
    {
        var first = await host.OpenCaseAsync();
        host.Time.Advance(TimeSpan.FromHours(1));
        host.Actors.Current = host.Actors.Current! with { Id = "u-18" };
        var second = await host.OpenCaseAsync();
        var between = host.Time.GetUtcNow().AddMinutes(-30);

        (await SubjectsAsync(new() { Subject = "case", SubjectId = first.Id.ToString() })).Should().Equal(first.Id.ToString());
        (await SubjectsAsync(new() { Subject = "petition" })).Should().BeEmpty();
        (await SubjectsAsync(new() { ActorId = "u-18" })).Should().Equal(second.Id.ToString());
        (await SubjectsAsync(new() { From = between })).Should().Equal(second.Id.ToString());
        (await SubjectsAsync(new() { To = between })).Should().Equal(first.Id.ToString());
        (await SubjectsAsync(new() { From = host.Time.GetUtcNow() })).Should().Equal(second.Id.ToString());
        (await SubjectsAsync(new() { To = host.Time.GetUtcNow() })).Should().Equal(first.Id.ToString());
    }

    [Fact]
    public async Task A_timeline_tells_what_happened_to_one_record_in_order()
    {
        var opened = await host.OpenCaseAsync();
        await host.OpenCaseAsync();
        await host.ChangeAsync(opened.Id, c => c.Accept());
        await host.ChangeAsync(opened.Id, c => c.Rewrite("更正"));

        var steps = await host.AskAsync(provider => Reader(provider).TimelineAsync("case", opened.Id.ToString(), AuditHost.Cancel));

        steps.Select(s => s.Description).Should().Equal("立案。", "受理。", "修改内容。");
        steps[0].Should().Be(new TimelineStep(host.Time.GetUtcNow(), "CaseOpened", "registrar", "500230-XF", "立案。"));
    }

    [Fact]
    public void An_end_before_the_start_and_an_identifier_without_its_kind_are_refused()
    {
        var now = host.Time.GetUtcNow();

        Errors(new() { From = now, To = now }).Should().Equal("To");
        Errors(new() { From = now, To = now.AddTicks(1) }).Should().BeEmpty();
        Errors(new() { SubjectId = "p-1" }).Should().Equal("Subject");
        Errors(new() { PageSize = 201 }).Should().Equal("PageSize");
    }

    private static IEnumerable<string> Errors(ListAuditEntries query) => new ListAuditEntriesValidator().Validate(query).Errors.Select(e => e.PropertyName);

    private static IAuditReader Reader(IServiceProvider provider) => (IAuditReader)provider.GetService(typeof(IAuditReader))!;

    private Task<Page<AuditRecord>> ListAsync(ListAuditEntries query) =>
        host.AskAsync(provider => new ListAuditEntriesHandler(Reader(provider), (IEnumerable<ISealedSubjects>)provider.GetService(typeof(IEnumerable<ISealedSubjects>))!).Handle(query, AuditHost.Cancel));

    private async Task<IEnumerable<string>> SubjectsAsync(ListAuditEntries query) => (await ListAsync(query)).Items.Select(e => e.SubjectId);
}
