using System.Linq.Expressions;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Petitions;

internal sealed class PetitionReads(PetitionDb db, PetitionReadQueries queries) : IPetitionReads
{
    public Task<PetitionRow?> FindAsync(PetitionRef reference, PetitionSight sight, CancellationToken cancellationToken) => reference.Id is { } id
        ? Ask(queries.ById, id, sight, cancellationToken)
        : Ask(queries.ByRegNo, reference.Text, sight, cancellationToken);

    private Task<PetitionRow?> Ask<TKey>(TranslatedQuery<PetitionRead<TKey>> query, TKey key, PetitionSight s, CancellationToken cancellationToken) =>
        query.For(db)(db, key, s.Unit, s.Overall, s.MaySealed, s.SealedOverall, s.Blinding, s.Reviewed, cancellationToken);
}

internal delegate Task<PetitionRow?> PetitionRead<TKey>(
    PetitionDb db, TKey key, string unit, bool overall, bool maySealed, bool sealedOverall, string[] blinding, string[] reviewed, CancellationToken cancellationToken);

/// <summary>The query by either key, made of the same condition and the same map as every other.</summary>
internal sealed class PetitionReadQueries(IConfigurationProvider maps)
{
    public TranslatedQuery<PetitionRead<PetitionItemId>> ById { get; } = new(() => Translate<PetitionItemId>((p, id) => p.Id == id, maps));

    public TranslatedQuery<PetitionRead<string>> ByRegNo { get; } = new(() => Translate<string>((p, regNo) => p.RegNo == regNo, maps));

    private static PetitionRead<TKey> Translate<TKey>(Expression<Func<PetitionItem, TKey, bool>> matches, IConfigurationProvider maps)
    {
        Expression<Func<PetitionDb, TKey, string, bool, bool, bool, string[], string[], CancellationToken, IQueryable<PetitionItem>>> given =
            (db, key, unit, overall, maySealed, sealedOverall, blinding, reviewed, cancellationToken) => db.Set<PetitionItem>().AsNoTracking();
        var item = PetitionVisibility.Condition.Parameters[0];
        var filled = new Filled(item, given.Parameters);
        var condition = Expression.AndAlso(filled.Visit(PetitionVisibility.Condition.Body), filled.With(matches));
        var visible = Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [typeof(PetitionItem)], given.Body, Expression.Quote(Expression.Lambda<Func<PetitionItem, bool>>(condition, item)));
        var projected = Array.Empty<PetitionItem>().AsQueryable().ProjectTo<PetitionRow>(maps).Expression;
        var first = Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [typeof(PetitionRow)], new Rooted(visible).Visit(projected));
        return new(EF.CompileAsyncQuery(
            Expression.Lambda<Func<PetitionDb, TKey, string, bool, bool, bool, string[], string[], CancellationToken, PetitionRow?>>(first, given.Parameters)));
    }

    // A translated query takes values, not members of one.
    private sealed class Filled(ParameterExpression item, IReadOnlyList<ParameterExpression> given) : ExpressionVisitor
    {
        private readonly Dictionary<ParameterExpression, ParameterExpression> own = [];

        public Expression With(LambdaExpression matches)
        {
            (own[matches.Parameters[0]], own[matches.Parameters[1]]) = (item, given[1]);
            return Visit(matches.Body);
        }

        protected override Expression VisitParameter(ParameterExpression node) => own.GetValueOrDefault(node, node);

        protected override Expression VisitMember(MemberExpression node) => node.Member.DeclaringType == typeof(PetitionSight)
            ? given.Single(parameter => string.Equals(parameter.Name, node.Member.Name, StringComparison.OrdinalIgnoreCase))
            : base.VisitMember(node);
    }

    private sealed class Rooted(Expression root) : ExpressionVisitor
    {
        protected override Expression VisitConstant(ConstantExpression node) => node.Value is IQueryable<PetitionItem> ? root : node;
    }
}
