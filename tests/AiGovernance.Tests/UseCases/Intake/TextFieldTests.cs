using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Intake;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.UseCases.Intake;

/// <summary>An answer in words, typed faster than the portal answers.</summary>
public sealed class TextFieldTests : PageTest
{
    [Fact]
    public void What_comes_back_late_takes_no_letter_away()
    {
        var field = Render<TextField>(p => p.Add(f => f.Question, QuestionnaireCatalogue.Intake.Find(IntakeAnswers.Purpose)!).Add(f => f.Id, "purpose"));
        foreach (var typed in new[] { "R", "Re", "Rea" }) field.Find("#purpose").Input(typed);
        Assert.Equal("Rea", Shown());
        foreach (var echo in new[] { "R", "Re", "Rea" })
        {
            Receive(echo);
            Assert.Equal("Rea", Shown());
        }
        Receive("Written by a colleague");
        Assert.Equal("Written by a colleague", Shown());

        string? Shown() => field.Find("#purpose").GetAttribute("value");
        void Receive(string text) => field.Render(p => p.Add(f => f.Value, AnswerValue.Text(text)));
    }
}
