using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations.Events;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Organizations;

/// <summary>机关、单位：信访事项的受理、办理、被反映或者协调的主体，以代码识别。</summary>
/// <remarks>
/// Never deleted: an abolished body is merged into a successor, and what was addressed to it goes there (A24 ¶2). Where
/// the succession is unclear, the successor is the government that decides. What concerns other bodies is judged on the
/// <see cref="OrganizationTree"/> given.
/// </remarks>
public sealed class Organization : AggregateRoot
{
    public const int MaxCodeLength = 20;
    public const int MaxNameLength = 100;

    private Organization(string code, string name, OrganizationKind kind, OrganizationLevel level, string? parentCode, string divisionCode)
    {
        (Code, Name, Kind, Level, ParentCode, DivisionCode) = (code, name, kind, level, parentCode, divisionCode);
    }

    public override Subject Subject => new("organization", Code);

    public string Code { get; }

    public string Name { get; private set; }

    public OrganizationKind Kind { get; }

    public OrganizationLevel Level { get; }

    public string? ParentCode { get; private set; }

    public string DivisionCode { get; }

    /// <summary>不再行使职权的第一日。</summary>
    public DateOnly? AbolishedOn { get; private set; }

    public string? SuccessorCode { get; private set; }

    public static Refusal? MayEstablish(NewOrganization facts, OrganizationTree tree)
    {
        if (!IsCode(facts.Code)) return OrganizationRefusals.CodeForm.On("code");
        if (!IsName(facts.Name)) return OrganizationRefusals.NameForm.On("name");
        if (!Organizations.DivisionCode.IsWellFormed(facts.DivisionCode)) return OrganizationRefusals.DivisionCodeForm.On("divisionCode");
        if (tree.Contains(facts.Code)) return OrganizationRefusals.CodeTaken.On("code");
        return facts.ParentCode == facts.Code
            ? OrganizationRefusals.OwnSuperior.On("parentCode")
            : MayStandUnder(facts.ParentCode, facts.Level, tree);
    }

    public static Organization Establish(NewOrganization facts, OrganizationTree tree, Actor actor, DateOnly today)
    {
        Lawful.Ensure(MayEstablish(facts, tree));

        var organization = new Organization(facts.Code, facts.Name, facts.Kind, facts.Level, facts.ParentCode, facts.DivisionCode);
        organization.Raise(new OrganizationEstablished(facts.Code, facts.Name, facts.ParentCode, actor.Id, today));
        return organization;
    }

    public Refusal? MayRename(string name)
    {
        if (AbolishedOn is not null) return OrganizationRefusals.Abolished;
        if (!IsName(name)) return OrganizationRefusals.NameForm.On("name");
        return name == Name ? OrganizationRefusals.NameUnchanged.On("name") : null;
    }

    public void Rename(string name, Actor actor, DateOnly today)
    {
        Lawful.Ensure(MayRename(name));

        var before = Name;
        Name = name;
        Raise(new OrganizationRenamed(Code, before, name, actor.Id, today));
    }

    public Refusal? MayMoveUnder(string? parentCode, OrganizationTree tree)
    {
        if (AbolishedOn is not null) return OrganizationRefusals.Abolished;
        if (parentCode == ParentCode) return OrganizationRefusals.ParentUnchanged.On("parentCode");
        if (MayStandUnder(parentCode, Level, tree) is { } refusal) return refusal;
        return parentCode is not null && tree.IsWithin(parentCode, Code) ? OrganizationRefusals.OwnSuperior.On("parentCode") : null;
    }

    public void MoveUnder(string? parentCode, OrganizationTree tree, Actor actor, DateOnly today)
    {
        Lawful.Ensure(MayMoveUnder(parentCode, tree));

        var before = ParentCode;
        ParentCode = parentCode;
        Raise(new OrganizationMoved(Code, before, parentCode, actor.Id, today));
    }

    public Refusal? MayAbolishInto(string successorCode, DateOnly on, OrganizationTree tree, DateOnly today)
    {
        if (AbolishedOn is not null) return OrganizationRefusals.AbolishedAlready;
        if (on > today) return OrganizationRefusals.AbolishedInFuture.On("on");
        if (successorCode == Code) return OrganizationRefusals.SuccessorItself.On("successorCode");
        if (tree.Find(successorCode) is not { } successor) return OrganizationRefusals.SuccessorUnknown.On("successorCode");
        if (successor.IsAbolished) return OrganizationRefusals.SuccessorAbolished.On("successorCode");
        return tree.IsWithin(successorCode, Code) ? OrganizationRefusals.SuccessorBelow.On("successorCode") : null;
    }

    /// <summary>撤并：职权由承继机构行使，已有事项随之转归。</summary>
    public void AbolishInto(string successorCode, DateOnly on, OrganizationTree tree, Actor actor, DateOnly today)
    {
        Lawful.Ensure(MayAbolishInto(successorCode, on, tree, today));

        (AbolishedOn, SuccessorCode) = (on, successorCode);
        Raise(new OrganizationAbolished(Code, successorCode, on, actor.Id, today));
    }

    public OrganizationNode ToNode() => new(Code, Name, Kind, Level, ParentCode, DivisionCode, SuccessorCode);

    private static Refusal? MayStandUnder(string? parentCode, OrganizationLevel level, OrganizationTree tree)
    {
        if (parentCode is null) return null;
        if (tree.Find(parentCode) is not { } parent) return OrganizationRefusals.ParentUnknown.On("parentCode");
        if (parent.IsAbolished) return OrganizationRefusals.ParentAbolished.On("parentCode");
        return parent.Level < level ? OrganizationRefusals.ParentLower.On("parentCode") : null;
    }

    // Codes stand in addresses and file names: capital letters, digits and hyphens only.
    public static bool IsCode(string? code) =>
        code is { Length: >= 1 and <= MaxCodeLength } && code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-') && code[0] != '-';

    public static bool IsName(string? name) =>
        name is { Length: >= 1 and <= MaxNameLength } && name.Trim() == name && !name.Any(char.IsControl);
}
