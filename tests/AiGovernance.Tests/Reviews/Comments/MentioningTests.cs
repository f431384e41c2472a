using AiGovernance.Parts;
using AiGovernance.Reviews.Comments;
using Xunit;

namespace AiGovernance.Tests.Reviews.Comments;

/// <summary>Whom a text mentions (RV-3).</summary>
public class MentioningTests
{
    private static readonly PickOption[] People = [new("1", "Ann Lee"), new("2", "Ann Leeson"), new("3", "Bo Ek", "Finance"), new("4", "Bo Ek", "Retail")];

    [Theory]
    [InlineData("", null)]
    [InlineData("no mark", null)]
    [InlineData("Ask @", "")]
    [InlineData("Ask @an", "an")]
    [InlineData("Ask @ann l", "ann l")]
    [InlineData("Ask @Ann Lee about it", null)]
    [InlineData("write to ann@example", null)]
    [InlineData("Ask @an\nand others", null)]
    [InlineData("@Ann Lee and @b", "b")]
    public void A_name_is_begun_by_an_at_that_no_word_touches(string text, string? begun) => Assert.Equal(begun, Mentioning.Begun(text, People));

    [Fact]
    public void What_follows_far_from_the_at_is_text() => Assert.Null(Mentioning.Begun("@" + new string('x', 60), People));

    [Fact]
    public void Picking_completes_the_name() => Assert.Equal("Hello @Ann Lee ", Mentioning.Complete("Hello @an", People[0]));

    [Theory]
    [InlineData("@Ann Lee, please", "1")]
    [InlineData("@ann leeson", "2")]
    [InlineData("@Ann Lee and @Ann Leeson", "1 2")]
    [InlineData("Ann Lee", "")]
    [InlineData("@Ann Leesons", "")]
    [InlineData("@Bo Ek", "")]
    public void Those_are_mentioned_whose_whole_name_follows_an_at(string text, string values) =>
        Assert.Equal(values, string.Join(' ', Mentioning.In(text, People, new HashSet<string>()).Select(p => p.Value)));

    [Fact]
    public void Of_two_with_one_name_it_is_the_one_who_was_picked() =>
        Assert.Equal("4", Assert.Single(Mentioning.In("@Bo Ek", People, new HashSet<string> { "4" })).Value);
}
