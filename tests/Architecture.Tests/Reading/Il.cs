using System.Reflection;
using System.Reflection.Emit;

namespace PetitionGovernance.Architecture.Tests.Reading;

/// <summary>One instruction that names a member, a type or a text.</summary>
internal readonly record struct Instruction(OpCode Code, object Operand);

/// <summary>Reads what a compiled method really does: a source scan misses aliases, extension methods and <c>using static</c>.</summary>
internal static class Il
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<Instruction> Of(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il) yield break;
        for (var at = 0; at < il.Length;)
        {
            var code = Codes[il[at] == 0xFE ? unchecked((short)(0xFE00 | il[at + 1])) : il[at]];
            at += code.Size;
            if (Operand(method, code, il, at) is { } operand) yield return new(code, operand);
            at += Length(code, il, at);
        }
    }

    private static object? Operand(MethodBase method, OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineString => method.Module.ResolveString(BitConverter.ToInt32(il, at)),
        OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok =>
            method.Module.ResolveMember(
                BitConverter.ToInt32(il, at),
                method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
                method.IsGenericMethod ? method.GetGenericArguments() : null),
        _ => null,
    };

    private static int Length(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };
}
