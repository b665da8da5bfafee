using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Legal;

/// <summary>引用条款的唯一途径：目录里没有的条款引用不了。</summary>
/// <remarks>Most citations stand in static fields, so a wrong one fails the first test that touches its class.</remarks>
public static class Cite
{
    /// <summary>
    /// 《信访工作条例》的条款，如 <c>A22-P1-T</c>；也可引用目录中有条款的整条、整款、整项，如 <c>A35</c>、<c>A36-P2</c>。
    /// </summary>
    /// <exception cref="ArgumentException">The catalogue holds no such clause.</exception>
    public static Citation XF2022(string clause)
    {
        var id = $"{Regulation.XF2022.Id}-{clause}";
        return Provisions.CanBeCited(id) ? new(id) : throw new ArgumentException($"{id} is not in the catalogue of provisions.", nameof(clause));
    }

    /// <summary>2005 年《信访条例》的条款。Its clauses are not catalogued: only form and article number are checked.</summary>
    /// <exception cref="ArgumentException">Not the form of a clause, or an article it never had.</exception>
    public static Citation XF2005(string clause)
    {
        var id = $"{Regulation.XF2005.Id}-{clause}";
        return ClausePath.TryParse(clause) is { } path && path.Article <= Regulation.XF2005.Articles
            ? new(id)
            : throw new ArgumentException($"{id} is not a clause of the regulation.", nameof(clause));
    }

    /// <summary>其他法律法规的条，写作简称加条号，如 <c>民法典203</c>。</summary>
    /// <exception cref="ArgumentException">The law or the article is not among those the product cites.</exception>
    public static Citation Law(string law) =>
        OtherLaw.TryParse(law) is { } found
            ? new(found.Law.ShortName + found.Article)
            : throw new ArgumentException($"{law} is not among the laws cited.", nameof(law));

    /// <summary>条例没有写明的通行做法，按其出处引用。</summary>
    public static Citation Practice(PracticeSource source) => new(source.Id);
}
