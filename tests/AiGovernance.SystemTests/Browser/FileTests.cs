using System.Text;
using AiGovernance.SystemTests.Browser.Journey;
using AiGovernance.SystemTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace AiGovernance.SystemTests.Browser;

/// <summary>A file goes in through the browser and comes out as it was, and never as a page of the portal.</summary>
public sealed class FileTests : SystemTest
{
    private const string Letter = "We ran 400 hostile prompts; none got through.";

    [Fact]
    public async Task The_document_of_an_assessment_is_added_and_fetched()
    {
        var folder = NewFolder();
        await using var chromium = await Chromium.Start();
        await using var host = await HostProcess.Start(folder, withDemoData: true);
        var office = await Visitor.SignIn(chromium, host, "Elena Brandt");
        var page = office.Page;
        await office.Open("/use-cases/AI-2026-0001?tab=assessments");
        await office.Press("Record an assessment");
        await page.Locator("#assessment-kind").SelectOptionAsync("RedTeam");
        await page.Locator("#assessment-done").FillAsync("2026-01-15");
        await page.Locator("#assessment-by").FillAsync("Harbour Security");
        await page.Locator("input[name=assessment-result][value=Passed]").CheckAsync();
        await page.Locator("#assessment-summary").FillAsync("Nothing got through.");
        await page.Locator("#assessment-reference").FillAsync("HS-2026-4");
        await office.Press("Put on the record");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a file" }).First.ClickAsync();
        var input = page.Locator("main input[type=file]");

        await input.Choose("result.pdf", "application/pdf", Encoding.UTF8.GetBytes("<script>alert(1)</script>"));
        await office.Sees("its content is something else");
        await office.Show("file refused");
        await input.Choose("result.txt", "text/html", Encoding.UTF8.GetBytes(Letter));
        var link = page.Locator("main a[href^='/files/']", new() { HasText = "result.txt" });
        await link.WaitForAsync();
        await office.Show("file kept");

        var address = new Uri(host.Address, await link.GetAttributeAsync("href")).ToString();
        var answer = await page.APIRequest.GetAsync(address);
        Assert.Equal((200, Letter), (answer.Status, await answer.TextAsync()));
        Assert.StartsWith("attachment", answer.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Equal(("text/plain", "nosniff"), (answer.Headers["content-type"], answer.Headers["x-content-type-options"]));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories), f => Encoding.UTF8.GetBytes(Letter) is var plain && File.ReadAllBytes(f).AsSpan().IndexOf(plain) >= 0);

        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.Equal(("result.txt", Letter), (download.SuggestedFilename, await File.ReadAllTextAsync((await download.PathAsync())!)));
        Assert.Equal(404, (await page.APIRequest.GetAsync(new Uri(host.Address, $"/files/{Guid.NewGuid()}").ToString())).Status);
        Assert.Empty(office.Faults);
    }
}
