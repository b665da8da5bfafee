using PetitionGovernance.Application.Imports;

namespace PetitionGovernance.WebApi.CommandLine;

/// <summary>A bar on a terminal; nothing where the output goes into a file.</summary>
internal sealed class ImportBar : IProgress<ImportPulse>
{
    private const int Width = 30;

    public void Report(ImportPulse value)
    {
        if (Console.IsErrorRedirected) return;
        var full = (int)(Width * value.Share);
        Console.Error.Write($"\r[{new string('#', full)}{new string('.', Width - full)}] {value.Share,4:P0} {value.File} {value.Rows}   ");
        if (value.Share >= 1) Console.Error.WriteLine();
    }
}
