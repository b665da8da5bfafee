namespace PetitionGovernance.Domain.Shared;

/// <summary>已经发生的事实：过去时命名，不可变，不含个人信息。</summary>
public interface IDomainEvent
{
    /// <summary>一句中文，说明发生了什么；进入时间线和审计，不得含个人信息。</summary>
    string Describe();
}

/// <summary>聚合根：一个事务只改一个聚合；<see cref="Version"/> 用于并发控制（ETag）。</summary>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> events = [];

    /// <summary>What the aggregate is called in audit, outbox and messages.</summary>
    public abstract Subject Subject { get; }

    /// <summary>Starts at 1 and grows by one with every saved change.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<IDomainEvent> Events => events;

    public void ClearEvents() => events.Clear();

    /// <summary>Called once per unit of work, by the persistence layer, for a changed aggregate.</summary>
    public void AdvanceVersion() => Version++;

    protected void Raise(IDomainEvent happened) => events.Add(happened);
}

/// <summary>审计和事件所指的对象：种类（如 <c>petition</c>）和标识。</summary>
public readonly record struct Subject(string Kind, string Id);
