using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Reviews;
using PetitionGovernance.Application.Reviews.Contracts;

namespace PetitionGovernance.Infrastructure.Reviews;

internal static class ReviewServices
{
    public static void AddReviews(this IServiceCollection services)
    {
        services.AddScoped<ReviewDesk>();
        services.AddScoped<IReviewCases, ReviewCases>();
        services.AddScoped<IReviewStandings, ReviewStandings>();
        services.AddScoped<IRunningDeadlines, ReviewDeadlines>();
    }
}
