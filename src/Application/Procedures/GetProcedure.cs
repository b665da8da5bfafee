using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Procedures;

namespace PetitionGovernance.Application.Procedures;

/// <summary>查阅一种法定程序。</summary>
[Requires(Permission.ReadPetitions, Permission.RegisterPetition, Permission.ReadOrganizations, Permission.ManageLegalTexts)]
public sealed record GetProcedure : IQuery<ProcedureView>
{
    /// <summary>内容分类，用来指明本县由哪个机构受理</summary>
    public string? Topic { get; init; }

    /// <summary>事项所在地的行政区划代码；空为本单位所在地</summary>
    public string? AreaCode { get; init; }

    internal string Code { get; private init; } = "";

    public GetProcedure Of(string code) => this with { Code = code };
}

internal sealed class GetProcedureValidator : AbstractValidator<GetProcedure>
{
    public GetProcedureValidator()
    {
        RuleFor(q => q.Topic).IsSubject();
        RuleFor(q => q.AreaCode).AreaCode();
    }
}

internal sealed class GetProcedureHandler(ProcedureAuthorities authorities) : IRequestHandler<GetProcedure, ProcedureView>
{
    public async Task<ProcedureView> Handle(GetProcedure q, CancellationToken cancellationToken)
    {
        var procedure = ProcedureCatalogue.Find(q.Code) ?? throw new NotFoundException("procedure");
        return ProcedureView.Of(procedure, (await authorities.ForAsync(q.Topic, q.AreaCode, cancellationToken))(procedure));
    }
}
