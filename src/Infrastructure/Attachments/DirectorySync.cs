using System.Runtime.InteropServices;
using System.Text;

namespace PetitionGovernance.Infrastructure.Attachments;

/// <summary>Brings the names in a directory to the disk; .NET opens files only.</summary>
internal static class DirectorySync
{
    private const int ReadOnly = 0;

    public static void Flush(string directory)
    {
        // Windows keeps its own journal of names.
        if (!OperatingSystem.IsLinux()) return;
        var handle = Open([.. Encoding.UTF8.GetBytes(directory), 0], ReadOnly);
        if (handle < 0) throw new IOException($"A directory could not be opened: error {Marshal.GetLastPInvokeError()}.");
        try
        {
            if (Sync(handle) != 0) throw new IOException($"A directory could not be flushed: error {Marshal.GetLastPInvokeError()}.");
        }
        finally
        {
            _ = Close(handle);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
