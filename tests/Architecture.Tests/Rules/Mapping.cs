using AutoMapper;
using MediatR;
using Microsoft.Extensions.Logging.Abstractions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>AutoMapper carries read projections and nothing else.</summary>
internal static class Mapping
{
    public static IEnumerable<string> Incomplete(IEnumerable<Type> types)
    {
        var profiles = types.Where(t => !t.IsAbstract && typeof(Profile).IsAssignableFrom(t)).ToList();
        var maps = new MapperConfiguration(c => profiles.ForEach(c.AddProfile), NullLoggerFactory.Instance);
        try
        {
            maps.AssertConfigurationIsValid();
            return [];
        }
        catch (AutoMapperConfigurationException incomplete)
        {
            return [incomplete.Message];
        }
    }

    public static IEnumerable<string> OutsideOfReads(IEnumerable<Type> types) =>
        from type in types
        where !typeof(Profile).IsAssignableFrom(type) && !IsQueryHandler(type)
        where Code.TypesUsedBy(type).Any(t => t.Namespace?.StartsWith(nameof(AutoMapper), StringComparison.Ordinal) == true)
        select $"{type.FullName} uses the mapper";

    private static bool IsQueryHandler(Type type) =>
        Shape.Contracts(type, typeof(IRequestHandler<,>)).Any(c => Shape.Contracts(c.GenericTypeArguments[0], typeof(IQuery<>)).Any());
}
