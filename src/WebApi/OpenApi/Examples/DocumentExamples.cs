using PetitionGovernance.Application.Documents;
using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>The receipt, which any registered item gets.</summary>
internal sealed class DocumentExamples : IBodyExamples
{
    public IEnumerable<object> Bodies => [new DocumentInput { Type = DocumentType.RegistrationReceipt }];
}
