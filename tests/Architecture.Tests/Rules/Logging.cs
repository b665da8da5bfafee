using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>Logs name use case, item, actor, duration and outcome; never a request, a text or a person.</summary>
internal static partial class Logging
{
    private static readonly string[] Personal = ["name", "phone", "address", "content", "idno", "password", "secret", "petitioner", "claim", "grounds"];

    /// <summary>A template that takes an object apart logs whatever will be added to it.</summary>
    public static IEnumerable<string> Destructuring(IEnumerable<Type> types) =>
        from type in types
        from text in Code.LiteralsOf(type).Concat(Templates(type)).Distinct()
        where text.Contains("{@", StringComparison.Ordinal)
        select $"{type.FullName} destructures in \"{text}\"";

    /// <summary>A log call, or a method that writes one, whose template or argument is called like something personal.</summary>
    public static IEnumerable<string> Personally(IEnumerable<SourceFile> files) =>
        from file in files
        from Match call in Calls().Matches(file.Text)
        let arguments = TypeNames().Replace(ArgumentsAt(file.Text, call.Index + call.Length), "")
        from Match word in Words().Matches(arguments)
        where Personal.Any(p => Parts(word.Value).Contains(p))
        select $"{file.Path} logs {word.Value}";

    private static IEnumerable<string> Templates(Type type) =>
        Code.MethodsOf(type).Select(m => m.GetCustomAttribute<LoggerMessageAttribute>()?.Message).OfType<string>();

    /// <summary>The words of a name, and each two neighbours together: <c>petitionerIdNo</c> holds <c>idno</c>.</summary>
    private static List<string> Parts(string identifier)
    {
        var words = CamelWords().Matches(identifier).Select(m => m.Value.ToLowerInvariant()).ToList();
        return [.. words, .. words.Zip(words.Skip(1), (a, b) => a + b)];
    }

    /// <summary>What stands between the parentheses, the opening one already read.</summary>
    private static string ArgumentsAt(string text, int start)
    {
        var depth = 1;
        var end = start;
        while (end < text.Length && depth > 0)
        {
            if (text[end] == '(') depth++;
            if (text[end] == ')') depth--;
            end++;
        }

        return text[start..end];
    }

    [GeneratedRegex(@"\.Log(?:Trace|Debug|Information|Warning|Error|Critical)?\(|\bLoggerMessage\.Define[^(]*\(|\[LoggerMessage\b[^\]]*\]\s*[\w\s]+\(|\bBeginScope\(")]
    private static partial Regex Calls();

    /// <summary>The name of a type is no name of a person.</summary>
    [GeneratedRegex(@"GetType\(\)\.(?:Full)?Name|typeof\([^)]*\)\.(?:Full)?Name|nameof\([^)]*\)")]
    private static partial Regex TypeNames();

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Words();

    [GeneratedRegex(@"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")]
    private static partial Regex CamelWords();
}
