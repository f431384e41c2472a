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

    [Theory]
    [InlineData("e", "Bo Ek Bo Ek Ann Lee Ann Leeson")]
    [InlineData("ann le", "Ann Lee Ann Leeson")]
    [InlineData("nn", "Ann Lee Ann Leeson")]
    [InlineData("zoe", "")]
    public void First_come_those_of_whom_a_name_begins_so(string begun, string names) => Assert.Equal(names, string.Join(' ', Mentioning.Fitting(begun, People).Select(p => p.Text)));

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

    [Theory]
    [InlineData("@Ann Lee, please", "")]
    [InlineData("@Ann, please", "@Ann mentions nobody: it may be Ann Lee or Ann Leeson. Write the name in full, or choose it from the list.")]
    [InlineData("@leeson?", "@leeson mentions nobody: write @Ann Leeson in full, or choose the name from the list.")]
    [InlineData("@Zoe knows", "@Zoe mentions nobody: no such name is known here. Write the name in full, or leave the @ out.")]
    [InlineData("@Bo Ek", "@Bo Ek mentions nobody: 2 people have this name. Type the @ again and choose one from the list.")]
    [InlineData("write to bo@ek.org", "")]
    [InlineData("12 @ 5 each, @", "")]
    [InlineData("@Ann Lee asks @Zoe", "@Zoe mentions nobody: no such name is known here. Write the name in full, or leave the @ out.")]
    public void An_at_that_mentions_nobody_is_named(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Mentioning.Unclear(text, People, new HashSet<string>()).Select(u => u.Words)));

    [Fact]
    public void A_name_of_two_is_clear_once_one_was_picked() => Assert.Empty(Mentioning.Unclear("@Bo Ek", People, new HashSet<string> { "4" }));

    [Fact]
    public void Many_who_may_be_meant_are_counted() =>
        Assert.Contains("4 people may be meant", Assert.Single(Mentioning.Unclear("@E", [new("1", "Eva A"), new("2", "Eva B"), new("3", "Eva C"), new("4", "Eva D")], new HashSet<string>())).Words, StringComparison.Ordinal);

    [Fact]
    public void Of_two_with_one_name_it_is_the_one_who_was_picked() =>
        Assert.Equal("4", Assert.Single(Mentioning.In("@Bo Ek", People, new HashSet<string> { "4" })).Value);
}
