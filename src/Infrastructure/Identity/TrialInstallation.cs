using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Identity;

/// <summary>The first start of a trial: one user per role with a random password, one machine client.</summary>
public sealed class TrialInstallation(
    PetitionDb db,
    IUsers users,
    IPasswords passwords,
    IMachineClients clients,
    IUnitOfWork unit,
    DatabaseSettings settings,
    TimeProvider time)
{
    /// <summary>The public client scripts log in with, and where it is sent back to.</summary>
    public const string InteractiveClient = "cli";
    public const string InteractiveRedirect = "http://127.0.0.1/callback";

    private const string Office = "XFB";
    private const string Machine = "trial-machine";

    private static readonly NewUserOfTrial[] People =
    [
        new("admin", "管理员", Office, Role.Administrator),
        new("registrar", "登记员", Office, Role.Registrar),
        new("screener", "甄别员", Office, Role.Screener),
        new("office-lead", "信访办负责人", Office, Role.OfficeLead),
        new("handler", "住建委经办人", "ZJW", Role.Handler),
        new("handler-township", "虎威镇经办人", "500230101", Role.Handler),
        new("reviewer", "复查复核人员", "FCW", Role.Reviewer),
        new("reviewer-city", "市级复查复核人员", "SFH", Role.Reviewer),
        new("leader", "县领导", "XW", Role.Leader),
        new("discipline", "纪检监察人员", "JW", Role.Discipline),
        new("inspector", "督查人员", Office, Role.Inspector),
        new("auditor", "审计人员", Office, Role.Auditor),
    ];

    /// <returns>The administrator at the first start, null at later ones: a password is shown once.</returns>
    public async Task<TrialPassword?> EnsureAsync(string baseUrl, CancellationToken cancellationToken)
    {
        if (await db.Set<User>().AnyAsync(cancellationToken))
        {
            PointTo(baseUrl);
            return null;
        }

        var credentials = (await CreateAsync(cancellationToken)).At(baseUrl);
        // Before the users: a crash between leaves passwords that do not work yet and are replaced, not users nobody can be.
        credentials.Write(settings.DataDirectory);
        await unit.SaveAsync(cancellationToken);
        return credentials.Administrator;
    }

    /// <summary>Tells the credentials where the server is now.</summary>
    public void PointTo(string baseUrl)
    {
        if (TrialCredentials.Read(settings.DataDirectory) is { } known && known.BaseUrl != baseUrl) known.At(baseUrl).Write(settings.DataDirectory);
    }

    private async Task<TrialCredentials> CreateAsync(CancellationToken cancellationToken)
    {
        var scopes = RolePermissions.Scopes.Order(StringComparer.Ordinal).ToList();
        var secret = await clients.RegisterAsync(new(Machine, "试用对接系统", Office, scopes), cancellationToken);
        List<TrialUser> made = [];
        foreach (var person in People)
        {
            var password = passwords.Generate();
            made.Add(new(person.UserName, password, [person.Role], person.UnitCode));
            users.Add(User.Create(new(
                Guid.CreateVersion7(time.GetUtcNow()), person.UserName, person.DisplayName, person.UnitCode, [person.Role], passwords.HashGenerated(password), MustChangePassword: false)));
        }

        return new(
            BaseUrl: "",
            new(made[0].UserName, made[0].Password),
            made,
            new(Machine, secret, string.Join(' ', scopes), TokenEndpoint: ""),
            new(InteractiveClient, InteractiveRedirect, AuthorizationEndpoint: ""));
    }

    private sealed record NewUserOfTrial(string UserName, string DisplayName, string UnitCode, Role Role);
}
