using Microsoft.Extensions.Configuration;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Application.Tests.Security;

public sealed class KeyRingTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("petition-keys-");

    public void Dispose() => directory.Delete(recursive: true);

    [Fact]
    public void Created_keys_are_readable_by_their_owner_alone_and_load_again()
    {
        var made = KeyRing.Create(Keys);

        var loaded = KeyRing.Load(Keys, createIfMissing: false);

        loaded.AuditKey.Should().Equal(made.AuditKey);
        Directory.GetFiles(Keys).Select(Path.GetFileName).Should().BeEquivalentTo(KeyRing.FieldFile, KeyRing.IndexFile, KeyRing.AuditFile);
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in Directory.GetFiles(Keys))
            File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void Keys_are_never_created_over_existing_ones()
    {
        KeyRing.Create(Keys);
        var before = File.ReadAllText(Path.Combine(Keys, KeyRing.FieldFile));

        var again = () => KeyRing.Create(Keys);

        again.Should().Throw<InvalidOperationException>();
        File.ReadAllText(Path.Combine(Keys, KeyRing.FieldFile)).Should().Be(before);
    }

    [Fact]
    public void A_missing_key_file_says_which_and_what_to_do_in_both_languages()
    {
        KeyRing.Create(Keys);
        File.Delete(Path.Combine(Keys, KeyRing.AuditFile));

        var load = () => KeyRing.Load(Keys, createIfMissing: false);

        load.Should().Throw<InvalidOperationException>().WithMessage("*audit.key*请从备份恢复*create-keys*restore it from the backup*create-keys*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("not hexadecimal")]
    [InlineData("0123")]
    public void A_damaged_key_file_is_refused_without_showing_its_content(string content)
    {
        KeyRing.Create(Keys);
        File.WriteAllText(Path.Combine(Keys, KeyRing.IndexFile), content);

        var load = () => KeyRing.Load(Keys, createIfMissing: false);

        var message = load.Should().Throw<InvalidOperationException>().WithMessage("*index.key*").Which.Message;
        if (content.Length > 0) message.Should().NotContain(content);
    }

    [Fact]
    public void A_trial_makes_its_keys_beside_its_data()
    {
        KeyRing.Of(Settings(), configured: null);

        Directory.GetFiles(Path.Combine(directory.FullName, "keys")).Should().HaveCount(3);
    }

    [Fact]
    public void A_trial_whose_keys_were_lost_is_refused_rather_than_given_new_ones()
    {
        File.WriteAllText(Path.Combine(directory.FullName, "petitions.db"), "");

        var load = () => KeyRing.Of(Settings(), configured: null);

        load.Should().Throw<InvalidOperationException>().WithMessage("*field.key*");
    }

    [Fact]
    public void An_installation_must_name_its_directory_of_keys()
    {
        var load = () => KeyRing.Of(Settings(("Database:Provider", "Sqlite")), configured: null);

        load.Should().Throw<InvalidOperationException>().WithMessage("*Keys:Directory*");
    }

    private string Keys => Path.Combine(directory.FullName, "made");

    private DatabaseSettings Settings(params (string Key, string Value)[] more) => DatabaseSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(more.Append(("Data:Directory", directory.FullName)).Select(m => KeyValuePair.Create(m.Item1, (string?)m.Item2)))
        .Build());
}
