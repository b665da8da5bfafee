using AutoMapper;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Petitions;

/// <summary>What a single read fetches: the columns of the view, the facts the guards need, and the people to be masked.</summary>
public sealed record PetitionRow
{
    public required PetitionView View { get; init; }

    public required PetitionState State { get; init; }

    public required PromptFacts Prompts { get; init; }

    public required IReadOnlyList<PersonRow> People { get; init; }
}

public sealed record PersonRow(int Ordinal, PetitionerKind Kind, string? Name, string? IdNo, string? Phone, string? Address, bool IsRepresentative);

/// <summary>What a list fetches for one item.</summary>
internal sealed record PetitionListRow
{
    public required PetitionListItem Item { get; init; }

    public string? FirstPetitionerName { get; init; }

    public DateOnly? NextWarnOn { get; init; }

    public bool NextDueIsOfficial { get; init; }

    public PetitionListItem ToItem(DateOnly today) => Item with
    {
        PetitionerName = FirstPetitionerName is { } name ? Masking.Name(name) : null,
        Light = Item.NextDueOn is not { } due ? null
            : NextDueIsOfficial && due < today ? Domain.Deadlines.Light.Overdue
            : NextWarnOn <= today ? Domain.Deadlines.Light.DueSoon
            : Domain.Deadlines.Light.OnTrack,
    };
}

/// <summary>What the work queue fetches for one item.</summary>
internal sealed record WorkRow
{
    public required PetitionListRow Row { get; init; }

    public required PetitionState State { get; init; }
}

internal sealed class PetitionMaps : Profile
{
    public PetitionMaps()
    {
        CreateMap<PetitionItemId, Guid>().ConvertUsing(id => id.Value);
        CreateMap<PetitionItem, PetitionState>().ConvertUsing(PetitionProjection.State);
        CreateMap<PetitionItem, PromptFacts>().ConvertUsing(PromptFacts.Projection);
        CreateMap<Petitioner, PersonRow>();
        CreateMap<Petitioner, PersonView>();
        CreateMap<PetitionItem, IdentityRow>()
            .ForMember(r => r.People, o => o.MapFrom(p => p.Petitioners.OrderBy(person => person.Ordinal)));
        CreateMap<PetitionItem, PetitionView>()
            .ForMember(v => v.Subject, o => o.MapFrom(p => p.Title))
            .ForMember(v => v.Request, o => o.Ignore())
            .ForMember(v => v.PetitionerName, o => o.Ignore())
            .ForMember(v => v.PetitionerIdNo, o => o.Ignore())
            .ForMember(v => v.PetitionerAddress, o => o.Ignore())
            .ForMember(v => v.RepresentativeCount, o => o.Ignore())
            .ForMember(v => v.ExtendedDays, o => o.Ignore())
            .ForMember(v => v.Gates, o => o.Ignore())
            .ForMember(v => v.Deadlines, o => o.Ignore())
            .ForMember(v => v.NextActions, o => o.Ignore())
            .ForMember(v => v.Prompts, o => o.Ignore())
            .ForMember(v => v.NextRight, o => o.Ignore());
        CreateMap<PetitionItem, PetitionRow>()
            .ForMember(r => r.View, o => o.MapFrom(p => p))
            .ForMember(r => r.State, o => o.MapFrom(p => p))
            .ForMember(r => r.Prompts, o => o.MapFrom(p => p))
            .ForMember(r => r.People, o => o.MapFrom(p => p.Petitioners.OrderBy(person => person.Ordinal)));
        CreateMap<PetitionItem, PetitionListItem>()
            .ForMember(v => v.Subject, o => o.MapFrom(p => p.Title))
            .ForMember(v => v.PetitionerName, o => o.Ignore())
            .ForMember(v => v.Light, o => o.Ignore());
        CreateMap<PetitionItem, PetitionListRow>()
            .ForMember(r => r.Item, o => o.MapFrom(p => p))
            .ForMember(r => r.FirstPetitionerName, o => o.MapFrom(p => p.Petitioners.Where(person => person.Ordinal == 1).Select(person => person.Name).FirstOrDefault()));
        CreateMap<PetitionItem, WorkRow>()
            .ForMember(r => r.Row, o => o.MapFrom(p => p))
            .ForMember(r => r.State, o => o.MapFrom(p => p));
    }
}
