using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Architecture.Tests.Canaries;

internal static class CanaryRefusals
{
    public static readonly Refusal Once = new("canary.twice", "第一次。", "Once.");

    public static Refusal Again { get; } = new("canary.twice", "第二次。", "Again.");

    public static Refusal Shouting(int times) => new("Canary.TooLoud", $"喊了{times}次。", $"Shouted {times} times.");

    public static Refusal EnglishOnly(string what) => new("canary.english-only", what, what);

    public static Refusal Mixed() => new("canary.mixed", "中文。", "English 与中文.");
}

internal static class OtherCanaryRefusals
{
    public static readonly Refusal Borrowed = new("canary.borrowed", "借用。", "Borrowed.");
}

internal static class RefusingByHand
{
    public static void Refuse() => Lawful.Ensure(new Refusal("canary.by-hand", "随手写的。", "Written on the spot."));
}
