using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Audit;

/// <summary>校验全部审计记录：未被改动、删除、插入、截断。</summary>
[Requires(Permission.ReadAudit)]
public sealed record VerifyAudit : IQuery<AuditVerification>;

internal sealed class VerifyAuditHandler(IAuditVerifier verifier) : IRequestHandler<VerifyAudit, AuditVerification>
{
    public Task<AuditVerification> Handle(VerifyAudit request, CancellationToken cancellationToken) => verifier.VerifyAsync(cancellationToken);
}
