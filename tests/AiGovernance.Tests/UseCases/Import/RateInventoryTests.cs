using AiGovernance.Tests.Support;
using AiGovernance.UseCases.Import;
using AiGovernance.UseCases.Import.Gates;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>RS-1 on the facts of an inventory: columns that say what a gate asks, and nothing else.</summary>
public sealed class RateInventoryTests : IAsyncDisposable
{
    private const string Alone = "For this particular use case, can the AI carry out a decision or action without direct human involvement that could result in a significant impact on rights or safety?";
    private const string Weighs = "Is the AI used to significantly influence or inform decisions or actions that could have an adverse or negative impact on specific individuals or groups?";
    private const string Rating = "Is the AI use case rights-impacting, safety-impacting, both, or neither?";

    private readonly TestPortal portal = TestPortal.Start();

    [Theory]
    [InlineData("Yes - All individual decisions", "Yes", 1, 1)] // G5: it weighs on a person and nobody looks
    [InlineData("Yes - All individual decisions", "No", 0, 0)]
    [InlineData("No - Some individual decisions or actions require direct human oversight.", "Yes", 0, 0)]
    public async Task A_row_is_high_only_where_a_gate_says_so(string alone, string weighs, int strict, int broad)
    {
        var figures = await Figures(new() { [Alone] = alone, [Weighs] = weighs, [Rating] = "Both" });
        Assert.Equal((strict, broad), (figures[0].Called.High, figures[1].Called.High));
        Assert.Equal((1, 0), (figures[0].Called.Rows, figures[0].Others.Rows));
    }

    [Fact]
    public async Task The_topic_counts_in_the_broad_reading_only_and_the_agencys_rating_in_none()
    {
        var figures = await Figures(new() { ["Use Case Topic Area"] = "Law & Justice", [Rating] = "Neither" });
        Assert.Equal((0, 1), (figures[0].Others.High, figures[1].Others.High));
        Assert.Equal((1, 0), (figures[0].Others.Open, figures[1].Others.Open));
    }

    [Fact]
    public void Every_rule_names_a_column_and_answers_that_exist()
    {
        var columns = InventoryProfiles.Omb2024.Columns.Where(c => c.Field is InventoryField.None).Select(c => c.FactName).ToHashSet();
        var intake = AiGovernance.Questionnaires.QuestionnaireCatalogue.Intake;
        var rules = AnswerReadings.Omb2024.SelectMany(r => r.Rules).ToList();

        Assert.NotEmpty(rules);
        Assert.All(rules, r => Assert.Contains(r.Column, columns));
        Assert.All(rules.SelectMany(r => r.Answers), a => Assert.All(a.Value, choice => Assert.NotNull(intake.Find(a.Key)!.Choice(choice))));
    }

    [Fact]
    public async Task The_federal_inventory_gives_the_figures_of_the_README()
    {
        await using var file = File.OpenRead(SharedInventory.Path);
        var figures = (await portal.In(Part.Governance, (RateInventory h) => h.Handle(new("omb.csv", file)))).Value!;

        Assert.Equal([(351, 1), (351, 319)], figures.Select(f => (f.Called.Rows, f.Called.High)));
        Assert.Equal([(1782, 0), (1782, 482)], figures.Select(f => (f.Others.Rows, f.Others.High)));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task<IReadOnlyList<ReadingFigures>> Figures(Dictionary<string, string> cells)
    {
        var file = AnOmbInventory.File(cells);
        return (await portal.In(Part.Governance, (RateInventory h) => h.Handle(file))).Value!;
    }
}
