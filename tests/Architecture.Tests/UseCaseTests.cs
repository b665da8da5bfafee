using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class UseCaseTests
{
    /// <summary>Everything the product does for people who are not logged in.</summary>
    private static readonly Dictionary<string, string> OpenToEverybody = new()
    {
        ["GetProgress"] = "a petitioner asks by query code",
        ["ListReceptionDays"] = "the days leaders receive are published to everybody",
        ["LogIn"] = "who logs in is not logged in yet",
        ["ReadClientSession"] = "asked by the token endpoint about the client it has just checked",
        ["ReadUserSession"] = "asked by the login and token endpoints about the user they have just checked",
    };

    private static readonly Type[] Canaries =
    [
        typeof(RequestOfNobody), typeof(RequestOfTwo), typeof(FirstOfTwo), typeof(SecondOfTwo), typeof(CommandOfAnything), typeof(CommandOfAnythingHandler),
        typeof(LonelyRequest), typeof(LonelyHandler),
    ];

    private static IReadOnlyList<SourceFile> Files => [.. Repository.Product.Where(f => f.IsIn("src/Application"))];

    [Fact]
    public void A_request_has_exactly_one_handler() => Rule.Holds(UseCases.WithoutOneHandler(Layer.Application.Types));

    [Fact]
    public void A_request_has_exactly_one_handler_is_seen_failing_on_its_canary()
    {
        var violations = UseCases.WithoutOneHandler(Canaries).ToList();

        Rule.Sees("RequestOfNobody has 0 handlers", violations);
        Rule.Sees("RequestOfTwo has 2 handlers", violations);
        Rule.Spares(nameof(LonelyRequest), violations);
    }

    [Fact]
    public void A_request_says_who_may_send_it() => Rule.Holds(UseCases.WithoutRequirement(Layer.Application.Types));

    [Fact]
    public void A_request_says_who_may_send_it_is_seen_failing_on_its_canary()
    {
        var violations = UseCases.WithoutRequirement(Canaries).ToList();

        Rule.Sees(nameof(RequestOfNobody), violations);
        Rule.Sees(nameof(RequestOfTwo), violations);
        Rule.Sees(nameof(CommandOfAnything), violations);
        Rule.Spares(nameof(LonelyRequest), violations);
    }

    [Fact]
    public void Only_the_listed_requests_are_open_to_everybody() => Rule.Holds(UseCases.Anonymous(Layer.Application.Types).Except(OpenToEverybody));

    [Fact]
    public void Only_the_listed_requests_are_open_to_everybody_is_seen_failing_on_its_canary()
    {
        var violations = UseCases.Anonymous(Canaries).Except(OpenToEverybody).ToList();

        Rule.Sees("LonelyRequest is open", violations);
        Rule.Sees("GetProgress is listed as an exception, but breaks nothing", violations);
    }

    [Fact]
    public void A_command_has_a_validator() => Rule.Holds(UseCases.CommandsWithoutValidator(Layer.Application.Types));

    [Fact]
    public void A_command_has_a_validator_is_seen_failing_on_its_canary()
    {
        var violations = UseCases.CommandsWithoutValidator([.. Canaries, typeof(PublicValidator)]).ToList();

        Rule.Sees(nameof(RequestOfTwo), violations);
        Rule.Spares(nameof(CommandOfAnything), violations);
    }

    [Fact]
    public void A_request_is_a_command_or_a_query() => Rule.Holds(UseCases.NeitherCommandNorQuery(Layer.Application.Types));

    [Fact]
    public void A_request_is_a_command_or_a_query_is_seen_failing_on_its_canary() =>
        Rule.Sees("RequestOfNobody is neither", UseCases.NeitherCommandNorQuery(Canaries));

    [Fact]
    public void A_handler_neither_saves_nor_calls_another_use_case() => Rule.Holds(UseCases.HandlersDoingThePipelinesWork(Layer.Application.Types));

    [Fact]
    public void A_handler_neither_saves_nor_calls_another_use_case_is_seen_failing_on_its_canary()
    {
        var violations = UseCases.HandlersDoingThePipelinesWork(Canaries).ToList();

        Rule.Sees("FirstOfTwo uses IMediator.Send", violations);
        Rule.Sees("SecondOfTwo uses IUnitOfWork.SaveAsync", violations);
    }

    [Fact]
    public void A_file_holds_one_request_and_is_named_by_it() => Rule.Holds(UseCases.Misfiled(Layer.Application.Types, Files));

    [Fact]
    public void A_file_holds_one_request_and_is_named_by_it_is_seen_failing_on_its_canary()
    {
        var file = Snippets.Code("src/Application/Petitions/LonelyRequest.cs", "public sealed record LonelyRequest : IQuery<int>;\ninternal sealed record RequestOfNobody;\n");

        var violations = UseCases.Misfiled(Canaries, [file]).ToList();

        Rule.Sees("RequestOfNobody is declared in src/Application/Petitions/LonelyRequest.cs", violations);
        Rule.Sees("RequestOfTwo is declared in no file", violations);
        Rule.Spares("LonelyRequest is declared in", violations);
    }
}
