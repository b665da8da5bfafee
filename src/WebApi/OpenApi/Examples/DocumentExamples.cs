using PetitionGovernance.Application.Documents;
using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>The receipt, which any registered item gets; and of each other record the paper it has.</summary>
internal sealed class DocumentExamples : IBodyExamples, IRouteExamples
{
    public IEnumerable<object> Bodies => [new DocumentInput { Type = DocumentType.RegistrationReceipt }];

    public IEnumerable<(string Path, object Body)> Posts =>
    [
        Of("mediations", new() { Type = DocumentType.MediationAgreement }),
        Of("supervision-orders", new() { Type = DocumentType.SupervisionLetter, Contact = "王某，023-00000000" }),
        Of("recommendations", new() { Type = DocumentType.ImproveWorkRecommendation }),
        Of("admonitory-talks", new() { Type = DocumentType.AdmonitoryTalkNotice }),
        Of("accountability-referrals", new() { Type = DocumentType.ReferralLetter }),
        Of("inspection-bulletins", new() { Type = DocumentType.InspectionBulletin, Demand = "请有关单位自收到通报之日起十五日内逐件整改，书面报告结果。" }),
    ];

    private static (string, object) Of(string records, DocumentInput body) => ($"api/v1/{records}/{{id}}/documents", body);
}
