using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Documents;

/// <summary>出具的一份文书：内容连同摘要值保存，此后数据怎样变化都不改动它。</summary>
/// <remarks>It has no act that changes it. What was wrong is replaced by another paper, and both are kept.</remarks>
public sealed class OfficialDocument : AggregateRoot
{
    private OfficialDocument()
    {
    }

    public override Subject Subject => new("document", Id.ToString());

    public Guid Id { get; private init; }

    public DocumentType Type { get; private init; }

    /// <summary>所属的信访事项；不属于任何一件的为空。</summary>
    public PetitionItemId? Item { get; private init; }

    /// <summary>所属的线索移送；不属于任何一条的为空。属于的，只有需要知道那一条的人看得见。</summary>
    public Guid? Referral { get; private init; }

    /// <summary>就什么出具：同一件事的同一种文书只有一份有效。</summary>
    public string About { get; private init; } = "";

    /// <summary>第几次出具：更换一次加一。</summary>
    public int Issue { get; private init; }

    public string Number { get; private init; } = "";

    /// <summary>出具文书的机关。</summary>
    public string BodyCode { get; private init; } = "";

    public int Year { get; private init; }

    /// <summary>顺序号；文号是在别处编的为空。</summary>
    public int? Serial { get; private init; }

    /// <summary>收文的机关；给信访人的为空。</summary>
    public string? RecipientCode { get; private init; }

    public IReadOnlyList<string> CopyTo { get; private init; } = [];

    /// <summary>成文日期。</summary>
    public DateOnly IssuedOn { get; private init; }

    /// <summary>所依据的条款编号。</summary>
    public IReadOnlyList<string> Basis { get; private init; } = [];

    /// <summary>用的是哪一版模板。</summary>
    public int TemplateEdition { get; private init; }

    public string TemplateSha256 { get; private init; } = "";

    /// <summary>写有信访人的姓名。</summary>
    public bool NamesPetitioners { get; private init; }

    public string Sm3 { get; private init; } = "";

    public string Sha256 { get; private init; } = "";

    public int Length { get; private init; }

    public byte[] Content { get; private init; } = [];

    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>Login name.</summary>
    public string IssuedBy { get; private init; } = "";

    /// <summary>被它更换的一份。</summary>
    public Guid? Replaces { get; private init; }

    public string? ReplacementReason { get; private init; }

    /// <param name="inForce">The paper of the same kind about the same thing, if there is one.</param>
    public static Refusal? MayIssue(Replacement? replacement, PaperInForce? inForce)
    {
        if (replacement is null) return inForce is null ? null : DocumentRefusals.AlreadyIssued(inForce.Number);
        return inForce?.Id == replacement.Replaces ? null : DocumentRefusals.NothingToReplace;
    }

    public static OfficialDocument Of(IssuedPaperFacts paper, SealedFile file, PaperInForce? inForce, Actor actor, DateTimeOffset now)
    {
        Lawful.Ensure(MayIssue(paper.Replacement, inForce));
        ActDate.Ensure(paper.IssuedOn, "issuedOn", ChinaTime.DateOf(now), paper.NotBefore);
        var document = new OfficialDocument
        {
            Id = Guid.CreateVersion7(now),
            Type = paper.Kind.Type,
            Item = paper.Item,
            Referral = paper.Referral,
            About = paper.About,
            Issue = (inForce?.Issue ?? 0) + 1,
            Number = paper.Number.Text,
            Year = paper.Number.Year,
            Serial = paper.Number.Serial,
            BodyCode = paper.BodyCode,
            RecipientCode = paper.RecipientCode,
            CopyTo = paper.CopyTo,
            IssuedOn = paper.IssuedOn,
            Basis = [.. paper.Basis.Select(c => c.ProvisionId)],
            NamesPetitioners = paper.NamesPetitioners,
            TemplateEdition = file.Template.Edition,
            TemplateSha256 = file.Template.Sha256,
            Content = file.Content,
            Length = file.Content.Length,
            Sm3 = file.Sm3,
            Sha256 = file.Sha256,
            IssuedAt = now,
            IssuedBy = actor.Name,
            Replaces = paper.Replacement?.Replaces,
            ReplacementReason = paper.Replacement?.Reason,
        };
        document.Raise(new DocumentIssued(document.Id, document.Item, document.Type, document.Number, document.IssuedOn, document.Sha256));
        return document;
    }
}

/// <summary>出具文书所需的事实，已经核对。</summary>
public sealed record IssuedPaperFacts
{
    public const int MaxReasonLength = 500;
    public const int MaxAboutLength = 120;
    public const int MaxLineLength = 200;

    public required DocumentKind Kind { get; init; }

    public required PetitionItemId? Item { get; init; }

    /// <summary>所属的线索移送。</summary>
    public required Guid? Referral { get; init; }

    public required string About { get; init; }

    public required DocumentNumber Number { get; init; }

    public required string BodyCode { get; init; }

    public required string? RecipientCode { get; init; }

    public required IReadOnlyList<string> CopyTo { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>它所写的那一步的日期。</summary>
    public required DateOnly? NotBefore { get; init; }

    public required IReadOnlyList<Citation> Basis { get; init; }

    public required bool NamesPetitioners { get; init; }

    public required Replacement? Replacement { get; init; }
}

/// <summary>填好的文件和它的摘要值（SM3、SHA-256，十六进制）。</summary>
public sealed record SealedFile(TemplateFile Template, byte[] Content, string Sm3, string Sha256);

/// <summary>更换哪一份、为什么。</summary>
public sealed record Replacement(Guid Replaces, string Reason);

/// <summary>现在有效的一份。</summary>
public sealed record PaperInForce(Guid Id, int Issue, string Number);

/// <summary>出具了文书。</summary>
public sealed record DocumentIssued(Guid Id, PetitionItemId? Item, DocumentType Type, string Number, DateOnly IssuedOn, string Sha256) : IDomainEvent
{
    public string Describe() => $"出具{DocumentKinds.Of(Type).Chinese}，{Number}（{IssuedOn:yyyy-MM-dd}）";
}
