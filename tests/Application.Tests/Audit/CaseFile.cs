using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Application.Tests.Audit;

/// <summary>A small aggregate with everything the audit has to show: enumeration, date, long text, value objects, parts, personal data.</summary>
internal sealed class CaseFile : AggregateRoot
{
    private readonly List<Party> parties = [];

    public required Guid Id { get; init; }

    public Stage Stage { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public string Content { get; private set; } = "";

    public string? Contact { get; private set; }

    public Place Place { get; private set; } = new("名山街道", 1);

    public Term? Term { get; private set; }

    public IReadOnlyList<Party> Parties => parties;

    public override Subject Subject => new("case", Id.ToString());

    public static CaseFile Open(Guid id, DateOnly receivedOn, string content, string? contact, params Party[] parties)
    {
        var made = new CaseFile { Id = id, ReceivedOn = receivedOn, Content = content, Contact = contact };
        made.parties.AddRange(parties);
        made.Raise(new CaseOpened());
        return made;
    }

    public void Accept()
    {
        Stage = Stage.Accepted;
        Raise(new CaseAccepted());
    }

    public void AcceptFor(int days)
    {
        Accept();
        Term = new Term(days, "自受理之日起");
        Raise(new TermSet(days));
    }

    public void Rewrite(string content)
    {
        Content = content;
        Raise(new CaseRewritten());
    }

    public void CallFrom(string contact)
    {
        Contact = contact;
        Raise(new CaseRewritten());
    }

    public void MoveTo(Place place)
    {
        Place = place;
        Raise(new CaseRewritten());
    }

    public void Replace(int ordinal, Party by)
    {
        parties.RemoveAll(party => party.Ordinal == ordinal);
        parties.Add(by);
        Raise(new CaseRewritten());
    }
}

internal enum Stage
{
    Opened,
    Accepted,
}

internal sealed class Party(int ordinal, string name, string role)
{
    public int Ordinal { get; } = ordinal;

    public string Name { get; } = name;

    public string Role { get; } = role;
}

internal sealed record Place(string Street, int House);

internal sealed record Term(int Days, string From);

internal sealed record CaseOpened : IDomainEvent
{
    public string Describe() => "立案。";
}

internal sealed record CaseAccepted : IDomainEvent
{
    public string Describe() => "受理。";
}

internal sealed record TermSet(int Days) : IDomainEvent
{
    public string Describe() => $"办理期限 {Days} 日。";
}

internal sealed record CaseRewritten : IDomainEvent
{
    public string Describe() => "修改内容。";
}

internal sealed class CaseDb(DbContextOptions<CaseDb> options) : PetitionDb(options)
{
    protected override string JsonColumnType => "text";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseFile>(builder =>
        {
            builder.ToTable("case_files");
            builder.HasKey(c => c.Id);
            builder.Property(c => c.Id).ValueGeneratedNever();
            builder.Ignore(c => c.Subject).Ignore(c => c.Events);
            builder.Property(c => c.Version).IsConcurrencyToken();
            builder.Property(c => c.Contact).IsProtected("case_files.contact");
            builder.Property(c => c.Place).IsJson();
            builder.OwnsOne(c => c.Term);
            builder.OwnsMany(c => c.Parties, party =>
            {
                party.ToTable("case_parties");
                party.WithOwner().HasForeignKey("CaseId");
                party.HasKey("CaseId", nameof(Party.Ordinal));
                party.Property(p => p.Ordinal).ValueGeneratedNever();
                party.Property(p => p.Name).IsProtected("case_parties.name");
                party.Property<string?>("NameIndex").IsBlindIndexOf(nameof(Party.Name), "name");
                party.Property(p => p.Role);
            });
        });
        base.OnModelCreating(modelBuilder);
    }
}
