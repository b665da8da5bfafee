using System.Text;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Application.Tests.Security;

public sealed class FieldProtectionTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("petition-fields-");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }

    [Fact]
    public async Task A_protected_column_is_never_in_clear_in_the_database_file()
    {
        using var protector = Keys("host");
        await using (var db = await CreateAsync(protector, "host.db"))
        {
            db.Add(new Person { Id = 1, Name = "欧阳娜娜", Address = new("名山街道平都大道", 7), Note = "公开备注" });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using (var db = Open(protector, "host.db"))
        {
            var person = await db.Set<Person>().SingleAsync(TestContext.Current.CancellationToken);
            person.Name.Should().Be("欧阳娜娜");
            person.Phone.Should().BeNull();
            person.Address.Should().Be(new Address("名山街道平都大道", 7));
        }

        var stored = StoredBytes("host.db");
        Contains(stored, "公开备注").Should().BeTrue("the search itself must find what is in clear");
        Contains(stored, "欧阳娜娜").Should().BeFalse();
        Contains(stored, "平都大道").Should().BeFalse();
    }

    [Fact]
    public async Task Two_hosts_with_different_keys_in_one_process_keep_to_their_own()
    {
        using var first = Keys("first");
        using var second = Keys("second");
        await using var one = await CreateAsync(first, "first.db");
        await using var other = await CreateAsync(second, "second.db");
        one.Add(new Person { Id = 1, Name = "甲", Note = "" });
        other.Add(new Person { Id = 1, Name = "乙", Note = "" });
        await one.SaveChangesAsync(TestContext.Current.CancellationToken);
        await other.SaveChangesAsync(TestContext.Current.CancellationToken);

        second.Reveal("people.name", await StoredNameAsync(other)).Should().Be("乙");
        first.Reveal("people.name", await StoredNameAsync(one)).Should().Be("甲");
    }

    [Fact]
    public async Task A_blind_index_finds_the_person_and_follows_every_change()
    {
        using var protector = Keys("host");
        await using var db = await CreateAsync(protector, "host.db");
        db.Add(new Person { Id = 1, Name = "甲", Phone = "13800138000", Note = "" });
        db.Add(new Person { Id = 2, Name = "乙", Note = "" });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        (await FoundAsync(db, protector, "13800138000")).Should().Equal(1);

        (await db.FindAsync<Person>([1], TestContext.Current.CancellationToken))!.Phone = "13900139000";
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        (await FoundAsync(db, protector, "13800138000")).Should().BeEmpty();
        (await FoundAsync(db, protector, "13900139000")).Should().Equal(1);
        Contains(StoredBytes("host.db"), "13900139000").Should().BeFalse();
    }

    private static Task<List<int>> FoundAsync(PeopleDb db, FieldProtector protector, string phone)
    {
        var index = protector.BlindIndex("phone", phone);
        return db.Set<Person>().Where(p => EF.Property<string?>(p, "PhoneIndex") == index).Select(p => p.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    private static Task<byte[]> StoredNameAsync(PetitionDb db) =>
        db.Database.SqlQuery<byte[]>($"SELECT name AS \"Value\" FROM people").SingleAsync(TestContext.Current.CancellationToken);

    private FieldProtector Keys(string name) => new(KeyRing.Create(Path.Combine(directory.FullName, name)));

    private async Task<PeopleDb> CreateAsync(FieldProtector protector, string file)
    {
        var db = Open(protector, file);
        await db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        return db;
    }

    private PeopleDb Open(FieldProtector protector, string file)
    {
        var options = new DbContextOptionsBuilder<PeopleDb>().UseEmbedded($"Data Source={Path.Combine(directory.FullName, file)}");
        options.ProtectFields(protector);
        return new(options.Options);
    }

    // The write-ahead log holds what is not yet in the file itself; another connection may have both open.
    private byte[] StoredBytes(string file) => [.. Directory.GetFiles(directory.FullName, file + "*").SelectMany(Read)];

    private static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static bool Contains(byte[] content, string text) => content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    internal sealed record Address(string Street, int House);

    internal sealed class Person
    {
        public required int Id { get; init; }

        public required string Name { get; init; }

        public string? Phone { get; set; }

        public Address? Address { get; init; }

        public required string Note { get; init; }
    }

    internal sealed class PeopleDb(DbContextOptions<PeopleDb> options) : PetitionDb(options)
    {
        protected override string JsonColumnType => "text";

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>(builder =>
            {
                builder.ToTable("people");
                builder.Property(p => p.Name).IsProtected("people.name");
                builder.Property(p => p.Phone).IsProtected("people.phone");
                builder.Property<string?>("PhoneIndex").IsBlindIndexOf(nameof(Person.Phone), "phone");
                builder.Property(p => p.Address).IsJson().IsProtected("people.address");
            });
            base.OnModelCreating(modelBuilder);
        }
    }
}
