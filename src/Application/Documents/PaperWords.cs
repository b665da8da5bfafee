using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents;

/// <summary>文书上的措辞。</summary>
internal static class PaperWords
{
    /// <summary>全部有姓名（名称）的信访人；人次多于列名的，写明共几人。</summary>
    public static string? People(PetitionItem item)
    {
        var names = item.Petitioners.OrderBy(p => p.Ordinal).Select(p => p.Name).Where(name => !string.IsNullOrWhiteSpace(name)).ToList();
        if (names.Count == 0) return null;
        return string.Join("、", names) + (item.HeadCount > names.Count ? $"等{item.HeadCount}人" : "");
    }

    public static string Of(Channel channel) => channel switch
    {
        Channel.Letter => "来信",
        Channel.Visit => "来访",
        Channel.Online => "网上信访",
        Channel.Telephone => "来电",
        Channel.Fax => "传真",
        _ => channel.ToString(),
    };

    public static IReadOnlyList<ClaimRow> Claims(PetitionItem item) => [.. item.Claims.Select(c => new ClaimRow { Ordinal = c.Ordinal, Text = c.Text })];

    public static string About(PetitionItem item) => $"petition:{item.Id}";

    /// <summary>就最近一轮办理。</summary>
    public static string AboutRound(PetitionItem item) => $"petition:{item.Id}/round:{item.Rounds.Count}";

    /// <summary>就现行的处置（转送、交办）。</summary>
    public static string AboutRouting(PetitionItem item) => $"{About(item)}/routed:{item.DisposedOn:yyyyMMdd}:{item.ResponsibleOrgCode}";

    /// <summary>处置时写明的要求。</summary>
    public static string? Instruction(PetitionItem item) => item.Notes.LastOrDefault(n => n.Kind == "instruction")?.Text;

    /// <summary>已经转纪检监察机关、政法部门。</summary>
    public static bool IsForwarded(PetitionItem item) =>
        item.DisposedOn is not null && item.Disposition is Disposition.ForwardToDiscipline or Disposition.ForwardToPoliticalLegal;

    /// <summary>依专门规定告知的事项属于哪一种；不是的为空。</summary>
    public static string? SpecialNature(PetitionItem item) =>
        item.Category is PetitionCategory.Accusation ? "检举控告" : item.Disposition is Disposition.ForwardToPoliticalLegal ? "涉法涉诉" : null;

    public static string ForwardedUnder(PetitionItem item) => item.Disposition is Disposition.ForwardToDiscipline ? "A22-P2-S3" : "A22-P2-S1";

    /// <summary>事项上登记过的同种文书的文号，最近的一个。</summary>
    public static string? RecordedNumber(PetitionItem item, PaperKind kind) =>
        item.Papers.LastOrDefault(p => p.Kind == kind && !string.IsNullOrWhiteSpace(p.DocumentNo))?.DocumentNo;

    /// <summary>复查、复核的文书是哪一层级的；其他文书为空。</summary>
    public static ReviewTier? TierOf(DocumentType type) => type switch
    {
        DocumentType.ReviewAcceptanceNotice or DocumentType.ReviewNonAcceptanceNotice or DocumentType.ReviewOpinion => ReviewTier.Review,
        DocumentType.FinalReviewAcceptanceNotice or DocumentType.FinalReviewNonAcceptanceNotice or DocumentType.FinalReviewOpinion => ReviewTier.FinalReview,
        _ => null,
    };

    public static bool TellsOfRefusal(DocumentType type) => type is DocumentType.ReviewNonAcceptanceNotice or DocumentType.FinalReviewNonAcceptanceNotice;

    /// <summary>写明法定途径的文书。</summary>
    public static bool NeedsWays(DocumentType type) => type is DocumentType.GuidanceNotice or DocumentType.NonAcceptanceNotice or DocumentType.NoLongerAcceptanceNotice;

    /// <summary>一、二、三。</summary>
    public static string Ordinal(int number) => PaperText.Numeral(number);

    /// <summary>期限的末日；所需年份的放假安排没有公布、不能确定的，写明期限的长短。</summary>
    public static string? Due(PetitionItem item, PeriodCode code)
    {
        if (item.Deadlines.LastOrDefault(d => d.Code == code) is not { } deadline) return null;
        return deadline.LegalDue is { } due ? PaperText.Day(due) : $"{PaperText.Day(deadline.StartOn)}起{Length(code, deadline.StartOn)}届满";
    }

    /// <summary>“三十日”一类的长短，以数字写。</summary>
    public static string Length(PeriodCode code, DateOnly on)
    {
        var rule = Periods.Of(code, on);
        return rule.Number + rule.Unit switch
        {
            PeriodUnit.Month => "个月",
            PeriodUnit.WorkingDay => "个工作日",
            _ => "日",
        };
    }

    public static string Of(HearingGround ground) => ground switch
    {
        HearingGround.Major => "重大",
        HearingGround.Complex => "复杂",
        HearingGround.Difficult => "疑难",
        _ => ground.ToString(),
    };

    public static string? HearingsOf(IReadOnlyList<Hearing> hearings) =>
        hearings.Count == 0 ? null : string.Join("；", hearings.Select(h => $"{PaperText.Day(h.FirstDay)}举行了听证，听证结论：{h.Conclusion}"));

    /// <summary>记录中的条款编号。</summary>
    public static IEnumerable<Citation> Cited(IEnumerable<string> ids) =>
        ids.Where(Provisions.CanBeCited).Select(id => Cite.XF2022(id[(Regulation.XF2022.Id.Length + 1)..]));
}
