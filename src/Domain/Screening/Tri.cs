namespace PetitionGovernance.Domain.Screening;

/// <summary>三值：是、否、不知道。不知道不等于否。</summary>
/// <remarks>Strong Kleene logic: an unknown part leaves the whole unknown unless the rest decides it. The default value is not known.</remarks>
public readonly record struct Tri
{
    private readonly sbyte value;

    private Tri(sbyte value) => this.value = value;

    public static Tri Unknown => default;

    public static Tri Yes => new(1);

    public static Tri No => new(-1);

    public bool IsYes => value > 0;

    public bool IsNo => value < 0;

    public bool IsUnknown => value == 0;

    public static Tri Of(bool? known) => known switch { true => Yes, false => No, null => Unknown };

    public static Tri operator &(Tri left, Tri right) => left.value < right.value ? left : right;

    public static Tri operator |(Tri left, Tri right) => left.value > right.value ? left : right;

    public static Tri operator !(Tri tri) => new((sbyte)-tri.value);

    public static Tri BitwiseAnd(Tri left, Tri right) => left & right;

    public static Tri BitwiseOr(Tri left, Tri right) => left | right;

    public static Tri LogicalNot(Tri tri) => !tri;

    public override string ToString() => value switch { > 0 => "是", < 0 => "否", _ => "不知道" };
}
