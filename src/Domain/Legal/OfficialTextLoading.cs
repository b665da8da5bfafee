using System.Security.Cryptography;
using System.Text;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Legal;

/// <summary>法规原文的一次载入：何人何时从哪一公布文本载入；只增加，不改写，条款的变化因此可查。</summary>
public sealed class OfficialTextLoading : AggregateRoot
{
    private OfficialTextLoading(
        string regulationId, int number, string publishedBy, DateOnly publishedOn, string source, string file, string hash,
        DateTimeOffset loadedAt, string loadedBy)
    {
        (RegulationId, Number, PublishedBy, PublishedOn, Source) = (regulationId, number, publishedBy, publishedOn, source);
        (File, Hash, LoadedAt, LoadedBy) = (file, hash, loadedAt, loadedBy);
    }

    public override Subject Subject => new("official-text", $"{RegulationId}-{Number}");

    public string RegulationId { get; }

    /// <summary>From 1 for each regulation.</summary>
    public int Number { get; }

    public string PublishedBy { get; }

    public DateOnly PublishedOn { get; }

    public string Source { get; }

    /// <summary>The file exactly as it was given.</summary>
    public string File { get; }

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public string Hash { get; }

    public DateTimeOffset LoadedAt { get; }

    /// <summary>Name of the actor.</summary>
    public string LoadedBy { get; }

    public static Refusal? MayLoad(string file, OfficialText text, OfficialTextLoading? previous, DateOnly today)
    {
        if (text.PublishedOn > today) return LegalRefusals.PublishedInFuture.On("publishedOn");
        return previous?.Hash == HashOf(file) ? LegalRefusals.TextLoadedAlready : null;
    }

    /// <param name="file">What <paramref name="text"/> was read from.</param>
    /// <param name="previous">The latest loading of the same regulation.</param>
    public static OfficialTextLoading Load(string file, OfficialText text, OfficialTextLoading? previous, Actor actor, DateTimeOffset now)
    {
        Lawful.Ensure(MayLoad(file, text, previous, ChinaTime.DateOf(now)));

        var loading = new OfficialTextLoading(
            text.Regulation.Id, (previous?.Number ?? 0) + 1, text.PublishedBy, text.PublishedOn, text.Source, file, HashOf(file), now, actor.Name);
        loading.Raise(new OfficialTextLoaded(text.Regulation.Id, loading.Number, text.PublishedOn, previous is null ? [] : text.ChangedSince(previous.Read()), actor.Id));
        return loading;
    }

    /// <summary>The text, read again from the file.</summary>
    public OfficialText Read() => OfficialTextFile.Parse(File).Text ?? throw new InvalidOperationException($"{Subject.Id} can no longer be read.");

    private static string HashOf(string file) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)));
}

/// <summary>法规原文已载入；<paramref name="Changed"/> 是文字与上次载入不同的条款。</summary>
public sealed record OfficialTextLoaded(string RegulationId, int Number, DateOnly PublishedOn, IReadOnlyList<string> Changed, string ActorId) : IDomainEvent
{
    public string Describe() => $"载入 {RegulationId} 原文（{PublishedOn:yyyy-MM-dd} 公布，第 {Number} 次）" + (Changed.Count == 0 ? "。" : $"，{Changed.Count} 条条款的文字有变化。");
}
