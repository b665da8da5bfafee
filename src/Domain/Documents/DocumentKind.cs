using System.Text.Json;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Documents;

/// <summary>文书给谁。</summary>
public enum Addressee
{
    /// <summary>信访人</summary>
    Petitioner,
    /// <summary>机关、单位</summary>
    Body,
}

/// <summary>一种文书：名称、文种代字、给谁、谁能出、依据、数据。</summary>
/// <param name="Mark">文号中文种的代字，与机关名称、年份、顺序号组成文号。</param>
/// <param name="Permissions">One of them is enough; the body that issues it follows from the matter.</param>
/// <param name="Data">The record that says what stands in it.</param>
public sealed record DocumentKind(
    DocumentType Type, string Chinese, string English, string Mark, Addressee Addressee, IReadOnlyList<Permission> Permissions, Type Data, params IReadOnlyList<Citation> Basis)
{
    public const int MaxTypeLength = 50;

    /// <summary>请求和地址中的写法，如 <c>acceptance_notice</c>。</summary>
    public string Code { get; } = JsonNamingPolicy.SnakeCaseLower.ConvertName(Type.ToString());

    /// <summary>模板可以使用的全部占位符。</summary>
    public IReadOnlyList<Placeholder> Placeholders { get; } =
        [.. PaperForm.Of(typeof(PaperHead)).Placeholders, .. IsAboutPetition(Data) ? PaperForm.Of(typeof(PetitionHead)).Placeholders : [], .. PaperForm.Of(Data).Placeholders];

    /// <summary>机关之间就督办、建议、约谈、移送等往来的，不是信访事项本身的文书。</summary>
    public bool IsBetweenBodies => Addressee is Addressee.Body && !IsAboutPetition(Data);

    private static bool IsAboutPetition(Type data) => data.IsAssignableTo(typeof(IPetitionPaper));
}

/// <summary>每种文书都有的项，由出文的过程填写。</summary>
public sealed record PaperHead
{
    [Placeholder("发文机关", "出具文书的机关全称", "full name of the issuing body")]
    public required string Issuer { get; init; }

    [Placeholder("文号", "发文字号，如“丰都县信访办公室受告〔2026〕1号”", "document number")]
    public required string Number { get; init; }

    [Placeholder("成文日期", "出具之日，如“2026年5月1日”", "day of issue")]
    public required DateOnly IssuedOn { get; init; }

    [Placeholder("依据", "所依据的条款，如“《信访工作条例》第二十三条第二款”", "the clauses it rests on")]
    public required string Basis { get; init; }

    [Placeholder("抄送", "抄送的机关，逗号分隔；没有的不出", "bodies that get a copy", Optional = true)]
    public required string? CopyTo { get; init; }

    [Placeholder("联系方式", "联系人、电话、地址；出具时写明的才有", "whom to turn to, where given", Optional = true)]
    public required string? Contact { get; init; }
}
