using FluentValidation;
using MediatR;

namespace PetitionGovernance.Application.Shared.Pipeline;

/// <summary>Checks the shape of a request; what the law allows is checked in the domain.</summary>
public sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        Dictionary<string, List<FieldError>>? errors = null;
        foreach (var validator in validators)
        {
            foreach (var failure in validator.Validate(request).Errors)
            {
                errors ??= [];
                var field = ToJsonPath(failure.PropertyName);
                if (!errors.TryGetValue(field, out var list)) errors[field] = list = [];
                list.Add(Messages.Of(failure));
            }
        }

        return errors is null
            ? next()
            : throw new InvalidRequestException(errors.ToDictionary(e => e.Key, e => (IReadOnlyList<FieldError>)e.Value));
    }

    private static string ToJsonPath(string property) =>
        string.Join('.', property.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]));
}
