using Microsoft.Playwright;

namespace AiGovernance.SystemTests.Browser.Journey;

/// <summary>A reviewer with one review, from the inbox to its completion.</summary>
internal sealed class ReviewDesk(Visitor visitor)
{
    private IPage Page => visitor.Page;

    /// <param name="condition">Proposed when given.</param>
    public async Task Review(string discipline, string reference, string outcome, string rationale, (string Text, string Proof)? condition = null)
    {
        await visitor.Take($"{discipline} review, nobody has it yet", reference);
        await visitor.Press("Claim this review");
        await Page.Locator("#rationale").WaitForAsync();
        await ConfirmSafeguards();
        await AnswerQuestions();
        await Page.GetByLabel(outcome, new() { Exact = true }).CheckAsync();
        await Page.Locator("#rationale").FillAsync(rationale);
        if (condition is { } wanted) await Propose(wanted.Text, wanted.Proof);
        await visitor.Show("3 review");
        await visitor.Press("Complete the review");
        await visitor.Agree("Complete the review");
        await Page.Locator("main h2", new() { HasText = "Outcome" }).WaitForAsync();
    }

    private async Task ConfirmSafeguards()
    {
        var submitted = Page.Locator("label", new() { HasText = "(as submitted)" }).Locator("input");
        for (var i = await submitted.CountAsync() - 1; i >= 0; i--) await submitted.Nth(i).CheckAsync();
    }

    /// <summary>One after the other from the list of what is missing, the first choice of each; an answer may ask a further question.</summary>
    private async Task AnswerQuestions()
    {
        var missing = Page.Locator("a[href*='#q-']");
        while (await missing.CountAsync() > 0)
        {
            var id = (await missing.First.GetAttributeAsync("href"))!.Split("#q-")[1];
            var question = Page.Locator($"[id='q-{id}']");
            if (await question.Locator("textarea").CountAsync() > 0) await question.Locator("textarea").FillAsync("Looked at with the team.");
            else await question.Locator("input").First.CheckAsync();
            await Page.Locator($"a[href$='#q-{id}']").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
    }

    private async Task Propose(string text, string proof)
    {
        await visitor.Press("Add a condition");
        await Page.Locator("#condition-0").FillAsync(text);
        await Page.Locator("#proof-0").FillAsync(proof);
    }
}
