using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>汇集到的一项事实。</summary>
/// <param name="Name">字段名，同甄别预览</param>
/// <param name="ChineseName">中文名</param>
/// <param name="Value">取值</param>
/// <param name="Source">从哪里得知：记录、清单或者何人何日陈述</param>
public sealed record GatheredFact(string Name, string ChineseName, string Value, string Source)
{
    internal static GatheredFact Of(AdvisedFact fact) => new(fact.Name, FactNames.Chinese(FactNames.Find(fact.Name)!.Value), fact.Value, fact.Source);
}
