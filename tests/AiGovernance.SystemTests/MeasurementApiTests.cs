using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AiGovernance.Approvals.Triggers;
using AiGovernance.SystemTests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.SystemTests;

/// <summary>AP-10: the door through which systems send values, as one of them meets it.</summary>
public sealed class MeasurementApiTests : SystemTest
{
    [Fact]
    public async Task A_value_comes_in_once_what_is_wrong_is_named_and_without_a_token_nothing_is_told()
    {
        var (folder, path, token) = await DemoWithToken();
        await using var host = await HostProcess.Start(folder);
        using var client = new HttpClient { BaseAddress = host.Address };
        var now = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

        Assert.Equal((200, """{"recorded":true,"breached":[]}"""), await Send(client, path, token, Value("2.5", now)));
        Assert.Equal((200, """{"recorded":false,"breached":[]}"""), await Send(client, path, token, Value("2.50", now)));
        Assert.Equal((409, "approvals.measurement-differs"), await Refused(client, path, token, Value("3", now)));
        Assert.Equal((400, "approvals.measurement-not-a-number"), await Refused(client, path, token, Value("\"many\"", now)));
        Assert.Equal((400, "approvals.measurement-too-old"), await Refused(client, path, token, Value("3", "2020-01-01T00:00:00Z")));
        Assert.Equal((400, "approvals.measurement-ahead"), await Refused(client, path, token, Value("3", "2999-01-01T00:00:00Z")));
        Assert.Equal((400, "approvals.measurement-metric-unknown"), await Refused(client, path, token, Value("3", now).Replace("selection", "another", StringComparison.Ordinal)));
        Assert.Equal((400, "approvals.measurement-malformed"), await Refused(client, path, token, "value=3"));

        var known = await Send(client, path, "guessed", Value("3", now));
        Assert.Equal(401, known.Status);
        Assert.Equal(known, await Send(client, path, null, "value=3"));
        Assert.Equal(known, await Send(client, "/api/use-cases/AI-2026-9999/measurements", token, Value("3", now)));
    }

    [Fact]
    public async Task One_address_that_tries_too_often_is_told_to_wait()
    {
        await using var host = await HostProcess.Start(NewFolder());
        using var client = new HttpClient { BaseAddress = host.Address };
        var answers = new List<int>();
        for (var i = 0; i <= MeasurementLimit.PerMinute; i++) answers.Add((await Send(client, "/api/use-cases/AI-2026-0001/measurements", $"guess-{i}", "{}")).Status);
        Assert.Equal(401, answers[0]);
        // A minute may end while they are sent; then the second window takes the last ones.
        Assert.All(answers, a => Assert.True(a is 401 or 429));
        Assert.Contains("approvals.measurement-limit", (await Drain(client)).Text, StringComparison.Ordinal);
    }

    /// <summary>Until the limit of this window speaks, at the latest after another full one.</summary>
    private static async Task<(int Status, string Text)> Drain(HttpClient client)
    {
        for (var i = 0; i <= MeasurementLimit.PerMinute; i++)
            if (await Send(client, "/api/use-cases/AI-2026-0001/measurements", "guess", "{}") is (429, _) limited) return limited;
        throw new InvalidOperationException("Nothing limits how often one address tries.");
    }

    private async Task<(string Folder, string Path, string Token)> DemoWithToken()
    {
        var folder = NewFolder();
        await using (await HostProcess.Start(folder, withDemoData: true)) { }
        await using var place = Place.Open(folder);
        await using var db = place.Db();
        var useCase = await db.UseCases.SingleAsync(u => u.Title == "Shortlisting for warehouse jobs");
        var made = await place.Do((Access.PersonId?)useCase.OwnerId, (MakeMeasurementToken h) => h.Handle(useCase.Id, "A script"));
        return (folder, $"/api/use-cases/{useCase.Reference}/measurements", made.Secret);
    }

    private static string Value(string value, string at) => $$"""{"metric":"selection RATE gap","value":{{value}},"measuredAt":"{{at}}"}""";

    private static async Task<(int Status, string Code)> Refused(HttpClient client, string path, string token, string body)
    {
        var (status, text) = await Send(client, path, token, body);
        using var problem = JsonDocument.Parse(text);
        return (status, problem.RootElement.GetProperty("code").GetString()!);
    }

    private static async Task<(int Status, string Text)> Send(HttpClient client, string path, string? token, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request);
        if (answer.StatusCode is HttpStatusCode.Unauthorized) Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
