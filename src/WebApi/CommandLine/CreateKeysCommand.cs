using PetitionGovernance.Infrastructure.Identity;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.WebApi.CommandLine;

internal sealed class CreateKeysCommand() : HostCommand("create-keys", "DIR", "在空目录中生成全部密钥 / make all keys in an empty directory")
{
    public override async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var directory = Path.GetFullPath(arguments[0]);
        KeyRing.Create(directory);
        TokenKeys.Create(directory);
        await Console.Out.WriteLineAsync(
            $"密钥已写入 {directory}（只有本账号可读）。请立即备份并妥善保管：丢失后已加密的个人信息无法恢复。然后设置 Keys:Directory={directory}"
            + $"{Environment.NewLine}Keys written to {directory} (readable by this account only). Back them up now: without them encrypted personal data is lost. Then set Keys:Directory={directory}");
        return 0;
    }
}
