using AiGovernance.Parts;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Pages;
using AiGovernance.Tests.Support;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Parts;

/// <summary>A field in words, typed faster than the page answers.</summary>
public sealed class TypedFieldTests : PageTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_comes_back_late_takes_no_letter_away(bool isLong)
    {
        var field = Render<TypedField>(p => p.Add(f => f.Value, "").Add(f => f.Long, isLong).AddUnmatched("id", "words"));
        foreach (var typed in new[] { "R", "Re", "Rea" }) field.Find("#words").Input(typed);
        foreach (var echo in new[] { "R", "Re", "Rea" })
        {
            Receive(echo);
            Assert.Equal("Rea", field.Find("#words").GetAttribute("value"));
        }
        Receive("Written by a colleague");
        Assert.Equal("Written by a colleague", field.Find("#words").GetAttribute("value"));

        void Receive(string text) => field.Render(p => p.Add(f => f.Value, text));
    }

    [Fact]
    public void A_condition_that_the_page_hears_of_late_keeps_its_letters()
    {
        var list = Render<ConditionList>(p => p.Add(x => x.Conditions, [new ProposedCondition("", "", true)]));
        list.Find("#condition-0").Input("Log");
        list.Find("#condition-0").Input("Logs");

        list.Render(p => p.Add(x => x.Conditions, [new ProposedCondition("Log", "", true)]));

        Assert.Equal("Logs", list.Find("#condition-0").GetAttribute("value"));
    }
}
