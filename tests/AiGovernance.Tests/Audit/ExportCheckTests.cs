using System.Text;
using System.Text.Json.Nodes;
using AiGovernance.Audit;
using AiGovernance.Audit.Export;
using AiGovernance.Audit.Sealing;
using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Audit;

/// <summary>AT-3, AT-5: an export is checked without a database, and the first entry that is not as it was is named.</summary>
public sealed class ExportCheckTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("aigovernance-export").FullName;
    private TestPortal portal = null!;
    private string[] lines = [];
    private TrailKey key = null!;

    private string Seals => Path.Combine(folder, "seals");
    private int Last => lines.Length - 1;

    /// <summary>Sealed at its end, then some more entries.</summary>
    public async ValueTask InitializeAsync()
    {
        portal = TestPortal.Start(services => services.AddSingleton(new TrailSealing(Path.Combine(folder, "key.pem"), Seals)));
        await portal.AsSystem((SealTrail h) => h.Handle());
        await AUseCase.Submitted(portal);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await portal.AsSystem((SealTrail h) => h.Handle());
        lines = await Export(1);
        key = TrailKey.Of((await portal.In(Part.Stranger, (ReadTrailKey h) => h.Handle())).Value!);
    }

    [Fact]
    public void An_untouched_export_holds_with_and_without_checkpoints()
    {
        Assert.Equal((1, Last, 0, null), Flat(Check(lines, sealedToo: false)));
        Assert.Equal((1, Last, 2, null), Flat(Check(lines, sealedToo: true)));
    }

    [Theory]
    [InlineData("edited", "entry 5 was edited: its text does not give its hash")]
    [InlineData("edited with its hash", "entry 5 was edited and its hash made anew")]
    [InlineData("deleted", "entry 5 was deleted: entry 6 follows entry 4")]
    [InlineData("inserted", "entry 5 stands twice: one of the two was inserted")]
    [InlineData("inserted and renumbered", "entry 5 was inserted")]
    [InlineData("reordered", "entry 5 was reordered: it stands after entry 6")]
    [InlineData("cut off", "the export was cut off after entry 7: its last line is missing")]
    [InlineData("cut off before the last line", "the export was cut off after entry 7: its last line counts")]
    [InlineData("something behind the end", "after the end of the export")]
    [InlineData("no json", "line 5 is no entry of an export")]
    public void What_was_done_to_single_lines_is_named_without_a_checkpoint(string what, string fault)
    {
        Assert.Contains(fault, Check(Tampered(what), sealedToo: false).Fault, StringComparison.Ordinal);
        Assert.Contains(fault, Check(Tampered(what), sealedToo: true).Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edited")]
    [InlineData("deleted")]
    [InlineData("inserted")]
    [InlineData("reordered")]
    public void Who_writes_the_whole_chain_anew_is_found_by_the_next_checkpoint_only(string what)
    {
        var anew = Chained(what);
        Assert.Null(Check(anew, sealedToo: false).Fault);
        var sealedAt = CheckpointFile.ReadAll(Seals)[0].Count;
        Assert.Contains($"an entry from 1 to {sealedAt} was edited, deleted, inserted or reordered", Check(anew, sealedToo: true).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trail_cut_off_with_a_new_last_line_is_found_by_a_checkpoint_only()
    {
        var cut = Closed(lines[..7]);
        Assert.Null(Check(cut, sealedToo: false).Fault);
        Assert.Contains("the trail was cut off after entry 7", Check(cut, sealedToo: true).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checkpoint_of_somebody_else_is_named()
    {
        var file = Directory.GetFiles(Seals).Order().First();
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"count\":", "\"count\":1", StringComparison.Ordinal));
        Assert.Contains($"{Path.GetFileName(file)} was not signed with this key", Check(lines, sealedToo: true).Fault, StringComparison.Ordinal);
        File.WriteAllText(file, "{}");
        Assert.Throws<InvalidDataException>(() => Check(lines, sealedToo: true));
    }

    [Fact]
    public async Task A_part_begins_where_it_is_asked_to_and_is_held_against_the_seal_before_it()
    {
        var first = CheckpointFile.ReadAll(Seals)[0].Count + 1;
        var part = await Export(first);
        Assert.Equal((first, 2L, null), (TrailLine.Read(part[0])!.Number, (long)Check(part, sealedToo: true).Checkpoints, Check(part, sealedToo: true).Fault));
        Assert.Contains("\"action\":\"ExportTrail\"", part[^2], StringComparison.Ordinal); // it is an entry itself
        part[0] = TrailLine.Of(TrailLine.Read(part[0])!.Text, TrailEntry.HashOf(Sha256.Of("other"), TrailLine.Read(part[0])!.Text), Sha256.Of("other"));
        Assert.Contains("was sealed on", Check(part, sealedToo: true).Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public async Task A_number_that_is_none_is_refused_and_nothing_is_written(long from)
    {
        using var output = new MemoryStream();
        Assert.Equal("audit.no-such-number", (await portal.In(Part.Auditor, (ExportTrail h) => h.Handle(from, output))).Refusal!.Code);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Each_line_is_json_that_holds_the_entry()
    {
        Assert.All(lines[..^1], line => Assert.Equal(TrailLine.Read(line)!.Number, JsonNode.Parse(line)!["entry"]!["number"]!.GetValue<long>()));
        Assert.NotNull(JsonNode.Parse(lines[^1])!["end"]);
    }

    public async ValueTask DisposeAsync()
    {
        key.Dispose();
        await portal.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static (long, long, int, string?) Flat(ExportVerdict verdict) => (verdict.First, verdict.Last, verdict.Checkpoints, verdict.Fault);

    private ExportVerdict Check(string[] given, bool sealedToo)
    {
        var text = string.Join('\n', given);
        return new ExportCheck(() => new StringReader(text), sealedToo ? CheckpointFile.ReadAll(Seals) : []).Run(key);
    }

    private async Task<string[]> Export(long from)
    {
        using var output = new MemoryStream();
        Assert.Null((await portal.In(Part.Auditor, (ExportTrail h) => h.Handle(from, output))).Refusal);
        return Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
    }

    private string[] Tampered(string what)
    {
        var (fourth, fifth, sixth) = (TrailLine.Read(lines[3])!, TrailLine.Read(lines[4])!, TrailLine.Read(lines[5])!);
        var edited = fifth.Text.Replace("\"made\"", "\"noted\"", StringComparison.Ordinal);
        return what switch
        {
            "edited" => [.. lines[..4], TrailLine.Of(edited, fifth.Hash, fifth.Previous), .. lines[5..]],
            "edited with its hash" => [.. lines[..4], TrailLine.Of(edited, TrailEntry.HashOf(fifth.Previous, edited), fifth.Previous), .. lines[5..]],
            "deleted" => [.. lines[..4], .. lines[5..]],
            "inserted" => [.. lines[..5], TrailLine.Of(edited, TrailEntry.HashOf(fifth.Hash, edited), fifth.Hash), .. lines[5..]],
            "inserted and renumbered" => [.. lines[..4], TrailLine.Of(edited, TrailEntry.HashOf(fifth.Previous, edited), fifth.Previous), TrailLine.Of(Renumbered(fifth.Text, 6), fifth.Hash, fifth.Previous), .. lines[6..]],
            "reordered" => [.. lines[..4], lines[5], lines[4], .. lines[6..]],
            "cut off" => lines[..7],
            "cut off before the last line" => [.. lines[..7], lines[^1]],
            "something behind the end" => [.. lines, lines[0]],
            _ => [.. lines[..4], "{\"entry\":", .. lines[5..]],
        };
    }

    /// <summary>As who can write every hash: numbers and chain are right again.</summary>
    private string[] Chained(string what)
    {
        var texts = lines[..^1].Select(l => TrailLine.Read(l)!.Text).ToList();
        if (what == "edited") texts[4] = texts[4].Replace("\"made\"", "\"noted\"", StringComparison.Ordinal);
        if (what == "deleted") texts.RemoveAt(4);
        if (what == "inserted") texts.Insert(4, texts[2]);
        if (what == "reordered") (texts[4], texts[5]) = (texts[5], texts[4]);
        var previous = TrailEntry.FirstPreviousHash;
        var made = new List<string>();
        foreach (var (place, text) in texts.Index())
        {
            var renumbered = Renumbered(text, place + 1);
            var hash = TrailEntry.HashOf(previous, renumbered);
            made.Add(TrailLine.Of(renumbered, hash, previous));
            previous = hash;
        }
        return Closed([.. made]);
    }

    private static string[] Closed(string[] entries) => [.. entries, TrailLine.EndOf(entries.Length, TrailLine.Read(entries[^1])!.Hash)];

    private static string Renumbered(string text, int number)
    {
        var node = JsonNode.Parse(text)!;
        node["number"] = number;
        return CanonicalJson.Of(node);
    }
}
