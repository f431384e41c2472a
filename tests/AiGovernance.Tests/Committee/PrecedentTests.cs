using AiGovernance.Committee.Records;
using AiGovernance.Questionnaires;
using Xunit;

namespace AiGovernance.Tests.Committee;

/// <summary>Which words of a question count, and where they stand.</summary>
public sealed class PrecedentTests
{
    [Theory]
    [InlineData("what did we decide on hiring models?", "hiring")]
    [InlineData("Credit, health; \"card\"", "Credit health card")]
    [InlineData("the AI", "the AI")]
    [InlineData(" ? ", "")]
    [InlineData(null, "")]
    public void Of_a_question_the_words_count_that_tell_decisions_apart(string? text, string words) => Assert.Equal(words, string.Join(' ', Precedent.WordsOf(text)));

    [Theory]
    [InlineData("We hire drivers", "hiring", true)]
    [InlineData("Hiring screener", "hire", true)]
    [InlineData("companies", "company", true)]
    [InlineData("a third of it", "hire", false)]     // the stem stands in the middle of another word
    [InlineData("a third of it", "hir", true)]       // what was typed may
    [InlineData("whether a person is creditworthy", "creditworthiness", true)]
    [InlineData("a fair outcome", "fairness", true)]
    [InlineData("the bus stop", "business", false)]
    [InlineData("press", "pres", true)]
    [InlineData("pre", "press", false)]              // no ending
    [InlineData("use", "used", false)]               // two letters are no stem
    public void Another_form_of_a_word_counts_where_a_word_begins(string text, string word, bool holds) => Assert.Equal(holds, Precedent.Holds(text, word));

    [Fact]
    public void Area_data_and_tool_are_found_by_their_short_word_and_by_their_label()
    {
        var said = new SaidAtIntake(new Dictionary<string, string> { ["p1"] = "Recruit Fast, Pro" });
        Assert.Equal(["hiring"], said.ValuesOf("hired"));
        Assert.Equal(["hiring", "hr-record"], said.ValuesOf("applicants"));
        Assert.Equal(["p1"], said.ValuesOf("recruiting"));
        Assert.Empty(said.ValuesOf("none"));
        var answers = Answers.Empty.With("regulated", AnswerValue.List(["hiring"])).With("product", "p1").With("data-kinds", AnswerValue.List(["nothing"]));
        Assert.Equal([("Area", "Find, filter or rate job applicants (hiring)"), ("Tool", "Recruit Fast, Pro")], said.Of(answers));
    }
}
