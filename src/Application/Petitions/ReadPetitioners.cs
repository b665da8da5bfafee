using AutoMapper;
using AutoMapper.QueryableExtensions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>查阅信访人的完整身份信息；须说明用途，逐次留痕。</summary>
[Requires(Permission.ReadIdentityData)]
public sealed record ReadPetitioners : ICommand<IReadOnlyList<PersonView>>
{
    internal PetitionRef Item { get; init; }

    /// <summary>用途，如“电话核实住址”</summary>
    public required string Purpose { get; init; }

    public ReadPetitioners On(string item) => this with { Item = new PetitionRef(item) };
}

/// <summary>信访人，完整信息。</summary>
public sealed record PersonView
{
    public required int Ordinal { get; init; }

    public required PetitionerKind Kind { get; init; }

    /// <summary>姓名（名称）</summary>
    public string? Name { get; init; }

    /// <summary>证件号码</summary>
    public string? IdNo { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }

    /// <summary>法人、其他组织的经办人</summary>
    public string? Contact { get; init; }

    /// <summary>走访代表</summary>
    public required bool IsRepresentative { get; init; }
}

internal sealed class ReadPetitionersValidator : AbstractValidator<ReadPetitioners>
{
    public ReadPetitionersValidator() => RuleFor(r => r.Purpose).Filled(200);
}

internal sealed class ReadPetitionersHandler(PetitionDesk desk, IReadStore store, IAuditTrail audit, IConfigurationProvider maps)
    : IRequestHandler<ReadPetitioners, IReadOnlyList<PersonView>>
{
    public async Task<IReadOnlyList<PersonView>> Handle(ReadPetitioners r, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var found = await store.Query<PetitionItem>()
            .Where(visible).Where(r.Item.Matches())
            .ProjectTo<IdentityRow>(maps)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", r.Item.Text);
        audit.Note(new AuditNote("petition.identity-read", "petition", found.Id.ToString(), "查阅信访人完整身份信息", r.Purpose));
        return found.People;
    }
}

internal sealed record IdentityRow
{
    public required Guid Id { get; init; }

    public required IReadOnlyList<PersonView> People { get; init; }
}
