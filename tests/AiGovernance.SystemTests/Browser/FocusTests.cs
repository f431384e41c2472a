using System.Text;
using AiGovernance.SystemTests.Browser.Journey;
using AiGovernance.SystemTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace AiGovernance.SystemTests.Browser;

/// <summary>Who works with the keyboard alone stands where the work goes on: an act that draws away its own button does not throw them to the top of the page.</summary>
public sealed class FocusTests : SystemTest
{
    private const string Inventory = "name,purpose\nSorting letters,Reads the post and sorts it\n";

    [Fact]
    public async Task The_focus_goes_to_what_comes_next()
    {
        await using var chromium = await Chromium.Start();
        await using var host = await HostProcess.Start(NewFolder(), withDemoData: true);
        var office = await Visitor.SignIn(chromium, host, "Elena Brandt");
        await Assess(office);
        await Watch(office);
        await Import(office);
        await Mention(office);
        Assert.Empty(office.Faults);
    }

    private static async Task Assess(Visitor office)
    {
        var page = office.Page;
        await office.Open("/use-cases/AI-2026-0001?tab=assessments");
        await Enter(office, "Record an assessment");
        await Stands(page, "H2 Record an assessment");
        await page.Locator("#assessment-kind").SelectOptionAsync("RedTeam");
        await page.Locator("#assessment-done").FillAsync("2026-01-15");
        await page.Locator("#assessment-by").FillAsync("Harbour Security");
        await page.Locator("input[name=assessment-result][value=Passed]").CheckAsync();
        await page.Locator("#assessment-summary").FillAsync("Nothing got through.");
        await Enter(office, "Put on the record");
        await office.Sees("Say where the document is kept: its address or its name.");
        await Stands(page, "BUTTON Put on the record"); // refused: the hand is where it was
        await page.Locator("#assessment-reference").FillAsync("HS-2026-4");
        await Enter(office, "Put on the record");
        await Stands(page, "H2 Assessments it needs");
    }

    private static async Task Watch(Visitor office)
    {
        var page = office.Page;
        await office.Open("/use-cases/AI-2026-0001?tab=operation");
        await Enter(office, "Add a trigger");
        await page.Locator("main form button", new() { HasText = "Cancel" }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => /^H[1-4]$/.test(document.activeElement.tagName)");
    }

    private static async Task Import(Visitor office)
    {
        var page = office.Page;
        await office.Open("/imports/new");
        await page.Locator("#inventory").FocusAsync();
        await page.Locator("#inventory").Choose("letters.csv", "text/csv", Encoding.UTF8.GetBytes(Inventory));
        await page.GetByText("2. What its columns are").WaitForAsync();
        await Enter(office, "Show what would happen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Import 1 row" }).WaitForAsync();
        await page.WaitForFunctionAsync("() => document.activeElement.tagName !== 'BODY'");
    }

    private static async Task Mention(Visitor office)
    {
        var page = office.Page;
        await office.Open("/use-cases/AI-2026-0001?tab=comments");
        await page.Locator("#comment").FocusAsync();
        await page.Keyboard.TypeAsync("Please look, @S");
        await page.Locator("#comment-people [role=option]").First.WaitForAsync();
        await office.Show("mention");
        await page.Keyboard.TypeAsync("am");
        await page.Locator("#comment-people [role=option]", new() { HasText = "Sam Oduya" }).WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await office.Sees("Finds it in the inbox: Sam Oduya");
        await page.Keyboard.TypeAsync("and say so");
        Assert.Equal("Please look, @Sam Oduya and say so", await page.Locator("#comment").InputValueAsync());
    }

    private static async Task Enter(Visitor visitor, string button)
    {
        await visitor.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task Stands(IPage page, string where)
    {
        const string Here = "() => `${document.activeElement.tagName} ${document.activeElement.textContent.trim().slice(0, 60)}`";
        try
        {
            await page.WaitForFunctionAsync($"where => ({Here})() === where", where, new() { Timeout = 20_000 });
        }
        catch (TimeoutException late)
        {
            throw new InvalidOperationException($"Expected to stand at {where}, stands at {await page.EvaluateAsync<string>(Here)}", late);
        }
    }
}
