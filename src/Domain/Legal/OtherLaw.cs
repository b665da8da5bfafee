namespace PetitionGovernance.Domain.Legal;

/// <summary>信访法规以外被引用的法律法规：简称、全称和被引用的条；只收真正引用到的条。</summary>
internal sealed record OtherLaw(string ShortName, string ChineseName, string EnglishName, params IReadOnlyList<int> Articles)
{
    public static IReadOnlyList<OtherLaw> All { get; } =
    [
        new("民法典", "中华人民共和国民法典", "Civil Code of the People's Republic of China", 201, 202, 203),
        new("民事诉讼法", "中华人民共和国民事诉讼法", "Civil Procedure Law", 85, 86),
        new("行政复议法", "中华人民共和国行政复议法", "Administrative Reconsideration Law", 11, 20, 23, 88),
        new("行政诉讼法", "中华人民共和国行政诉讼法", "Administrative Litigation Law", 46, 47),
        new("个人信息保护法", "中华人民共和国个人信息保护法", "Personal Information Protection Law", 5, 6, 28, 51),
        new("公务员法", "中华人民共和国公务员法", "Civil Servants Law", 95),
        new("人民调解法", "中华人民共和国人民调解法", "People's Mediation Law", 31, 32, 33),
        new("劳动争议调解仲裁法", "中华人民共和国劳动争议调解仲裁法", "Labor Dispute Mediation and Arbitration Law", 2, 5, 9, 27),
        new("土地承包仲裁法", "中华人民共和国农村土地承包经营纠纷调解仲裁法", "Law on Mediation and Arbitration of Rural Land Contract Disputes", 4, 18),
        new("仲裁法", "中华人民共和国仲裁法", "Arbitration Law", 4),
        new("政府信息公开条例", "中华人民共和国政府信息公开条例", "Regulations on Open Government Information", 33),
    ];

    /// <summary>Splits <c>民法典203</c>; 民诉法 is accepted for 民事诉讼法.</summary>
    public static (OtherLaw Law, int Article)? TryParse(string law)
    {
        var name = law.TrimEnd([.. "0123456789"]);
        if (!int.TryParse(law.AsSpan(name.Length), out var article)) return null;
        if (name == "民诉法") name = "民事诉讼法";
        return All.FirstOrDefault(l => l.ShortName == name) is { } found && found.Articles.Contains(article) ? (found, article) : null;
    }
}
