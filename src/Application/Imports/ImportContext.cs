using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Imports;

/// <summary>What a row is read against: bodies, the calendar, the items it names, and what the folder itself says.</summary>
internal sealed class ImportContext(IReadStore store, OrganizationTree bodies, Occasion now, DateTimeOffset at)
{
    private readonly List<OrganizationNode> nodes = [.. bodies.Codes.Select(code => bodies.Find(code)!)];
    private readonly Dictionary<string, ItemFacts> readOnly = [];
    private Dictionary<string, ItemFacts> items = [];

    public IReadStore Store => store;

    public Occasion Now => now;

    public DateTimeOffset At => at;

    public OrganizationTree Bodies { get; private set; } = bodies;

    /// <summary>Items whose chain of earlier items leads back to themselves.</summary>
    public IReadOnlySet<string> Circular { get; set; } = new HashSet<string>();

    /// <summary>Reception sessions the folder has told of, or problems have asked for.</summary>
    public Dictionary<string, ReceptionSession> Sessions { get; } = [];

    /// <summary>Keys of the petitions in the folder.</summary>
    public IReadOnlySet<string> InFolder { get; set; } = new HashSet<string>();

    public void Establish(OrganizationNode body)
    {
        nodes.Add(body);
        Bodies = new OrganizationTree(nodes);
    }

    /// <summary>Looks the items of a batch up, all at once.</summary>
    public async Task KnowItemsAsync(IReadOnlyCollection<string> regNos, CancellationToken cancellationToken) =>
        items = regNos.Count == 0 ? [] : await store.Query<PetitionItem>().Where(p => regNos.Contains(p.RegNo))
            .Select(p => new ItemFacts(p.Id, p.RegNo, p.ReceivedOn, p.RepliedOn, p.ResponsibleOrgCode, p.ReceivingOrgCode, p.Sealed, p.RespondentOrgCode))
            .ToDictionaryAsync(p => p.RegNo, cancellationToken);

    /// <summary>A dry run stores nothing: what it has read is known all the same.</summary>
    public void Remember(PetitionItem item) =>
        readOnly[item.RegNo] = new ItemFacts(item.Id, item.RegNo, item.ReceivedOn, item.RepliedOn, item.ResponsibleOrgCode, item.ReceivingOrgCode, item.Sealed, item.RespondentOrgCode);

    public bool HasItem(string regNo) => items.ContainsKey(regNo) || readOnly.ContainsKey(regNo);

    /// <exception cref="RowRejectedException">There is no such item, neither in the folder nor before.</exception>
    public ItemFacts Item(ImportRow row, string column) =>
        items.TryGetValue(row.Required(column), out var item) || readOnly.TryGetValue(row.Required(column), out item) ? item : throw row.Rejected(column, "没有这件信访事项，本文件夹和此前的记录中都没有 / no such item, here or on record");

    /// <exception cref="RowRejectedException">One of them is unknown.</exception>
    public IReadOnlyList<ItemFacts> Items(ImportRow row, string column) => [.. row.Words(column).Select(regNo =>
        items.TryGetValue(regNo, out var item) || readOnly.TryGetValue(regNo, out item) ? item : throw row.Rejected(column, $"没有信访事项 {regNo} / no item {regNo}"))];

    /// <exception cref="RowRejectedException">No body has the code.</exception>
    public string? Body(ImportRow row, string column)
    {
        if (row.Text(column) is not { } code) return null;
        return Bodies.Contains(code) ? code : throw row.Rejected(column, "没有这个机构 / no such body");
    }

    public string RequiredBody(ImportRow row, string column) => Body(row, column) ?? throw row.Rejected(column, "不能为空 / must not be empty");
}

/// <summary>What other records need of an item.</summary>
internal sealed record ItemFacts(
    PetitionItemId Id, string RegNo, DateOnly ReceivedOn, DateOnly? RepliedOn, string? ResponsibleOrgCode, string ReceivingOrgCode, bool Sealed, string? RespondentOrgCode);
