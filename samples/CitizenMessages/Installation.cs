using System.Security.Cryptography;

namespace PetitionGovernance.CitizenMessages;

/// <summary>What the trial has from its first start, made over the API on a server that is none: one user per role, one machine client.</summary>
internal static class Installation
{
    private const string Office = "XFB";
    private const string MachineClient = "citizen-messages";
    private const string Scopes =
        "petitions.read petitions.sealed petitions.register petitions.screen petitions.route petitions.handle organizations.read units.any";

    // The public client every server has for command lines.
    private static readonly Interactive CommandLine = new("cli", "http://127.0.0.1/callback");

    private static readonly (string UserName, string DisplayName, string Role, string UnitCode)[] People =
    [
        ("registrar", "登记员", Steps.Registrar, Office),
        ("screener", "甄别员", Steps.Screener, Office),
        ("office-lead", "信访办负责人", Steps.OfficeLead, Office),
        ("inspector", "督查人员", Steps.Inspector, Office),
        ("handler", "住建委经办人", Steps.Handler, "ZJW"),
        ("handler-township", "虎威镇经办人", Steps.Handler, "500230101"),
    ];

    public static async Task RunAsync(Uri server, Options options)
    {
        var oneTime = Environment.GetEnvironmentVariable(Options.AdministratorPassword)
            ?? throw new UsageException($"请在环境变量 {Options.AdministratorPassword} 中给出口令 / give the password in {Options.AdministratorPassword}");
        var administrator = new Person(options.Administrator, NewPassword(), ["administrator"], Office);
        using var api = new Api(server, () => LogIn.AsPersonAsync(server, CommandLine, administrator.UserName, oneTime, administrator.Password), new HttpTally());

        List<Person> users = [administrator];
        foreach (var (userName, displayName, role, unitCode) in People)
        {
            var person = new Person(userName, NewPassword(), [role], unitCode);
            (await api.CreateAsync<object>("users", new { person.UserName, displayName, person.UnitCode, person.Roles, person.Password })).OrThrow(userName);
            users.Add(person);
        }

        var client = new { ClientId = MachineClient, DisplayName = "网上留言板", UnitCode = Office, Scopes = Scopes.Split(' ') };
        var machine = (await api.CreateAsync<RegisteredClient>("clients", client)).OrThrow(MachineClient);
        new Credentials(server.ToString().TrimEnd('/'), users, new(machine.ClientId, machine.ClientSecret, Scopes), CommandLine).Write(options.Credentials);
        Console.WriteLine($"{users.Count - 1} 名用户和 1 个对接系统已建，写入 / users and a machine client made, written to {options.Credentials}");
    }

    private static string NewPassword() => RandomNumberGenerator.GetString("23456789BCDFGHJKLMNPQRSTVWXYZbcdfghjkmnpqrstvwxyz", 24);

    private sealed record RegisteredClient(string ClientId, string ClientSecret);
}
