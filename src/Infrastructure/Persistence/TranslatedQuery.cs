using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>A query asked so often that reading and translating its expression anew counts: done once for a model.</summary>
/// <typeparam name="TQuery">What <c>EF.CompileAsyncQuery</c> returns.</typeparam>
internal sealed class TranslatedQuery<TQuery>(Func<TQuery> translate) where TQuery : class
{
    private readonly ConditionalWeakTable<IModel, TQuery> known = new();

    public TQuery For(DbContext db) => known.GetValue(db.Model, _ => translate());
}
