using System.Diagnostics;
using PetitionGovernance.CitizenMessages;

// 对接示例：把网上留言登记为信访事项，甄别、转送，并由各角色办到办结。
// An integration example: registers the messages of a citizens' board as petition items, screens and routes them,
// and takes some of them to their end as the people of the county would. It knows the product by its HTTP contract only.
//
//   dotnet run --project src/WebApi
//   dotnet run --project samples/CitizenMessages -- --credentials src/WebApi/data/trial-credentials.json --messages samples/messages-example.csv
//
// Read it in this order: Message (what comes in), Triage (what is made of it), Registration, Handling (a petition's life), Api (HTTP).
try
{
    var options = Options.Parse(args);
    if (options.Install is { } server)
    {
        await Installation.RunAsync(server, options);
        return ExitCodes.Good;
    }

    return await new Run(Credentials.Read(options.Credentials), options).RunAsync(Stopwatch.StartNew());
}
catch (UsageException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return ExitCodes.Misused;
}
catch (Exception failure) when (failure is HttpRequestException or LogInException or IOException)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return ExitCodes.Failed;
}
