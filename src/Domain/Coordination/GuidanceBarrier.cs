namespace PetitionGovernance.Domain.Coordination;

/// <summary>受阻情形：指引出去，机关不受理、不答复，或者信访人被推回；提请会商。</summary>
public sealed class GuidanceBarrier
{
    private GuidanceBarrier()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>受指引的机关。</summary>
    public string BodyCode { get; private init; } = "";

    public BarrierCause Cause { get; private init; }

    public DateOnly RaisedOn { get; private init; }

    public BarrierState State { get; private set; }

    /// <summary>走到现在这一步的日期。</summary>
    public DateOnly StateOn { get; private set; }

    /// <summary>提请、同意或者不再会商的说明。</summary>
    public string? StateNote { get; private set; }

    internal bool IsOpen => State is BarrierState.Open or BarrierState.Offered or BarrierState.Agreed;

    internal static GuidanceBarrier Raise(DateTimeOffset at, string bodyCode, BarrierCause cause, DateOnly on) =>
        new() { Id = Guid.CreateVersion7(at), BodyCode = bodyCode, Cause = cause, RaisedOn = on, StateOn = on };

    internal bool MayBecome(BarrierState next) => (State, next) switch
    {
        (BarrierState.Open, BarrierState.Offered or BarrierState.Dropped) => true,
        (BarrierState.Offered, BarrierState.Agreed or BarrierState.Dropped) => true,
        (BarrierState.Agreed, BarrierState.Dropped) => true,
        (BarrierState.Dropped, BarrierState.Offered) => true,
        _ => false,
    };

    internal void Become(BarrierState next, DateOnly on, string? note) => (State, StateOn, StateNote) = (next, on, note);
}
