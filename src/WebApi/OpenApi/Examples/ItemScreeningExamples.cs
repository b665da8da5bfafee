using PetitionGovernance.Application.Screening;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>Screening of the item of <see cref="PetitionExamples"/>.</summary>
internal sealed class ItemScreeningExamples : IBodyExamples
{
    private const string Housing = "ZJW";

    public IEnumerable<object> Bodies =>
    [
        new StateFacts { Facts = new Dictionary<string, string> { ["legalRoute"] = "无", ["marks"] = "需反馈结果" } },
        new ScreenPetition
        {
            Disposition = Disposition.Transfer,
            Category = PetitionCategory.Appeal,
            StatutoryPath = 6,
            ResponsibleOrgCode = Housing,
            Reason = "物业管理属住房城乡建设部门职责，由其办理即可",
            Basis = ["XF2022-A22-P1-I2"],
        },
    ];
}
