using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Procedures;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Procedures;

/// <summary>Which body of the county a procedure's authority is, for a matter of a topic and a place.</summary>
public sealed class ProcedureAuthorities(
    IOrganizationDirectory organizations, IResponsibilityDirectory responsibilities, IActorAccessor actors, TimeProvider time)
{
    /// <param name="areaCode">Where the matter lies; null for the area of the actor's own unit.</param>
    public async ValueTask<Func<Procedure, AuthorityView>> ForAsync(string? topic, string? areaCode, CancellationToken cancellationToken)
    {
        var list = (await responsibilities.CurrentAsync(cancellationToken)).List;
        var tree = await organizations.CurrentAsync(cancellationToken);
        var area = areaCode ?? tree.Find(actors.Required().UnitCode)?.DivisionCode;
        var competent = topic is not null && area is not null && list.Competent(FieldOf(topic), topic, area, time.Today()) is [var first, ..] ? first.OrganizationCode : null;
        return procedure => Of(procedure.Authority, procedure.Authority.ByTopic ? competent : procedure.Authority.OrganizationCode, tree);
    }

    private static string? FieldOf(string topic) => ReferenceData.Topics.FirstOrDefault(t => t.Name == topic)?.Field;

    private static AuthorityView Of(CompetentAuthority authority, string? code, OrganizationTree tree)
    {
        var acting = code is not null && tree.Contains(code) ? tree.Find(tree.CurrentSuccessor(code)) : null;
        return new AuthorityView
        {
            Name = authority.Name,
            NameEnglish = authority.NameEnglish,
            OrganizationCode = acting?.Code,
            OrganizationName = acting?.Name,
            ByTopic = authority.ByTopic,
        };
    }
}
