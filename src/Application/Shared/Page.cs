namespace PetitionGovernance.Application.Shared;

/// <summary>一页。</summary>
/// <param name="Items">本页各条</param>
/// <param name="NextCursor">下一页的游标；最后一页为空</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor)
{
    public Page<TOther> Map<TOther>(Func<T, TOther> to) => new([.. Items.Select(to)], NextCursor);
}

public static class Page
{
    /// <summary>Cuts what a keyset query found into a page.</summary>
    /// <param name="found">Up to one row more than the page holds: take <see cref="PageRequest.Wanted"/>.</param>
    /// <param name="key">What the query orders by, enough to continue after this row; read again by <see cref="PageRequest.After{TKey}"/>.</param>
    public static Page<T> Of<T, TKey>(IReadOnlyList<T> found, PageRequest request, Func<T, TKey> key) where TKey : class =>
        found.Count <= request.PageSize
            ? new(found, null)
            : new([.. found.Take(request.PageSize)], Cursor.Write(key(found[request.PageSize - 1])));
}
