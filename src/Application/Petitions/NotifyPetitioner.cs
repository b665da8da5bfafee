using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>告知信访人：接收情况、处理途径和程序；不予受理、不再受理、导入法定程序的，告知结论和去处。</summary>
[Requires(Permission.HandlePetition, Permission.RoutePetition)]
public sealed record NotifyPetitioner : PetitionCommand
{
    /// <summary>告知日期；空为今天</summary>
    public DateOnly? NotifiedOn { get; init; }

    /// <summary>告知方式；空为当面</summary>
    public ServiceMethod? Method { get; init; }

    /// <summary>告知书文号</summary>
    public string? DocumentNo { get; init; }
}

internal sealed class NotifyPetitionerValidator : AbstractValidator<NotifyPetitioner>
{
    public NotifyPetitionerValidator()
    {
        RuleFor(r => r.Method).Known();
        RuleFor(r => r.DocumentNo).AtMost(Registration.MaxExternalNumberLength);
    }
}

internal sealed class NotifyPetitionerHandler(PetitionDesk desk) : IRequestHandler<NotifyPetitioner, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(NotifyPetitioner r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.Notify(r.NotifiedOn ?? now.Today, r.Method ?? ServiceMethod.InPerson, r.DocumentNo, now);
        return PetitionReceipt.Of(item, now);
    }
}
