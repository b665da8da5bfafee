using FluentValidation;
using FluentValidation.Results;

namespace PetitionGovernance.Application.Shared.Pipeline;

/// <summary>Validators say both languages: the Chinese sentence as message, the English one as custom state.</summary>
public static class Messages
{
    public static IRuleBuilderOptions<T, TProperty> Says<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string chinese, string english) =>
        rule.WithMessage(chinese).WithState((_, _) => english);

    /// <summary>For a rule that finds several fields wrong at once.</summary>
    public static void Says<T>(this ValidationContext<T> context, string field, string chinese, string english) =>
        context.AddFailure(new ValidationFailure(field, chinese) { CustomState = english });

    internal static FieldError Of(ValidationFailure failure) => new(failure.ErrorMessage, failure.CustomState as string ?? failure.ErrorMessage);
}
