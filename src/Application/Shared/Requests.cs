using MediatR;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Shared;

/// <summary>Changes something; runs in one unit of work.</summary>
public interface ICommand;

/// <summary>A command that answers <typeparamref name="TResult"/>.</summary>
public interface ICommand<TResult> : IRequest<TResult>, ICommand;

/// <summary>A command that creates; repeated with the same <c>Idempotency-Key</c> it answers the first result again.</summary>
public interface ICreate<TResult> : ICommand<TResult>, ICreate;

/// <summary>Marks commands the idempotency behaviour looks at.</summary>
public interface ICreate;

/// <summary>Reads, and changes nothing but the audit trail.</summary>
public interface IQuery<TResult> : IRequest<TResult>;

/// <summary>Says which permissions open a request: one of them is enough.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(params Permission[] anyOf) : Attribute
{
    public IReadOnlyList<Permission> AnyOf { get; } = anyOf;
}

/// <summary>Open to everybody, logged in or not. Said aloud, so that forgetting it is not the same as meaning it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AnonymousAttribute : Attribute;

/// <summary>Open to everybody who is logged in, whatever the role.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SignedInAttribute : Attribute;
