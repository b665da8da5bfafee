using FluentValidation;
using FluentValidation.Results;

namespace PetitionGovernance.Application.Shared.Pipeline;

/// <summary>Validators say both languages: the Chinese sentence as message, the English one as custom state.</summary>
public static class Messages
{
    public static IRuleBuilderOptions<T, TProperty> Says<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string chinese, string english) =>
        rule.WithMessage(chinese).WithState((_, _) => english);

    internal static FieldError Of(ValidationFailure failure) => new(failure.ErrorMessage, failure.CustomState as string ?? failure.ErrorMessage);
}
