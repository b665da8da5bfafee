using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Petitions;

/// <summary>An item another module is about to have registered, so that it can name it at once.</summary>
public sealed record ReservedItem(PetitionItemId Id, string RegNo);

/// <summary>登记：无论由人填写、系统推送，还是由接访的问题转来，都经过这里。</summary>
public sealed class PetitionRegistrar(PetitionDesk desk, IPetitionItems items, IRegistrationNumbers numbers, IReadStore store, IntakeSettings settings)
{
    // No vowels and no look-alikes: the code is read out over the telephone and spells no word.
    private const string QueryAlphabet = "23456789BCDFGHJKLMNPQRSTVWXYZ";
    private const int QueryCodeLength = 12;

    /// <param name="reserved">The id and number another module has given the item already; null: new ones.</param>
    public async Task<PetitionItem> RegisterAsync(RegisterPetition r, ReservedItem? reserved, CancellationToken cancellationToken)
    {
        var now = await desk.OccasionAsync(cancellationToken);
        var receiver = await ReceiverAsync(r, now.Actor, cancellationToken);
        await EnsureKnownAsync(r, cancellationToken);
        var pushedBy = now.Actor.IsMachine && !string.IsNullOrWhiteSpace(r.ExternalNumber) ? now.Actor.Name : null;
        await EnsureNewAsync(pushedBy, r.ExternalNumber, cancellationToken);
        var receivedOn = r.ReceivedOn ?? now.Today;
        var item = PetitionItem.Register(
            new Registration
            {
                Id = reserved?.Id ?? PetitionItemId.New(desk.Now),
                RegNo = reserved?.RegNo ?? await numbers.NextAsync(receiver.DivisionCode, receivedOn.Year, cancellationToken),
                QueryCode = RandomNumberGenerator.GetString(QueryAlphabet, QueryCodeLength),
                ReceivingOrgCode = receiver.Code,
                ReceivingOrgKind = receiver.Kind,
                RegisteredAt = desk.Now,
                ReceivedOn = receivedOn,
                Channel = r.Channel,
                HeadCount = r.HeadCount ?? 1,
                Anonymous = r.Anonymous ?? false,
                Petitioners = PeopleOf(r),
                Category = r.Category,
                Field = r.Field,
                Topic = r.Topic,
                AreaCode = r.AreaCode,
                Subject = r.Subject,
                Content = r.Content,
                Claims = r.Claims is { Count: > 0 } claims ? claims : [r.Request ?? r.Subject],
                RespondentOrgCode = r.RespondentOrgCode,
                FirstTime = r.FirstTime ?? r.SameMatterAs is null,
                SameMatterAs = r.SameMatterAs,
                ExternalNumber = r.ExternalNumber,
                PushedBy = pushedBy,
                Intake = IntakeOf(r, now.Actor),
            },
            now);
        items.Add(item);
        return item;
    }

    private IntakeDetails IntakeOf(RegisterPetition r, Actor actor) => new(
        r.MissingElements ?? [], r.Oral ?? r.Channel is Channel.Telephone, r.RecordedBy ?? actor.Name, r.ConfirmedByPetitioner ?? false, r.TruthConfirmed ?? false,
        RequestStated: r.Request is not null || r.Claims is { Count: > 0 }, r.Hardship ?? false, settings.EnterWithinDays);

    private async Task<OrganizationNode> ReceiverAsync(RegisterPetition r, Actor actor, CancellationToken cancellationToken)
    {
        if (r.ReceivingOrgCode is { } other && !actor.ActsFor(other))
            throw new InvalidRequestException("receivingOrgCode", "只能以本单位名义登记；请去掉此字段。", "You register for your own unit only; leave this field out.");
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        return organizations.Find(r.ReceivingOrgCode ?? actor.UnitCode) is { IsAbolished: false } receiver
            ? receiver
            : throw new InvalidRequestException("receivingOrgCode", "没有这个单位，或者已经撤销。", "No such organization, or it was abolished.");
    }

    private async Task EnsureKnownAsync(RegisterPetition r, CancellationToken cancellationToken)
    {
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        await desk.EnsureOrganizationAsync(r.RespondentOrgCode, "respondentOrgCode", cancellationToken);
        if (r.SameMatterAs is not { } earlier) return;
        var visible = PetitionVisibility.Of(desk.Actor, organizations);
        if (!await store.Query<PetitionItem>().Where(visible).AnyAsync(p => p.RegNo == earlier, cancellationToken))
            throw new InvalidRequestException("sameMatterAs", "查无此登记编号。", "No item with this registration number.");
    }

    // Whoever pushes at the same moment is stopped by the unique index.
    private async Task EnsureNewAsync(string? pushedBy, string? externalNumber, CancellationToken cancellationToken)
    {
        if (pushedBy is null) return;
        var regNo = await store.Query<PetitionItem>().Where(p => p.PushedBy == pushedBy && p.ExternalNumber == externalNumber).Select(p => p.RegNo).FirstOrDefaultAsync(cancellationToken);
        Lawful.Ensure(regNo is null ? null : PetitionRefusals.AlreadyPushed(regNo));
    }

    private static List<PetitionerDetails> PeopleOf(RegisterPetition r)
    {
        var people = new List<PetitionerDetails>();
        if (r.PetitionerName is not null || r.PetitionerIdNo is not null || r.PetitionerPhone is not null || r.PetitionerAddress is not null || r.PetitionerContact is not null)
            people.Add(new PetitionerDetails(r.PetitionerKind ?? PetitionerKind.Citizen, r.PetitionerName, r.PetitionerIdNo, r.PetitionerPhone, r.PetitionerAddress, IsRepresentative: false) { Contact = r.PetitionerContact });
        people.AddRange((r.Petitioners ?? []).Select(p => p.ToDetails(isRepresentative: false)));
        people.AddRange((r.Representatives ?? []).Select(p => p.ToDetails(isRepresentative: true)));
        return people;
    }
}
