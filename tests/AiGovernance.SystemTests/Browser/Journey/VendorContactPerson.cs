using System.Globalization;
using AiGovernance.Questionnaires;
using AiGovernance.SystemTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace AiGovernance.SystemTests.Browser.Journey;

/// <summary>Somebody of the vendor, who has a link and nothing else.</summary>
internal sealed class VendorContactPerson(IPage page)
{
    private static readonly QuestionnaireDefinition Asked = QuestionnaireCatalogue.Vendor;

    public async Task Open(Uri link)
    {
        await page.GotoAsync(link.ToString());
        await Ready();
    }

    /// <summary>Section by section, by clicks and keys.</summary>
    public async Task AnswerOnThePage(IEnumerable<QuestionnaireSection> sections, Answers answers)
    {
        foreach (var section in sections)
        {
            await page.Locator("nav.sections a", new() { HasText = section.Title }).ClickAsync();
            await page.Locator("#section", new() { HasText = section.Title }).WaitForAsync();
            foreach (var question in section.Questions.Where(q => answers[q.Id] is not null))
                foreach (var value in answers[question.Id]!.Items) await Give(question, value);
        }
    }

    /// <summary>The workbook is filled by a colleague and sent back, again for what the answers led to.</summary>
    public async Task AnswerInExcel(Answers answers)
    {
        for (var rounds = 0; await Missing() > 0; rounds++)
        {
            Assert.True(rounds < 5, await page.Locator("main").InnerTextAsync());
            await page.ReloadAsync();
            await Ready();
            var fetched = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Fetch as Excel" }).ClickAsync());
            var filled = FilledWorkbook.Of(await File.ReadAllBytesAsync((await fetched.PathAsync())!), Asked, answers);
            await page.Locator("#workbook-file").Choose(fetched.SuggestedFilename, "application/octet-stream", filled);
            await page.Locator("#workbook-result", new() { HasText = "taken over." }).WaitForAsync();
        }
    }

    public async Task SignOff(string function)
    {
        await page.GetByLabel("Your function").FillAsync(function);
        await page.GetByLabel("The answers are true and I am authorised to give them").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign off", Exact = true }).ClickAsync();
        await page.GetByText("Thank you, your answers are signed off").WaitForAsync();
    }

    private Task Ready() => page.Locator(".form > fieldset:not([disabled])").WaitForAsync();

    /// <summary>As the button to sign off says it.</summary>
    private async Task<int> Missing()
    {
        var words = (await page.Locator("form[aria-labelledby=sign] button").InnerTextAsync()).Split(' ');
        return words.Length > 2 ? int.Parse(words[2], CultureInfo.InvariantCulture) : 0;
    }

    private Task Give(Question question, string value) =>
        question.HasChoices ? page.Locator($"input[name='{question.Id}'][value='{value}']").CheckAsync() : page.Locator($"#answer-{question.Id}").FillAsync(value);
}
