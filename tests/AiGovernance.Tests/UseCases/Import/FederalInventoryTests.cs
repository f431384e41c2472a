using AiGovernance.UseCases.Import;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5 on a real inventory as published: the US federal agencies' of 2024, Windows-1252.</summary>
public sealed class FederalInventoryTests
{
    [Fact]
    public async Task Every_row_is_accepted_with_a_key_of_its_own()
    {
        var rows = await Read();

        Assert.Equal(2133, rows.Count);
        Assert.Empty(rows.OfType<RejectedRow>());
        Assert.Equal(2133, rows.OfType<AcceptedRow>().Select(r => r.SourceKey).Distinct().Count());
        Assert.DoesNotContain(rows.OfType<AcceptedRow>(), r => r.Remark is not null);
        Assert.Equal(342, rows.OfType<AcceptedRow>().Max(r => r.Fields.Title.Length));
    }

    [Fact]
    public async Task The_rating_counts_are_the_published_ones()
    {
        var ratings = Counts(await Read(), f => f.Rating?.Meaning ?? SourceRating.NotStated);

        // The publisher's README: 351 rights- or safety-impacting.
        Assert.Equal((195, 131, 25), (ratings[SourceRating.Both], ratings[SourceRating.RightsImpacting], ratings[SourceRating.SafetyImpacting]));
        Assert.Equal((1722, 60), (ratings[SourceRating.Neither], ratings[SourceRating.NotStated]));
    }

    [Fact]
    public async Task Every_stage_that_is_stated_has_a_meaning()
    {
        var stages = Counts(await Read(), f => f.Stage?.Meaning ?? SourceStage.NotStated);

        Assert.Equal((892, 691, 399), (stages[SourceStage.InUse], stages[SourceStage.InDevelopment], stages[SourceStage.Planned]));
        Assert.Equal((147, 4), (stages[SourceStage.Retired], stages[SourceStage.NotStated]));
    }

    [Fact]
    public async Task Units_are_41_agencies_with_their_bureaus()
    {
        var paths = (await Read()).Cast<AcceptedRow>().Select(r => r.Fields.UnitPath).ToList();

        Assert.Equal(41, paths.Select(p => p[0]).Distinct().Count());
        Assert.Equal(340, paths.Select(p => string.Join('|', p)).Distinct().Count());
        Assert.Equal(21, paths.Count(p => p.Count == 1));
    }

    [Fact]
    public async Task Accents_dashes_and_quotes_are_right()
    {
        var rows = (await Read()).Cast<AcceptedRow>().ToList();

        Assert.Contains(rows, r => r.Fields.Title.StartsWith("Amazonía Mia - AI for environme", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Fields.Title.EndsWith("Office of Montería - Córdoba, Colombia", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Fields.Purpose?.Contains("Côte d’Ivoire", StringComparison.Ordinal) == true);
        Assert.Contains(rows, r => r.Fields.Purpose?.Contains("“Español”", StringComparison.Ordinal) == true);
        Assert.Equal(24, rows.Count(r => r.Facts.GetValueOrDefault("Which HISP is the AI use case supporting?") == "Public Experience Portfolio – GSA"));
        Assert.DoesNotContain(rows, r => r.Facts.Values.Append(r.Fields.Purpose).Any(t => t?.Contains('\uFFFD', StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task Repeated_headers_keep_their_answers_apart()
    {
        var rows = (await Read()).Cast<AcceptedRow>().ToList();

        Assert.Equal(2133 - 1892, rows.Count(r => r.Facts.ContainsKey("Data catalogue, explained")));
        Assert.Equal(2133 - 1976, rows.Count(r => r.Facts.ContainsKey("Opt-out, explained")));
    }

    [Fact]
    public async Task Lines_are_those_of_the_file()
    {
        var rows = await Read();
        var lines = await File.ReadAllLinesAsync(Path(), System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);

        var plain = rows.Cast<AcceptedRow>().Where(r => r.Fields.Title.All(c => char.IsAsciiLetter(c) || c == ' ')).ToList();
        Assert.True(plain.Count > 500, $"{plain.Count} titles can be compared byte by byte");
        Assert.All(plain, r => Assert.StartsWith(r.Fields.Title, CellText.OneLine(lines[r.Line - 1].TrimStart('"')), StringComparison.Ordinal));
        Assert.Equal(4652, rows[^1].Line);
    }

    [Fact]
    public async Task A_second_read_gives_the_same_keys_and_hashes() =>
        Assert.Equal(
            (await Read()).Cast<AcceptedRow>().Select(r => (r.SourceKey, r.ContentHash)),
            (await Read()).Cast<AcceptedRow>().Select(r => (r.SourceKey, r.ContentHash)));

    private static async Task<List<InventoryRow>> Read()
    {
        await using var file = File.OpenRead(Path());
        return await AnInventory.Rows(file, InventoryProfiles.Omb2024);
    }

    private static Dictionary<T, int> Counts<T>(List<InventoryRow> rows, Func<InventoryFields, T> of) where T : notnull =>
        rows.Cast<AcceptedRow>().CountBy(r => of(r.Fields)).ToDictionary();

    private static string Path() => SharedInventory.Path;
}
