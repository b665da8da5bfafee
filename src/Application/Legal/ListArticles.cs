using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Legal;

/// <summary>逐条列出法规：载入的原文、目录中的条款，以及执行它们的规则和功能。</summary>
[Requires(Permission.ReadPetitions, Permission.RegisterPetition, Permission.ReadOrganizations, Permission.ManageLegalTexts)]
public sealed record ListArticles(string Regulation) : IQuery<IReadOnlyList<ArticleView>>;

/// <summary>法规的一条。</summary>
public sealed record ArticleView
{
    /// <summary>第几条</summary>
    public required int Article { get; init; }

    /// <summary>写法，如“《信访工作条例》第二十二条”</summary>
    public required string Citation { get; init; }

    public required string CitationEnglish { get; init; }

    /// <summary>原文，分款、项；没有载入的为空</summary>
    public IReadOnlyList<ParagraphText>? OfficialText { get; init; }

    /// <summary>目录中的条款；没有软件能够执行或者检查的义务的为空</summary>
    public required IReadOnlyList<ProvisionView> Provisions { get; init; }

    /// <summary>有条款的文字与上次载入的原文不同</summary>
    public required bool Changed { get; init; }

    /// <summary>以整条或者整款为依据的；以其中条款为依据的列在条款中</summary>
    public required IReadOnlyList<ExecutionView> ExecutedBy { get; init; }
}

internal sealed class ListArticlesHandler(IOfficialTexts officialTexts, Executions executions) : IRequestHandler<ListArticles, IReadOnlyList<ArticleView>>
{
    public async Task<IReadOnlyList<ArticleView>> Handle(ListArticles request, CancellationToken cancellationToken)
    {
        var regulation = Regulation.Find(request.Regulation) ?? throw new NotFoundException("regulation");
        var edition = (await officialTexts.CurrentAsync(cancellationToken)).Of(regulation.Id);
        var articles = Math.Max(regulation.Articles, edition?.Text.Articles.Count ?? 0);
        return [.. Enumerable.Range(1, articles).Select(number => Of(regulation, number, edition, executions))];
    }

    private static ArticleView Of(Regulation regulation, int number, OfficialTextEdition? edition, Executions executions)
    {
        var citation = new Citation($"{regulation.Id}-A{number}");
        var provisions = Provisions.OfArticle(number).Where(p => p.RegulationId == regulation.Id).Select(p => ProvisionView.Of(p, edition, executions)).ToList();
        return new ArticleView
        {
            Article = number,
            Citation = CitationText.Chinese(citation),
            CitationEnglish = CitationText.English(citation),
            OfficialText = edition?.Text.Articles.ElementAtOrDefault(number - 1)?.Paragraphs,
            Provisions = provisions,
            Changed = provisions.Exists(p => p.Changed),
            ExecutedBy = [.. executions.Of(citation, besides: provisions.Select(p => p.Id)).Select(ExecutionView.Of)],
        };
    }
}
