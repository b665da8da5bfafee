using PetitionGovernance.Application.Attachments;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

internal sealed class AttachmentExamples : IBodyExamples
{
    public IEnumerable<object> Bodies => [new RemoveAttachment { Reason = "误附了另一件事项的材料" }];
}
