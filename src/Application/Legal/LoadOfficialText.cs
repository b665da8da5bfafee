using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Legal;

/// <summary>载入法规原文：依发布机关的公布文本制作的文件，原样保存。</summary>
[Requires(Permission.ManageLegalTexts)]
public sealed record LoadOfficialText(string Regulation, string File) : ICreate<OfficialTextView>;

internal sealed class LoadOfficialTextValidator : AbstractValidator<LoadOfficialText>
{
    // Wide enough for any regulation, and a file that is none is told so before it is read.
    public const int MaxFileLength = 1_000_000;

    public LoadOfficialTextValidator() => RuleFor(r => r.File).Filled(MaxFileLength);
}

internal sealed class LoadOfficialTextHandler(IOfficialTextLoadings loadings, IActorAccessor actors, TimeProvider time)
    : IRequestHandler<LoadOfficialText, OfficialTextView>
{
    public async Task<OfficialTextView> Handle(LoadOfficialText r, CancellationToken cancellationToken)
    {
        var regulation = Domain.Legal.Regulation.Find(r.Regulation) ?? throw new NotFoundException("regulation");
        var text = Read(r.File);
        if (text.Regulation != regulation) throw new InvalidRequestException("regulation", $"应为 {regulation.Id}。", $"Expected {regulation.Id}.");
        var previous = await loadings.LatestAsync(regulation.Id, cancellationToken);
        var loading = OfficialTextLoading.Load(r.File, text, previous, actors.Required(), time.GetUtcNow());
        loadings.Add(loading);
        return OfficialTextView.Of(OfficialTextEdition.Of(loading, previous));
    }

    /// <exception cref="InvalidRequestException">Names every place where the file is wrong.</exception>
    private static OfficialText Read(string file)
    {
        var (text, errors) = OfficialTextFile.Parse(file);
        return text ?? throw new InvalidRequestException(errors.GroupBy(e => e.Field ?? "$").ToDictionary(
            g => g.Key, g => (IReadOnlyList<FieldError>)[.. g.Select(e => new FieldError(e.Chinese, e.English))]));
    }
}
