using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.Application.Documents;

/// <summary>一种文书的模板的各个版本，新的在前。</summary>
[SignedIn]
public sealed record ListTemplateEditions(string Type) : IQuery<IReadOnlyList<TemplateEditionView>>;

/// <summary>模板的一个版本。</summary>
public sealed record TemplateEditionView
{
    /// <summary>版本，从 1 起</summary>
    public required int Edition { get; init; }

    /// <summary>模板文件的 SHA-256 摘要值，十六进制</summary>
    public required string Sha256 { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>上传的人（登录名）</summary>
    public required string UploadedBy { get; init; }
}

internal sealed class ListTemplateEditionsHandler(IReadStore store) : IRequestHandler<ListTemplateEditions, IReadOnlyList<TemplateEditionView>>
{
    // Uploaded by hand: more than these were never looked at.
    private const int Most = 200;

    public async Task<IReadOnlyList<TemplateEditionView>> Handle(ListTemplateEditions r, CancellationToken cancellationToken)
    {
        var type = TemplateView.KindOf(r.Type).Type;
        return await store.Query<TemplateEdition>().Where(t => t.Type == type).OrderByDescending(t => t.Number).Take(Most)
            .Select(t => new TemplateEditionView { Edition = t.Number, Sha256 = t.Sha256, UploadedAt = t.UploadedAt, UploadedBy = t.UploadedBy })
            .ToListAsync(cancellationToken);
    }
}
