using System.Reflection;
using System.Text.RegularExpressions;
using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>A use case is a file: request, validator, handler.</summary>
internal static partial class UseCases
{
    public static IReadOnlyList<Type> RequestsIn(IEnumerable<Type> types) =>
        [.. Code.Written(types).Where(t => t is { IsAbstract: false, IsInterface: false } && typeof(IBaseRequest).IsAssignableFrom(t))];

    public static IEnumerable<string> WithoutOneHandler(IReadOnlyList<Type> types) =>
        from request in RequestsIn(types)
        let handlers = types.Where(t => Shape.Contracts(t, typeof(IRequestHandler<,>)).Any(c => c.GenericTypeArguments[0] == request)).ToList()
        where handlers.Count != 1
        select $"{request.FullName} has {handlers.Count} handlers";

    public static IEnumerable<string> WithoutRequirement(IReadOnlyList<Type> types) =>
        from request in RequestsIn(types)
        let requires = request.GetCustomAttribute<RequiresAttribute>()
        let said = new[] { requires is not null, IsAnonymous(request), request.IsDefined(typeof(SignedInAttribute), inherit: false) }
        where said.Count(s => s) != 1 || requires is { AnyOf.Count: 0 }
        select $"{request.FullName} must say one thing: what it requires, or that being signed in is enough, or that it is open to everybody";

    public static bool IsAnonymous(Type request) => request.IsDefined(typeof(AnonymousAttribute), inherit: false);

    public static IEnumerable<string> Anonymous(IReadOnlyList<Type> types) =>
        RequestsIn(types).Where(IsAnonymous).Select(r => $"{r.Name} is open to everybody");

    public static IEnumerable<string> CommandsWithoutValidator(IReadOnlyList<Type> types) =>
        from command in RequestsIn(types)
        where typeof(ICommand).IsAssignableFrom(command)
        where !types.Any(t => !t.IsAbstract && typeof(IValidator<>).MakeGenericType(command).IsAssignableFrom(t))
        select $"{command.FullName} has no validator";

    /// <summary>A request says whether it changes something: the pipeline decides by it.</summary>
    public static IEnumerable<string> NeitherCommandNorQuery(IReadOnlyList<Type> types) =>
        from request in RequestsIn(types)
        let command = typeof(ICommand).IsAssignableFrom(request)
        let query = Shape.Contracts(request, typeof(IQuery<>)).Any()
        where command == query
        select $"{request.FullName} is {(command ? "both command and query" : "neither command nor query")}";

    /// <summary>The pipeline saves, and one use case never calls another.</summary>
    public static IEnumerable<string> HandlersDoingThePipelinesWork(IEnumerable<Type> types) =>
        from type in types
        where Shape.IsHandler(type)
        from member in Code.MembersUsedBy(type).Distinct()
        where member.DeclaringType == typeof(IMediator)
            || member.Name is "SaveChanges" or "SaveChangesAsync"
            || member.DeclaringType == typeof(Application.Shared.Ports.IUnitOfWork)
        select $"{type.FullName} uses {member.DeclaringType!.Name}.{member.Name}";

    /// <summary>One request a file, and the file is named by it.</summary>
    public static IEnumerable<string> Misfiled(IReadOnlyList<Type> types, IReadOnlyList<SourceFile> files)
    {
        var names = RequestsIn(types).Select(r => r.Name).ToHashSet();
        var declared = files.SelectMany(f => Declaration().Matches(f.Text).Select(m => (File: f, Name: m.Groups["name"].Value))).Where(d => names.Contains(d.Name)).ToList();
        foreach (var (file, name) in declared.Where(d => d.Name != d.File.Name)) yield return $"{name} is declared in {file.Path}";
        foreach (var lost in names.Where(name => declared.All(d => d.Name != name))) yield return $"{lost} is declared in no file";
    }

    [GeneratedRegex(@"^\s*(?:public|internal)\s+(?:sealed\s+|partial\s+)*(?:record|class)\s+(?:class\s+|struct\s+)?(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
