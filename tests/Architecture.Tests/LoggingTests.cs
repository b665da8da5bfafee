using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class LoggingTests
{
    private static IEnumerable<string> Logged(string line) => Logging.Personally([Snippets.Code("src/Application/Petitions/Talkative.cs", line)]);

    [Fact]
    public void No_log_template_takes_an_object_apart() => Rule.Holds(Logging.Destructuring(Layer.TypesOf(Layer.All)));

    [Fact]
    public void No_log_template_takes_an_object_apart_is_seen_failing_on_its_canary() =>
        Rule.Sees(nameof(TalkativeType), Logging.Destructuring([typeof(TalkativeType)]));

    [Fact]
    public void No_log_call_names_anything_personal() => Rule.Holds(Logging.Personally(Repository.Product));

    [Theory]
    [InlineData("log.LogInformation(\"{Item} of {PetitionerName}\", id, x);", "PetitionerName")]
    [InlineData("log.LogWarning(\"{Number}\", item.People.First(p => p.Ordinal == 1).IdNo);", "IdNo")]
    [InlineData("log.LogError(failure, \"{Value}\", command.Password);", "Password")]
    [InlineData("log.LogDebug(\n    \"{A} {B}\",\n    item.Id,\n    person.PhoneNumber);", "PhoneNumber")]
    [InlineData("[LoggerMessage(1, LogLevel.Information, \"Received {Length}\")]\nprivate static partial void Received(ILogger log, string content);", "content")]
    [InlineData("using var scope = log.BeginScope(new { client.Secret });", "Secret")]
    public void No_log_call_names_anything_personal_is_seen_failing_on_its_canary(string line, string word) => Rule.Sees($"logs {word}", Logged(line));

    [Theory]
    [InlineData("log.LogError(\"{Exception}\", failure.GetType().FullName);")]
    [InlineData("log.LogDebug(\"{UseCase} by {ActorId}: {Outcome} in {Milliseconds:0.0} ms\", UseCase, actor.Id, outcome, elapsed);")]
    [InlineData("var name = people.Log; // name, address")]
    public void What_names_nobody_may_be_logged(string line) => Rule.Holds(Logged(line));
}
