using AutoMapper;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>What a single read fetches: the columns of the view, and the facts the guards need.</summary>
internal sealed record ReviewRow
{
    public required ReviewView View { get; init; }

    public required ReviewState State { get; init; }

    public required Applicant Applicant { get; init; }
}

/// <summary>What a list fetches for one review.</summary>
internal sealed record ReviewListRow
{
    public required ReviewListItem Item { get; init; }

    public DateOnly? OpenLegalDue { get; init; }

    public DateOnly? OpenWarnFrom { get; init; }

    public ReviewListItem ToItem(DateOnly today) => Item with
    {
        DueOn = OpenLegalDue,
        Light = OpenWarnFrom is null ? null
            : OpenLegalDue < today ? Domain.Deadlines.Light.Overdue
            : OpenWarnFrom <= today ? Domain.Deadlines.Light.DueSoon
            : Domain.Deadlines.Light.OnTrack,
    };
}

internal sealed class ReviewMaps : Profile
{
    public ReviewMaps()
    {
        CreateMap<ReviewCase, ReviewState>().ConvertUsing(ReviewProjection.State);
        CreateMap<ReviewCase, ReviewView>()
            .ForMember(v => v.PetitionId, o => o.MapFrom(r => r.Item))
            .ForMember(v => v.ReviewedId, o => o.MapFrom(r => r.Reviewed))
            .ForMember(v => v.Applicant, o => o.Ignore())
            .ForMember(v => v.ApplicantOrdinal, o => o.Ignore())
            .ForMember(v => v.Deadlines, o => o.Ignore())
            .ForMember(v => v.NextActions, o => o.Ignore())
            .ForMember(v => v.NextRight, o => o.Ignore());
        CreateMap<ReviewCase, ReviewRow>()
            .ForMember(r => r.View, o => o.MapFrom(r => r))
            .ForMember(r => r.State, o => o.MapFrom(r => r));
        CreateMap<ReviewCase, ReviewListItem>()
            .ForMember(v => v.PetitionId, o => o.MapFrom(r => r.Item))
            .ForMember(v => v.DueOn, o => o.Ignore())
            .ForMember(v => v.Light, o => o.Ignore());
        CreateMap<ReviewCase, ReviewListRow>()
            .ForMember(r => r.Item, o => o.MapFrom(r => r))
            .ForMember(r => r.OpenLegalDue, o => o.MapFrom(r => r.Deadlines.Where(d => d.MetOn == null && d.LapsedOn == null).Select(d => d.LegalDue).FirstOrDefault()))
            .ForMember(r => r.OpenWarnFrom, o => o.MapFrom(r => r.Deadlines.Where(d => d.MetOn == null && d.LapsedOn == null).Select(d => (DateOnly?)d.DueSoonFrom).FirstOrDefault()));
    }
}
