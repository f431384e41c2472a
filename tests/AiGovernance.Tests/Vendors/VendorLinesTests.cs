using AiGovernance.Questionnaires;
using AiGovernance.Vendors;
using Xunit;

namespace AiGovernance.Tests.Vendors;

public sealed class VendorLinesTests
{
    private static readonly Answers Given = Answers.Empty
        .With("v-flow", "From the call to the store in Dublin").With("v-store", "Dublin").With("v-isolation", "own-instance").With("v-train", "never");

    [Fact]
    public void A_line_holds_the_points_the_maximum_and_the_answer_in_words()
    {
        var line = Lines(Given).Single(l => l.QuestionId == "v-isolation");
        Assert.Equal(new("security", "v-isolation", "An instance of our own", 20, 20, ProofNeeded: true, null, EvidenceState.Claimed), line);
    }

    [Fact]
    public void What_is_not_answered_earns_nothing_and_stays_in_the_maximum()
    {
        var line = Lines(Given).Single(l => l.QuestionId == "v-delete");
        Assert.Equal((0, 200, VendorLines.NotAnswered), (line.Tenths, line.MaximumTenths, line.AnswerText));
    }

    [Fact]
    public void What_is_not_shown_is_no_line()
    {
        Assert.DoesNotContain(Lines(Given), l => l.QuestionId == "v-unlearn");
        Assert.Contains(Lines(Given.With("v-train", "opt-out")), l => l.QuestionId == "v-unlearn");
    }

    [Fact]
    public void A_clear_text_fails_nothing_an_unclear_or_missing_one_fails_hard_VN_5()
    {
        Assert.DoesNotContain(Lines(Given), l => l.HardFail is not null);
        Assert.Equal("There is no clear data flow.", Fails(Lines(Given, "v-flow")));
        Assert.Equal("There is no clear data flow.", Fails(Lines(Given.With("v-flow", (string?)null))));
    }

    [Fact]
    public void A_choice_that_fails_hard_brings_its_reason_VN_5() =>
        Assert.Equal("There is no way to keep our data out of training.", Fails(Lines(Given.With("v-train", "always"))));

    [Fact]
    public void The_state_is_the_one_that_the_assessor_gave()
    {
        var evaluation = Evaluation.Of(QuestionnaireCatalogue.Vendor, Given, AVendor.Software, Stage.Submitted);
        var lines = VendorLines.Of(evaluation, new Dictionary<string, EvidenceState> { ["v-isolation"] = EvidenceState.Evidenced }, new HashSet<string>());
        Assert.Equal(160, lines.Single(l => l.QuestionId == "v-isolation").Tenths);
    }

    private static string? Fails(IReadOnlyList<VendorAnswerLine> lines) => Assert.Single(lines, l => l.HardFail is not null).HardFail;

    private static IReadOnlyList<VendorAnswerLine> Lines(Answers answers, params string[] unclear) => VendorLines.Of(
        Evaluation.Of(QuestionnaireCatalogue.Vendor, answers, AVendor.Software, Stage.Submitted),
        new Dictionary<string, EvidenceState>(), unclear.ToHashSet());
}
