using System.Collections.Concurrent;
using System.Reflection;

namespace PetitionGovernance.Domain.Documents;

/// <summary>文书数据的一项，在模板中写作 <c>{{名称}}</c>。</summary>
/// <param name="name">Unique within the paper, and what an administrator writes into the template.</param>
/// <param name="meaning">What stands there, for the page of placeholders.</param>
/// <param name="english">The same in English.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlaceholderAttribute(string name, string meaning, string english) : Attribute
{
    public string Name { get; } = name;

    public string Meaning { get; } = meaning;

    public string English { get; } = english;

    /// <summary>可以没有：模板中写在自己的段落组 <c>{{#名称}}…{{/名称}}</c> 里，没有时整组不出。</summary>
    public bool Optional { get; init; }

    /// <summary>模板可以不用。</summary>
    public bool Dispensable { get; init; }
}

/// <summary>模板可以（应当）使用的一个占位符。</summary>
/// <param name="IsDispensable">A template may do without it.</param>
/// <param name="Row">What may stand within the group, for one that is repeated; empty otherwise.</param>
public sealed record Placeholder(string Name, string Meaning, string English, bool IsOptional, bool IsDispensable, IReadOnlyList<Placeholder> Row)
{
    /// <summary>成组出现：每一项出一次，没有的不出。</summary>
    public bool IsGroup => IsOptional || Row.Count > 0;
}

/// <summary>一种文书的数据有哪些项，由数据记录自己说明。</summary>
public sealed class PaperForm
{
    private static readonly ConcurrentDictionary<Type, PaperForm> Known = new();

    private PaperForm(Type data) => Items =
        [.. data.GetProperties().Select(p => (Property: p, Mark: p.GetCustomAttribute<PlaceholderAttribute>()))
            .Where(p => p.Mark is not null)
            .Select(p => new Item(p.Property, p.Mark!, RowOf(p.Property.PropertyType)))];

    public IReadOnlyList<Placeholder> Placeholders => [.. Items.Select(i => i.Placeholder)];

    internal IReadOnlyList<Item> Items { get; }

    public static PaperForm Of(Type data) => Known.GetOrAdd(data, static type => new PaperForm(type));

    private static PaperForm? RowOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? Of(type.GenericTypeArguments[0]) : null;

    internal sealed class Item(PropertyInfo property, PlaceholderAttribute mark, PaperForm? row)
    {
        public PaperForm? Row { get; } = row;

        public Placeholder Placeholder { get; } = new(mark.Name, mark.Meaning, mark.English, mark.Optional, mark.Dispensable, row?.Placeholders ?? []);

        public object? ValueOf(object data) => property.GetValue(data);
    }
}
