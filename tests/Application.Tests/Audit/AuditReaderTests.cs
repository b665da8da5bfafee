using PetitionGovernance.Application.Audit;
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

        var first = await ListAsync(new(null, null, null, null, null, PageSize: 2));
        var second = await ListAsync(new(null, null, null, null, null, first.Next, 2));
        var last = await ListAsync(new(null, null, null, null, null, second.Next, 2));

        var expected = (await host.EntriesAsync()).Select(e => e.Id).Reverse();
        first.Entries.Concat(second.Entries).Concat(last.Entries).Select(e => e.Id).Should().Equal(expected);
        last.Next.Should().BeNull();
    }

    [Fact]
    public async Task Filters_by_record_actor_and_time_narrow_the_list()
    {
        var first = await host.OpenCaseAsync();
        host.Time.Advance(TimeSpan.FromHours(1));
        host.Actors.Current = host.Actors.Current! with { Id = "u-18" };
        var second = await host.OpenCaseAsync();
        var between = host.Time.GetUtcNow().AddMinutes(-30);

        (await SubjectsAsync(new("case", first.Id.ToString(), null, null, null))).Should().Equal(first.Id.ToString());
        (await SubjectsAsync(new("petition", null, null, null, null))).Should().BeEmpty();
        (await SubjectsAsync(new(null, null, "u-18", null, null))).Should().Equal(second.Id.ToString());
        (await SubjectsAsync(new(null, null, null, between, null))).Should().Equal(second.Id.ToString());
        (await SubjectsAsync(new(null, null, null, null, between))).Should().Equal(first.Id.ToString());
        (await SubjectsAsync(new(null, null, null, host.Time.GetUtcNow(), null))).Should().Equal(second.Id.ToString());
        (await SubjectsAsync(new(null, null, null, null, host.Time.GetUtcNow()))).Should().Equal(first.Id.ToString());
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

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_page_has_1_to_200_entries(int size, bool valid) =>
        new ListAuditEntriesValidator().Validate(new ListAuditEntries(null, null, null, null, null, PageSize: size)).IsValid.Should().Be(valid);

    private static IAuditReader Reader(IServiceProvider provider) => (IAuditReader)provider.GetService(typeof(IAuditReader))!;

    private Task<AuditPage> ListAsync(ListAuditEntries query) =>
        host.AskAsync(provider => new ListAuditEntriesHandler(Reader(provider)).Handle(query, AuditHost.Cancel));

    private async Task<IEnumerable<string>> SubjectsAsync(ListAuditEntries query) => (await ListAsync(query)).Entries.Select(e => e.SubjectId);
}
