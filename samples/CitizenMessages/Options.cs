using System.Globalization;

namespace PetitionGovernance.CitizenMessages;

internal static class ExitCodes
{
    public const int Good = 0;
    public const int Failed = 1;
    public const int Misused = 2;
}

internal sealed class UsageException(string message) : Exception(message);

/// <summary>The command line.</summary>
internal sealed record Options
{
    public const string AdministratorPassword = "ADMINISTRATOR_PASSWORD";

    private const string Usage = $"""
        用法 Usage:
          CitizenMessages --credentials FILE --messages FILE.csv [--drive 40] [--seed 20220501] [--page-size 100] [--parallel 8]
              --credentials  trial-credentials.json
              --messages     CSV: id,user,subject,time,detail,label1
              --drive        办到办结的件数 / how many items to take to their end
              --seed         抽查回读的随机种子 / which items are read back and compared
              --page-size    列表每页件数 / items on a page of the list
              --parallel     同时进行的请求数 / requests at a time

          {AdministratorPassword}=… CitizenMessages --install URL --administrator NAME --credentials FILE
              正式环境没有试用账号：以管理员（create-administrator 给出的一次性口令）新建各角色用户和对接系统，写入 FILE
              without trial data: makes the users and the machine client as the administrator, and writes FILE
        """;

    public string Credentials { get; private init; } = "";

    public string Messages { get; private init; } = "";

    public int Drive { get; private init; } = 40;

    public int Seed { get; private init; } = 20220501;

    public int PageSize { get; private init; } = 100;

    public int Parallel { get; private init; } = 8;

    public Uri? Install { get; private init; }

    public string Administrator { get; private init; } = "";

    public static Options Parse(string[] args)
    {
        var options = new Options();
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new UsageException(Usage);
            options = args[i] switch
            {
                "--credentials" => options with { Credentials = value },
                "--messages" => options with { Messages = value },
                "--drive" => options with { Drive = Number(value, from: 0) },
                "--seed" => options with { Seed = Number(value, from: 0) },
                "--page-size" => options with { PageSize = Number(value, from: 1) },
                "--parallel" => options with { Parallel = Number(value, from: 1) },
                "--install" => options with { Install = Uri.TryCreate(value, UriKind.Absolute, out var url) ? url : throw new UsageException(Usage) },
                "--administrator" => options with { Administrator = value },
                _ => throw new UsageException(Usage),
            };
        }

        var complete = options.Credentials.Length > 0 && (options.Install is null ? options.Messages : options.Administrator).Length > 0;
        return complete ? options : throw new UsageException(Usage);
    }

    private static int Number(string text, int from) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from ? number : throw new UsageException(Usage);
}
