using FluentValidation;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;

namespace PetitionGovernance.Application.Coordination;

/// <summary>一项议定的任务。</summary>
public sealed record TaskInput
{
    /// <summary>做什么</summary>
    public required string What { get; init; }

    /// <summary>由哪个单位（机构代码）</summary>
    public required string OwnerOrgCode { get; init; }

    /// <summary>最迟哪一日</summary>
    public required DateOnly DueOn { get; init; }

    internal AgreedTask ToTask() => new(0, What, OwnerOrgCode, DueOn);
}

internal sealed class TaskInputValidator : AbstractValidator<TaskInput>
{
    public TaskInputValidator()
    {
        RuleFor(t => t.What).Filled(AgreedTask.MaxTextLength);
        RuleFor(t => t.OwnerOrgCode).IsOrganizationCode();
    }
}
