using System.Reflection;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>An endpoint binds, sends one use case, and maps the answer; who may call it is said by the use case.</summary>
internal static class Endpoints
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The extension methods that map routes: <c>MapPetitions(this IEndpointRouteBuilder)</c>.</summary>
    public static IReadOnlyList<MethodInfo> Mappers(IEnumerable<Type> types) =>
    [
        .. types.SelectMany(t => t.GetMethods(Any))
            .Where(m => m.IsStatic && !m.IsPrivate && m.GetParameters() is [{ ParameterType: var routes }] && routes == typeof(IEndpointRouteBuilder)
                && m.ReturnType == typeof(void)),
    ];

    /// <summary>A group of endpoints nobody has put on the road.</summary>
    public static IEnumerable<string> Unmapped(IEnumerable<MethodInfo> mappers, IEnumerable<Type> host)
    {
        var called = host.SelectMany(Code.MembersUsedBy).ToHashSet();
        return mappers.Where(m => !called.Contains(m)).Select(m => $"{m.DeclaringType!.Name}.{m.Name} is called by nobody");
    }

    /// <summary>Endpoints that send no use case, or more than one.</summary>
    public static IEnumerable<string> WithoutOneUseCase(IEnumerable<RouteEndpoint> endpoints) =>
        from endpoint in endpoints
        let sent = RequestsSentBy(endpoint)
        where sent.Count != 1
        select $"{Name(endpoint)} sends {(sent.Count == 0 ? "no use case" : string.Join(" and ", sent.Select(s => s.Name)))}";

    /// <summary>What the endpoint says of who may call it differs from what its use case says.</summary>
    public static IEnumerable<string> WithOtherAccessThanTheUseCase(IEnumerable<RouteEndpoint> endpoints) =>
        from endpoint in endpoints
        let open = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
        let closed = endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null
        from request in RequestsSentBy(endpoint)
        let anonymous = UseCases.IsAnonymous(request)
        let silent = !anonymous && request.GetCustomAttribute<RequiresAttribute>() is null && !request.IsDefined(typeof(SignedInAttribute), inherit: false)
        where open != anonymous || (!open && !closed) || silent
        select $"{Name(endpoint)} is {(open ? "open" : closed ? "closed" : "silent")}, {request.Name} is {(anonymous ? "open" : silent ? "silent" : "closed")}";

    /// <summary>The requests named in a handler's parameters or built in its code, helpers of its class included.</summary>
    internal static List<Type> RequestsSentBy(Endpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<MethodInfo>() is not { } handler) return [];
        var members = Reached(handler);
        if (!members.Any(m => m.DeclaringType == typeof(IMediator) && m.Name == nameof(IMediator.Send))) return [];
        return [.. handler.GetParameters().Select(p => Bound(p.ParameterType))
            .Concat(members.OfType<ConstructorInfo>().Select(c => c.DeclaringType!))
            .Where(t => typeof(IBaseRequest).IsAssignableFrom(t) && !t.IsAbstract)
            .Distinct()];
    }

    private static Type Bound(Type parameter) => parameter is { IsGenericType: true, Name: "Query`1" } ? parameter.GenericTypeArguments[0] : parameter;

    private static HashSet<MemberInfo> Reached(MethodInfo handler)
    {
        var members = new HashSet<MemberInfo>();
        var open = new Queue<MethodBase>([handler]);
        while (open.TryDequeue(out var method))
        {
            var machine = method.GetCustomAttribute<System.Runtime.CompilerServices.AsyncStateMachineAttribute>()?.StateMachineType;
            foreach (var member in Il.Of(method).Concat(machine?.GetMethods(Any).SelectMany(Il.Of) ?? []).Select(i => i.Operand).OfType<MemberInfo>())
            {
                if (!members.Add(member) || member is not MethodInfo called) continue;
                var definition = called.IsGenericMethod ? called.GetGenericMethodDefinition() : called;
                if (definition.DeclaringType == handler.DeclaringType) open.Enqueue(definition);
            }
        }

        return members;
    }

    internal static string Name(RouteEndpoint endpoint) =>
        $"{string.Join(',', endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])} {endpoint.RoutePattern.RawText}";
}
