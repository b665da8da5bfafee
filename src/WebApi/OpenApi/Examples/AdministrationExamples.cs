using System.Text.Json.Nodes;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>Bodies, competences, calendar and law, as the trial's administrator would keep them.</summary>
internal sealed class AdministrationExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new EstablishOrganization
        {
            Code = "JDZX", Name = "县群众来访接待中心", Kind = OrganizationKind.Department, Level = OrganizationLevel.County, ParentCode = "XW", DivisionCode = "500230",
        },
        new RenameOrganization { Name = "县社会治安综合治理中心" },
        new MoveOrganization { ParentCode = "XFB" },
        new AbolishOrganization { SuccessorCode = "XFB" },
        new EstablishResponsibility { Topic = "物业管理", AreaCode = "500230101", OrganizationCode = "500230101", Note = "镇权责清单" },
        new WithdrawResponsibility(),
        new PublishCalendarYear
        {
            Document = "国务院办公厅通知的文号",
            Days = [new CalendarDay(new(2027, 1, 1), "元旦", IsOffDay: true), new CalendarDay(new(2027, 1, 3), "元旦", IsOffDay: false)],
        },
        // The file of an official text: the wording itself is for the administrator to bring.
        new JsonObject
        {
            ["regulation"] = "XF2022",
            ["publishedBy"] = "发布机关",
            ["publishedOn"] = "2022-04-07",
            ["source"] = "公布文本的出处",
            ["articles"] = new JsonArray(new JsonObject
            {
                ["article"] = 1,
                ["paragraphs"] = new JsonArray(new JsonObject { ["paragraph"] = 1, ["text"] = "第一条第一款的原文" }),
            }),
        },
    ];
}
