using System.Globalization;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases;
using Microsoft.Playwright;
using Xunit;

namespace AiGovernance.SystemTests.Browser.Journey;

/// <summary>The submitter at the intake form.</summary>
internal sealed class IntakeForm(Visitor visitor)
{
    private IPage Page => visitor.Page;

    /// <returns>The reference that the portal gave.</returns>
    public async Task<string> Register(string title)
    {
        await visitor.Open("/");
        await visitor.Follow("Register a use of AI");
        await Page.Locator("#title").FillAsync(title);
        await visitor.Show("1 register");
        await Page.Locator("#title").PressAsync("Enter");
        await visitor.Arrives(url => url.EndsWith("/intake", StringComparison.Ordinal));
        await visitor.Ready();
        return new Uri(Page.Url).Segments[2].TrimEnd('/');
    }

    /// <summary>Every section in turn; in the middle the page is loaded again without waiting for anything.</summary>
    /// <param name="answers">Where a record is picked, the name that is typed to find it.</param>
    public async Task Fill(Answers answers)
    {
        var sections = QuestionnaireCatalogue.Intake.Sections.Where(s => s.Questions.Any(q => answers[q.Id] is not null)).ToList();
        foreach (var section in sections)
        {
            await Page.Locator("nav.sections a", new() { HasText = section.Title }).ClickAsync();
            await Page.Locator("#section", new() { HasText = section.Title }).WaitForAsync();
            foreach (var question in section.Questions.Where(q => IsAsked(q, answers))) await Answer(question, answers[question.Id]!);
            await visitor.Show("1 intake");
            if (section == sections[sections.Count / 2]) await LoadAgain();
        }
    }

    public async Task Submit()
    {
        await Page.Locator(".form").GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await visitor.Show("1 submit");
        await visitor.Agree("Submit");
        await visitor.Arrives(url => !url.Contains("/intake", StringComparison.Ordinal));
        await visitor.Ready();
    }

    /// <summary>The name was given at the start, and what follows from other answers is not asked (QN-9).</summary>
    private static bool IsAsked(Question question, Answers answers) => answers[question.Id] is not null && question.Id != IntakeAnswers.Title
        && !Evaluation.Of(QuestionnaireCatalogue.Intake, answers.With(question.Id, AnswerValue.None), new Dictionary<string, string>(), Stage.Draft).Assumed.Contains(question.Id);

    private async Task Answer(Question question, AnswerValue answer)
    {
        foreach (var value in answer.Items)
        {
            if (question.HasChoices) await Choose($"input[name='{question.Id}'][value='{value}']");
            else if (question.Register is not null || question.Type is QuestionType.Person) await Pick(question.Id, value);
            else await Page.Locator($"#answer-{question.Id}").FillAsync(value);
        }
    }

    /// <summary>Opens its group first, where it stands in one.</summary>
    private async Task Choose(string choice)
    {
        var group = Page.Locator("details:not([open])", new() { Has = Page.Locator(choice) });
        if (await group.CountAsync() > 0) await group.Locator("summary").ClickAsync();
        await Page.Locator(choice).CheckAsync();
    }

    /// <summary>By keys: some letters, then Enter.</summary>
    private async Task Pick(string question, string name)
    {
        var field = Page.Locator($"#answer-{question}");
        await field.PressSequentiallyAsync(name);
        await Page.Locator($"#answer-{question}-list [aria-selected=true]", new() { HasText = name }).WaitForAsync();
        await field.PressAsync("Enter");
        await Page.Locator($"#q-{question} .lines", new() { HasText = name }).WaitForAsync();
    }

    /// <summary>Nothing is lost. The last answer may still be on its way to the screen, and count only afterwards.</summary>
    private async Task LoadAgain()
    {
        var before = await Answered();
        await Page.ReloadAsync();
        await visitor.Ready();
        Assert.InRange(await Answered(), before, int.MaxValue);
    }

    private async Task<int> Answered() => int.Parse(
        (await Page.Locator("header", new() { HasText = "questions answered" }).GetByText("questions answered").InnerTextAsync()).Trim().Split(' ')[0], CultureInfo.InvariantCulture);
}
