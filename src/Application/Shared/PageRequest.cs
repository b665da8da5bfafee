using FluentValidation;
using PetitionGovernance.Application.Shared.Pipeline;

namespace PetitionGovernance.Application.Shared;

/// <summary>What every list takes; a list's own query derives from it and its validator includes <see cref="PageRequestValidator"/>.</summary>
public abstract record PageRequest
{
    public const int MaxPageSize = 200;

    /// <summary>每页条数，1 至 200</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>上一页给出的 nextCursor，原样带回；其余条件须与上一页相同</summary>
    public string? Cursor { get; init; }

    /// <summary>How many rows to fetch: one more than the page holds tells whether there is a next one.</summary>
    internal int Wanted => PageSize + 1;

    /// <summary>The key of the last row already seen; null on the first page.</summary>
    /// <exception cref="InvalidRequestException">Not a cursor of this list.</exception>
    public TKey? After<TKey>() where TKey : class => Cursor is null ? null : Shared.Cursor.Read<TKey>(Cursor);
}

internal sealed class PageRequestValidator : AbstractValidator<PageRequest>
{
    public PageRequestValidator() =>
        RuleFor(r => r.PageSize).InclusiveBetween(1, PageRequest.MaxPageSize)
            .Says($"应为 1 至 {PageRequest.MaxPageSize} 的整数。", $"Give an integer from 1 to {PageRequest.MaxPageSize}.");
}
