using PetitionGovernance.Application.SameMatter;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>What a clerk decides between the item read and the first one registered.</summary>
internal sealed class SameMatterExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new MatterDecisionInput { Other = "XF500230-2026-000001", Reason = "两件都反映同一部电梯停运，事实和理由相同" },
        new MatterWithdrawalInput { Reason = "核实后是同一小区的另一部电梯，另行认定" },
    ];
}
