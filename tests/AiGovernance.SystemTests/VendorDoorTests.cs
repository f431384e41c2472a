using AiGovernance.SystemTests.Support;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using Xunit;

namespace AiGovernance.SystemTests;

/// <summary>VN-2: the one door for people from outside, as somebody meets it who tries.</summary>
public sealed class VendorDoorTests : SystemTest
{
    [Fact]
    public async Task Whatever_the_token_is_the_answer_is_the_same_and_one_address_that_tries_too_often_waits()
    {
        await using var host = await HostProcess.Start(NewFolder());
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
        using var client = new HttpClient(handler) { BaseAddress = host.Address };

        var (guessed, strange) = (await Get(client, $"/v/{LinkToken.New()}"), await Get(client, "/v/..%2F..%2Fadministration"));
        Assert.Equal((302, VendorEndpoints.QuestionnairePath), (guessed.Status, guessed.Location));
        Assert.Equal((guessed.Status, guessed.Location, guessed.Body), (strange.Status, strange.Location, strange.Body));
        var book = await Get(client, VendorEndpoints.WorkbookPath);
        Assert.Equal((302, VendorEndpoints.QuestionnairePath), (book.Status, book.Location));
        var page = await Get(client, VendorEndpoints.QuestionnairePath);
        Assert.Contains("This link is not valid (any more)", page.Body, StringComparison.Ordinal);

        // A thousand tries at the door, the page and the workbook, which share one limit: a minute or two may end while they are sent, and each lets thirty in.
        var answers = new List<int>();
        for (var i = 0; i < 1_000; i++)
            answers.Add((await Get(client, (i % 3) switch { 0 => $"/v/{LinkToken.New()}", 1 => VendorEndpoints.QuestionnairePath, _ => VendorEndpoints.WorkbookPath })).Status);
        Assert.All(answers, a => Assert.True(a is 302 or 200 or 429));
        Assert.InRange(answers.Count(a => a != 429), 1, 5 * LinkLimit.PerMinute);
    }

    private static async Task<(int Status, string? Location, string Body)> Get(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal("no-referrer", string.Join(",", answer.Headers.GetValues("Referrer-Policy")));
        return ((int)answer.StatusCode, answer.Headers.Location?.OriginalString, await answer.Content.ReadAsStringAsync());
    }
}
