namespace PetitionGovernance.CitizenMessages;

/// <summary>What a case is to show on its way.</summary>
internal enum Special
{
    None,
    /// <summary>The body it was routed to objects, is upheld, and it is routed to another.</summary>
    Objection,
    Extension,
    /// <summary>Closed without being solved, and therefore returned.</summary>
    Redo,
}

/// <summary>A message and the petition item it became, with what has to be known to take the next step.</summary>
internal sealed class Case(Message message, Triage triage, NewPetition sent, Receipt receipt)
{
    public Message Message { get; } = message;

    public Triage Triage { get; } = triage;

    public NewPetition Sent { get; } = sent;

    public string RegNo { get; } = receipt.RegNo;

    public string Status { get; private set; } = receipt.Status;

    /// <summary>For If-Match; every receipt brings the next one.</summary>
    public int Version { get; private set; } = receipt.Version;

    public int Objections { get; private set; }

    public bool ObjectionIsOpen { get; private set; }

    public bool Notified { get; private set; }

    public bool Extended { get; private set; }

    public int Rounds { get; private set; }

    public bool Rated { get; private set; }

    /// <summary>To be taken to its end; otherwise it stays with the body it was routed to.</summary>
    public bool Driven { get; set; }

    public Special Special { get; set; }

    /// <summary>Who handles it: after an objection was upheld, somebody else.</summary>
    public string UnitCode => Objections > 0 && !ObjectionIsOpen ? Triage.AfterObjection : Triage.UnitCode;

    /// <summary>As the server has it.</summary>
    public void Take(Petition petition)
    {
        (Status, Version) = (petition.Status, petition.Version);
        (Objections, ObjectionIsOpen) = (petition.Objections.Count, petition.Objections is [.., { DecidedOn: null }]);
        (Notified, Extended, Rated) = (petition.NotifiedOn is not null, petition.ExtendedDays is not null, petition.Satisfied is not null);
        Rounds = petition.Rounds.Count;
    }

    /// <summary>As an act left it.</summary>
    public void Take(string act, Receipt receipt)
    {
        (Status, Version) = (receipt.Status, receipt.Version);
        switch (act)
        {
            case "objection": (Objections, ObjectionIsOpen) = (Objections + 1, true); break;
            case "objection/decision": ObjectionIsOpen = false; break;
            case "notification": Notified = true; break;
            case "acceptance" or "redo": Rounds++; break;
            case "extension": Extended = true; break;
            case "satisfaction": Rated = true; break;
        }
    }
}
