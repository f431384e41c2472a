using AiGovernance.Audit.Export;
using AiGovernance.Audit.Sealing;
using AiGovernance.Hosting;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Hosting;

/// <summary>AT-3, AT-5: the commands that export the trail and check an export, by their exit codes and their files.</summary>
public sealed class TrailCommandTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("aigovernance-commands").FullName;
    private TestPortal portal = null!;

    private string Seals => At("seals");
    private string Key => At("key.pub");
    private string Export => At("trail.jsonl");

    public async ValueTask InitializeAsync()
    {
        portal = TestPortal.Start(services => services.AddSingleton(new TrailSealing(At("key.pem"), Seals)));
        await AUseCase.Submitted(portal);
        await portal.AsSystem((SealTrail h) => h.Handle());
        await File.WriteAllTextAsync(Key, (await portal.In(Part.Stranger, (ReadTrailKey h) => h.Handle())).Value);
        await using var file = File.Create(Export);
        Assert.Null((await portal.In(Part.Auditor, (ExportTrail h) => h.Handle(1, file))).Refusal);
    }

    [Fact]
    public async Task An_export_that_holds_ends_with_0_with_and_without_its_checkpoints()
    {
        Assert.Equal(0, await Run("verify-trail", "--export", Export));
        Assert.Equal(0, await Run("verify-trail", "--export", Export, "--checkpoints", Seals, "--key", Key));
    }

    [Fact]
    public async Task One_changed_byte_ends_with_1()
    {
        var text = await File.ReadAllTextAsync(Export);
        await File.WriteAllTextAsync(Export, text.Replace("SubmitUseCase", "SubmitUseCasf", StringComparison.Ordinal));
        Assert.Contains("SubmitUseCase", text, StringComparison.Ordinal);
        Assert.Equal(1, await Run("verify-trail", "--export", Export));
    }

    [Fact]
    public async Task A_key_that_did_not_sign_the_checkpoints_ends_with_1()
    {
        using var other = TrailKey.OpenOrMake(At("other.pem"));
        await File.WriteAllTextAsync(Key, other.PublicPem);
        Assert.Equal(1, await Run("verify-trail", "--export", Export, "--checkpoints", Seals, "--key", Key));
    }

    [Theory]
    [InlineData("verify-trail", "--export", "nowhere.jsonl")]
    [InlineData("verify-trail", "--export", "trail.jsonl", "--checkpoints", "seals")] // no key to check them with
    [InlineData("verify-trail", "--export", "trail.jsonl", "--checkpoints", "seals", "--key", "trail.jsonl")] // that is no key
    [InlineData("verify-trail", "--checkpoints", "seals")]
    public async Task What_cannot_be_done_ends_with_2(params string[] arguments) =>
        Assert.Equal(2, await Run([.. arguments.Select(a => a.Contains('.', StringComparison.Ordinal) || a is "seals" ? At(a) : a)]));

    [Fact]
    public async Task The_trail_of_a_portal_is_exported_from_a_number_on_with_its_key_and_holds()
    {
        var data = At("data");
        Assert.Equal(0, await Run("migrate", "--data", data));
        Assert.Equal(0, await Run("add-administrator", "--name", "Ada Byron", "--email", "ada@example.org", "--unit", "Head office", "--data", data));
        Assert.Equal(0, await Run("export-trail", "--from", "2", "--out", At("new.jsonl"), "--data", data));
        var lines = await File.ReadAllLinesAsync(At("new.jsonl"));
        Assert.Contains("\"number\":2", lines[0], StringComparison.Ordinal);
        Assert.Equal(0, await Run("verify-trail", "--export", At("new.jsonl")));

        await File.WriteAllLinesAsync(At("new.jsonl"), lines[..^1]);
        Assert.Equal(1, await Run("verify-trail", "--export", At("new.jsonl")));
        Assert.Equal(0, await Run("verify-trail", "--data", data));
    }

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private string At(string name) => Path.Combine(folder, name);

    private static Task<int> Run(params string[] arguments) => HostCommands.Run(arguments);
}
