using static PetitionGovernance.Domain.Identity.Permission;

namespace PetitionGovernance.Domain.Identity;

/// <summary>角色、对接范围与权限的对照表；系统中唯一的一张。</summary>
public static class RolePermissions
{
    private static readonly Dictionary<Role, Permission[]> ByRole = new()
    {
        [Role.Registrar] = [RegisterPetition, KeepReceptions, ReadPetitions, ReadIdentityData, RecordPetitionerWill, ReadOrganizations, KeepGovernanceRecords, ConductMediation, ReadEvents],
        [Role.Screener] = [RegisterPetition, ReadPetitions, ReadSealedPetitions, ReadIdentityData, ScreenPetition, RoutePetition, RecordPetitionerWill, ReadOrganizations, ConductMediation, ReadEvents, PrepareReferrals],
        [Role.OfficeLead] =
        [
            RegisterPetition, ReadPetitions, ReadSealedPetitions, ReadIdentityData, ScreenPetition, RoutePetition,
            DecideObjection, RecordPetitionerWill, ReturnForRedo, RecordRecusal, AssignOfficers, ReadReports,
            ReadOrganizations, CoordinateBodies, ManageCasePackages, WorkOnCasePackages, PayCaseFunds, KeepReceptions,
            KeepGovernanceRecords, ConductMediation, Supervise, ReadEvents, PrepareReferrals, ApproveReferrals,
            ImportRecords,
        ],
        // A23: bodies that are not petition offices also register, screen and pass on what they receive themselves.
        [Role.Handler] =
        [
            RegisterPetition, ReadPetitions, ReadIdentityData, ScreenPetition, RoutePetition, HandlePetition, RecordPetitionerWill,
            RecordRecusal, AssignOfficers, ReadOrganizations, WorkOnCasePackages, KeepGovernanceRecords,
            ConductMediation, ReadEvents,
        ],
        [Role.Reviewer] = [ReadPetitions, ReadIdentityData, ConductReview, ReadReports, ReadOrganizations, ReadEvents],
        [Role.Leader] = [ReadPetitions, ReadReports, ReadOrganizations, WorkOnCasePackages, ApproveCaseFunds, ReadEvents],
        [Role.Discipline] = [ReadPetitions, ReadSealedPetitions, ReadIdentityData, HandlePetition, ReadOrganizations, ReadEvents],
        [Role.Inspector] = [ReadPetitions, ReturnForRedo, ReadReports, CoordinateBodies, Supervise, ReadOrganizations, ReadEvents],
        [Role.Auditor] = [ReadPetitions, ReadAudit, ReadReports, ReadOrganizations, ReadEvents],
        [Role.Administrator] = [ReadOrganizations, ManageOrganizations, ManageCalendar, ManageScreeningRules, ManageDocumentTemplates, ManageLegalTexts, ManageUsers, ReadEvents, ManageWebhooks, ImportRecords],
        // What a machine may do is said by its scopes.
        [Role.Integration] = [],
    };

    private static readonly Dictionary<string, Permission[]> ByScope = new()
    {
        ["petitions.read"] = [ReadPetitions],
        ["petitions.sealed"] = [ReadSealedPetitions],
        ["petitions.identity"] = [ReadIdentityData],
        ["petitions.register"] = [RegisterPetition, RecordPetitionerWill],
        ["petitions.screen"] = [ScreenPetition],
        ["petitions.route"] = [RoutePetition, DecideObjection, AssignOfficers, RecordRecusal],
        ["petitions.handle"] = [HandlePetition],
        ["receptions.keep"] = [KeepReceptions],
        ["case-packages.manage"] = [ManageCasePackages, WorkOnCasePackages],
        ["case-funds.approve"] = [ApproveCaseFunds],
        ["case-funds.pay"] = [PayCaseFunds],
        ["mediations.conduct"] = [ConductMediation],
        ["petitions.supervise"] = [ReturnForRedo, CoordinateBodies, Supervise],
        ["referrals.prepare"] = [PrepareReferrals],
        ["referrals.approve"] = [ApproveReferrals],
        ["reviews.conduct"] = [ConductReview],
        ["organizations.read"] = [ReadOrganizations],
        ["organizations.manage"] = [ManageOrganizations],
        ["calendar.manage"] = [ManageCalendar],
        ["screening.manage"] = [ManageScreeningRules],
        ["templates.manage"] = [ManageDocumentTemplates],
        ["legal.manage"] = [ManageLegalTexts],
        ["users.manage"] = [ManageUsers],
        ["audit.read"] = [ReadAudit],
        ["reports.read"] = [ReadReports],
        ["governance.record"] = [KeepGovernanceRecords],
        ["events.read"] = [ReadEvents],
        ["webhooks.manage"] = [ManageWebhooks],
        ["imports.manage"] = [ImportRecords],
    };

    /// <summary>Lets a county integration bus record the acts of any unit (see <see cref="Actor.ActsForAnyUnit"/>).</summary>
    public const string AnyUnitScope = "units.any";

    public static IReadOnlyCollection<string> Scopes { get; } = [.. ByScope.Keys, AnyUnitScope];

    public static IReadOnlySet<Permission> Of(IEnumerable<Role> roles) => roles.SelectMany(role => ByRole[role]).ToHashSet();

    /// <summary>Scopes the table does not hold grant nothing.</summary>
    public static IReadOnlySet<Permission> OfScopes(IEnumerable<string> scopes) =>
        scopes.SelectMany(scope => ByScope.GetValueOrDefault(scope, [])).ToHashSet();
}
