using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Audit;

namespace PetitionGovernance.Application.Tests.Audit;

public sealed class AuditEntryTests : IAsyncLifetime
{
    private AuditHost host = null!;

    public async ValueTask InitializeAsync() => host = await AuditHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task An_entry_says_who_when_what_on_which_record()
    {
        var opened = await host.OpenCaseAsync();

        var entry = (await host.EntriesAsync()).Should().ContainSingle().Subject;

        entry.OccurredAt.Should().Be(host.Time.GetUtcNow());
        (entry.ActorId, entry.ActorName, entry.ActorUnit, entry.ActorRoles).Should().Be(("u-17", "registrar", "500230-XF", "Registrar,Screener"));
        (entry.Act, entry.Subject, entry.SubjectId, entry.SubjectVersion).Should().Be(("CaseOpened", "case", opened.Id.ToString(), 1));
        entry.Description.Should().Be("立案。");
    }

    [Fact]
    public async Task A_creation_shows_every_field_with_its_first_value()
    {
        await host.OpenCaseAsync(parties: [new Party(1, "张三", "申请人")]);

        var changes = await ChangesAsync();

        changes.Should().Be(
            """
            {"content":{"after":"反映路灯不亮"},"place":{"after":{"street":"名山街道","house":1}},"receivedOn":{"after":"2026-11-02"},"stage":{"after":"Opened"},
            "parties[1].name":{"changed":true},"parties[1].role":{"after":"申请人"}}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task A_change_shows_the_changed_fields_before_and_after_and_no_others()
    {
        var opened = await host.OpenCaseAsync();

        await host.ChangeAsync(opened.Id, c => c.AcceptFor(60));

        var entry = (await host.EntriesAsync())[^1];
        entry.Changes.Should().Be("""{"stage":{"before":"Opened","after":"Accepted"},"term.days":{"after":60},"term.from":{"after":"自受理之日起"}}""");
        (entry.Act, entry.Description, entry.SubjectVersion).Should().Be(("CaseAccepted,TermSet", "受理；办理期限 60 日。", 2));
    }

    [Fact]
    public async Task A_replaced_value_object_is_one_change_of_its_fields()
    {
        var opened = await host.OpenCaseAsync();
        await host.ChangeAsync(opened.Id, c => c.AcceptFor(60));

        await host.ChangeAsync(opened.Id, c => c.AcceptFor(90));
        (await ChangesAsync()).Should().Be("""{"term.days":{"before":60,"after":90}}""");

        await host.ChangeAsync(opened.Id, c => c.MoveTo(new Place("三合街道", 2)));
        (await ChangesAsync()).Should().Be("""{"place":{"before":{"street":"名山街道","house":1},"after":{"street":"三合街道","house":2}}}""");
    }

    [Fact]
    public async Task A_part_taken_out_and_one_put_in_are_both_shown()
    {
        var opened = await host.OpenCaseAsync(parties: [new Party(1, "张三", "申请人")]);

        await host.ChangeAsync(opened.Id, c => c.Replace(1, new Party(2, "李四", "代表")));

        var changes = JsonSerializer.Deserialize<JsonElement>((await ChangesAsync())!);
        changes.GetProperty("parties[1].role").ToString().Should().Be("""{"before":"申请人"}""");
        changes.GetProperty("parties[2].role").ToString().Should().Be("""{"after":"代表"}""");
        changes.GetProperty("parties[1].name").ToString().Should().Be("""{"changed":true}""");
        changes.GetProperty("parties[2].name").ToString().Should().Be("""{"changed":true}""");
    }

    [Fact]
    public async Task Two_records_changed_together_keep_their_parts_apart()
    {
        var first = Case("甲");
        var second = Case("乙");

        await host.DoAsync((db, _) =>
        {
            db.AddRange(first, second);
            return Task.CompletedTask;
        });

        (await host.EntriesAsync()).Select(e => e.Changes).Should().OnlyContain(c => c!.Split("parties[").Length == 3, "each has two fields of its one party");
    }

    [Fact]
    public async Task A_text_over_200_characters_is_shown_by_hash_and_length()
    {
        await host.OpenCaseAsync(content: new string('长', 200));
        (await ChangesAsync()).Should().Contain(new string('长', 200));

        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.OpenCaseAsync(content: new string('长', 201));
        (await ChangesAsync()).Should().NotContain("长").And.MatchRegex("""\{"content":\{"after":\{"sm3":"[0-9a-f]{64}","length":201\}\}""");
    }

    [Fact]
    public async Task Personal_data_is_never_in_clear_in_the_audit_nor_in_the_database_file()
    {
        var opened = await host.OpenCaseAsync("反映路灯不亮", "13800138000", new Party(1, "欧阳娜娜", "申请人"));
        await host.ChangeAsync(opened.Id, c => c.CallFrom("13900139000"));
        await host.Sealer.SealPendingAsync(AuditHost.Cancel);

        (await ChangesAsync()).Should().Be("""{"contact":{"changed":true}}""");
        var stored = Stored();
        Holds(stored, "反映路灯不亮").Should().BeTrue("the search itself must find what is in clear");
        foreach (var personal in new[] { "13800138000", "13900139000", "欧阳娜娜" })
            Holds(stored, personal).Should().BeFalse();
    }

    [Fact]
    public async Task A_note_is_an_entry_without_version_and_changes()
    {
        await host.DoAsync((_, audit) =>
        {
            audit.Note(new AuditNote("petition.identity-read", "petition", "p-1", "查阅完整身份信息。", "核对来访人"));
            return Task.CompletedTask;
        });

        var entry = (await host.EntriesAsync()).Should().ContainSingle().Subject;

        (entry.Act, entry.SubjectId, entry.Description, entry.Purpose).Should().Be(("petition.identity-read", "p-1", "查阅完整身份信息。", "核对来访人"));
        (entry.SubjectVersion, entry.Changes).Should().Be((null, null));
    }

    [Fact]
    public async Task Nobody_logged_in_is_recorded_as_anonymous()
    {
        host.Actors.Current = null;

        await host.OpenCaseAsync();

        (await host.EntriesAsync()).Should().ContainSingle().Which.ActorId.Should().Be("anonymous");
    }

    [Fact]
    public async Task A_change_that_is_not_saved_leaves_no_entry()
    {
        var opened = await host.OpenCaseAsync();

        var twice = () => host.DoAsync((db, _) => Task.FromResult(db.Add(CaseFile.Open(opened.Id, new DateOnly(2026, 11, 2), "重复", null))));

        await twice.Should().ThrowAsync<Domain.Shared.RefusedException>();
        (await host.EntriesAsync()).Should().ContainSingle();
    }

    [Theory]
    [InlineData("UPDATE audit_entries SET description = 'x'")]
    [InlineData("DELETE FROM audit_entries")]
    [InlineData("UPDATE audit_seals SET seq = 9")]
    [InlineData("DELETE FROM audit_seals")]
    public async Task The_database_refuses_to_change_what_the_trail_holds(string sql)
    {
        await host.OpenCaseAsync();
        await host.Sealer.SealPendingAsync(AuditHost.Cancel);

        var change = () => host.AskAsync(provider => Db(provider).Database.ExecuteSqlRawAsync(sql, AuditHost.Cancel));

        (await change.Should().ThrowAsync<Microsoft.Data.Sqlite.SqliteException>()).WithMessage("*append-only*");
    }

    private static CaseFile Case(string name) =>
        CaseFile.Open(Guid.CreateVersion7(), new DateOnly(2026, 11, 2), "反映路灯不亮", null, new Party(1, name, "申请人"));

    private static Infrastructure.Persistence.PetitionDb Db(IServiceProvider provider) =>
        (Infrastructure.Persistence.PetitionDb)provider.GetService(typeof(Infrastructure.Persistence.PetitionDb))!;

    private async Task<string?> ChangesAsync() => (await host.EntriesAsync()).MaxBy(e => (e.OccurredAt, e.SubjectVersion))!.Changes;

    private byte[] Stored() => [.. Directory.GetFiles(host.DataDirectory, "petitions.db*").SelectMany(Read)];

    private static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static bool Holds(byte[] stored, string text) => stored.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
