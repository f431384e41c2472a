using System.Text;
using AiGovernance.Access;
using AiGovernance.Approvals.Triggers;
using AiGovernance.Common;
using AiGovernance.Identity;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-10: values by hand and through the API, and the tokens with which they come.</summary>
public sealed class MeasurementTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_value_recorded_by_hand_is_read_with_its_note_and_who_recorded_it()
    {
        var useCase = await ATrigger.Watched(portal);
        Assert.Null((await portal.In(Part.Governance, (RecordMeasurement h) => h.Handle(useCase.Id, new(" accuracy ", 0.91, portal.Clock.Now.AddDays(-1), " weekly sample ")))).Refusal);
        Assert.Null((await ATrigger.Measure(portal, useCase, 0.85)).Refusal);
        var row = Assert.Single((await ATrigger.Read(portal, useCase)).Triggers);
        Assert.Equal([(0.85, "", "Owner"), (0.91, "weekly sample", "Governance office")], row.Values.Select(v => (v.Value, v.Note, v.By)));
    }

    [Fact]
    public async Task Each_refusal_is_said_by_name()
    {
        var useCase = await ATrigger.Watched(portal);
        foreach (var (terms, refusal) in new (MeasurementTerms, Refusal)[]
        {
            (new(" ", 1, portal.Clock.Now), MeasurementRefusals.MetricMissing),
            (new("Precision", 1, portal.Clock.Now), MeasurementRefusals.MetricUnknown),
            (new("Accuracy", double.NaN, portal.Clock.Now), MeasurementRefusals.NotANumber),
            (new("Accuracy", 1, null), MeasurementRefusals.MomentMissing),
            (new("Accuracy", 1, portal.Clock.Now.AddHours(1)), MeasurementRefusals.Ahead),
            (new("Accuracy", 1, portal.Clock.Now.AddDays(-31)), MeasurementRefusals.TooOld),
        }) Assert.Equal(refusal.Code, (await portal.In(Part.Owner, (RecordMeasurement h) => h.Handle(useCase.Id, terms))).Refusal?.Code);
        Assert.Equal(Refusal.Forbidden.Code, (await ATrigger.Measure(portal, useCase, 1, Part.Submitter)).Refusal?.Code);
        Assert.Equal(Refusal.NotFound, (await ATrigger.Measure(portal, useCase, 1, Part.Stranger)).Refusal);
        await using var db = portal.Db();
        Assert.Equal(0, await db.Measurements.CountAsync());
    }

    [Fact]
    public async Task The_same_value_again_changes_nothing_and_another_at_the_same_moment_is_refused()
    {
        var (useCase, token) = await ATrigger.WithToken(portal);
        var at = portal.Clock.Now;
        Assert.True((await Send(useCase, token.Secret, ATrigger.Broken, at)).Value!.IsNew);
        await using var db = portal.Db();
        var entries = await db.Trail.CountAsync();
        var again = await Send(useCase, token.Secret, ATrigger.Broken, at);
        Assert.Equal((false, 0), (again.Value!.IsNew, again.Value.Breached.Count));
        Assert.False((await portal.In(Part.Owner, (RecordMeasurement h) => h.Handle(useCase.Id, new("ACCURACY", ATrigger.Broken, at)))).Value!.IsNew);
        Assert.Equal(MeasurementRefusals.Differs, (await Send(useCase, token.Secret, ATrigger.Fine, at)).Refusal);
        Assert.Equal((1, entries, 0), (await db.Measurements.CountAsync(), await db.Trail.CountAsync(), Assert.Single(await ATrigger.Breaches(portal)).Repeats));
        Assert.True((await Send(useCase, token.Secret, ATrigger.Fine, at.AddSeconds(1))).Value!.IsNew);
    }

    [Fact]
    public async Task What_comes_with_a_token_stands_under_its_name_and_does_what_the_table_says()
    {
        var (useCase, token) = await ATrigger.WithToken(portal);
        Assert.Null((await ATrigger.Save(portal, useCase, ATrigger.Accuracy(TriggerEffect.Suspend))).Refusal);
        Assert.Equal([TriggerEffect.Alert, TriggerEffect.Suspend], (await Send(useCase, token.Secret, ATrigger.Broken)).Value!.Breached);
        Assert.Equal(Standing.Suspended, await AnApproval.StandingOf(portal, useCase.Id));
        var read = await ATrigger.Read(portal, useCase);
        Assert.Equal(("Monitoring", portal.Clock.Now), (read.Triggers[0].Values[0].By, read.Tokens[0].LastUsedAt));
        await using var db = portal.Db();
        var entries = await db.Trail.Where(e => e.Action == nameof(ReceiveMeasurement)).Select(e => e.Text).ToListAsync();
        Assert.True(entries.Count >= 4, "The value, two breaches, the suspension and the case have an entry each.");
        Assert.All(entries, e => Assert.Contains("Token: Monitoring", e, StringComparison.Ordinal));
        Assert.All(entries, e => Assert.Contains("\"Api\"", e, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("guessed")]
    [InlineData("none")]
    [InlineData("revoked")]
    [InlineData("of another case")]
    [InlineData("for no case")]
    [InlineData("the hash")]
    public async Task A_token_that_is_not_valid_gets_one_and_the_same_answer_whatever_the_cause(string cause)
    {
        var (useCase, token) = await ATrigger.WithToken(portal);
        var (reference, secret) = await Spoil(useCase, token, cause);
        foreach (var terms in new[] { new MeasurementTerms("Accuracy", ATrigger.Broken, portal.Clock.Now), new("Precision", null, null), null })
            Assert.Equal(MeasurementRefusals.TokenNotValid, (await portal.In(Part.Nobody, (ReceiveMeasurement h) => h.Handle(reference, MeasurementKey.Of(secret), terms))).Refusal);
        Assert.Empty(await ATrigger.Breaches(portal));
    }

    [Fact]
    public async Task A_token_opens_its_case_and_says_what_cannot_be_read()
    {
        var (useCase, token) = await ATrigger.WithToken(portal);
        Assert.Equal(MeasurementRefusals.Malformed, (await portal.In(Part.Nobody, (ReceiveMeasurement h) => h.Handle(useCase.Reference, MeasurementKey.Of(token.Secret), null))).Refusal);
        Assert.Null((await Send(useCase, token.Secret, ATrigger.Fine)).Refusal);
        var second = await ATrigger.Token(portal, useCase);
        Assert.Null((await Send(useCase, second.Secret, ATrigger.Fine, portal.Clock.Now.AddSeconds(-1))).Refusal);
    }

    [Fact]
    public async Task A_token_has_256_bits_and_stands_neither_in_the_database_nor_on_the_trail()
    {
        var (_, token) = await ATrigger.WithToken(portal);
        Assert.Equal(32, System.Buffers.Text.Base64Url.DecodeFromChars(token.Secret).Length);
        Assert.DoesNotContain(token.Secret, token.ToString(), StringComparison.Ordinal);
        foreach (var file in new[] { portal.File, portal.File + "-wal" }.Where(File.Exists))
        {
            await using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var text = new byte[bytes.Length];
            await bytes.ReadExactlyAsync(text, TestContext.Current.CancellationToken);
            Assert.Equal(-1, text.AsSpan().IndexOf(Encoding.UTF8.GetBytes(token.Secret)));
        }
        await using var db = portal.Db();
        var entries = await db.Trail.Select(e => e.Text).ToListAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(entries, e => e.Contains(token.Secret, StringComparison.Ordinal) || e.Contains(token.Record.TokenHash, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(" ", "approvals.token-name")]
    [InlineData("Monitoring", null)]
    public async Task A_token_says_what_sends_with_it(string name, string? refusal)
    {
        var useCase = await ATrigger.Watched(portal);
        Assert.Equal(refusal, (await portal.In(Part.Owner, (MakeMeasurementToken h) => h.Handle(useCase.Id, name))).Refusal?.Code);
        Assert.Equal(MeasurementRefusals.TokenNameTooLong, (await portal.In(Part.Owner, (MakeMeasurementToken h) => h.Handle(useCase.Id, new string('x', MeasurementToken.NameMaxLength + 1)))).Refusal);
    }

    [Fact]
    public async Task A_token_is_revoked_once_and_with_a_reason_and_only_those_who_give_them_see_them()
    {
        var (useCase, token) = await ATrigger.WithToken(portal);
        Assert.Equal(Refusal.ReasonMissing, (await Revoke(token, " ")).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Owner, (RevokeMeasurementToken h) => h.Handle(Guid.NewGuid(), "x"))).Refusal);
        Assert.Null((await Revoke(token)).Refusal);
        Assert.Equal(MeasurementRefusals.TokenRevoked, (await Revoke(token)).Refusal);
        Assert.Equal(portal.Clock.Now, Assert.Single((await ATrigger.Read(portal, useCase)).Tokens).RevokedAt);
        Assert.Empty((await ATrigger.Read(portal, useCase, Part.Sponsor)).Tokens);
    }

    [Fact]
    public async Task A_token_lets_act_once_and_leaves_the_scope_to_who_had_it()
    {
        var (useCase, token) = await ATrigger.WithToken(portal);
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ActorReader>().Become(Part.Auditor.Id, ActSource.Page, ct: TestContext.Current.CancellationToken);
        Assert.True((await scope.ServiceProvider.GetRequiredService<ReceiveMeasurement>().Handle(useCase.Reference, MeasurementKey.Of(token.Secret), new("Accuracy", 1, portal.Clock.Now), TestContext.Current.CancellationToken)).Succeeded);
        Assert.Equal("Auditor", scope.ServiceProvider.GetRequiredService<AccessCheck>().Actor.Name);
    }

    [Theory]
    [InlineData("""{"metric":"Accuracy","value":0.5,"measuredAt":"2026-09-14T10:00:00+02:00","note":"n"}""", "Accuracy", 0.5, true, "n")]
    [InlineData("""{"metric":"Accuracy","value":1,"measuredAt":"2026-09-14T08:00:00Z"}""", "Accuracy", 1.0, true, "")]
    [InlineData("""{"metric":5,"value":"0.5","measuredAt":"2026-09-14T08:00:00"}""", "", null, false, "")]
    [InlineData("""{"metric":"Accuracy","value":null,"measuredAt":1789372800}""", "Accuracy", null, false, "")]
    [InlineData("""{"metric":"Accuracy","value":1e999,"measuredAt":"yesterday"}""", "Accuracy", double.PositiveInfinity, false, "")]
    [InlineData("{}", "", null, false, "")]
    public async Task A_value_is_read_as_it_is_and_what_is_missing_is_left_to_the_rules(string json, string metric, double? value, bool moment, string note)
    {
        var terms = await Read(json);
        Assert.Equal(new(metric, value, moment ? new DateTime(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc) : null, note), terms);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("metric=Accuracy&value=1")]
    [InlineData("""{"metric":"Accuracy","value":NaN}""")]
    [InlineData("""{"metric":"\ud800"}""")]
    public async Task What_is_no_object_is_nothing(string json) => Assert.Null(await Read(json));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task More_than_a_value_needs_is_not_read(int more, bool read)
    {
        const string frame = """{"metric":"Accuracy","note":""}""";
        var json = frame.Insert(frame.Length - 2, new string('x', MeasurementBody.MostBytes - frame.Length + more));
        Assert.Equal(read, await Read(json) is not null);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static async Task<MeasurementTerms?> Read(string json)
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return await MeasurementBody.Read(body);
    }

    private async Task<(string Reference, string? Secret)> Spoil(UseCase useCase, MadeToken token, string cause)
    {
        switch (cause)
        {
            case "guessed": return (useCase.Reference, Convert.ToBase64String(new byte[32]));
            case "none": return (useCase.Reference, null);
            case "the hash": return (useCase.Reference, token.Record.TokenHash);
            case "of another case": return ((await AnApproval.Decidable(portal)).Reference, token.Secret);
            case "for no case": return ("AI-2026-9999", token.Secret);
            default:
                Assert.Null((await Revoke(token)).Refusal);
                return (useCase.Reference, token.Secret);
        }
    }

    private Task<Result> Revoke(MadeToken token, string reason = "in a log") => portal.In(Part.Owner, (RevokeMeasurementToken h) => h.Handle(token.Record.Id, reason));

    private Task<Result<MeasurementOutcome>> Send(UseCase useCase, string secret, double value, DateTime? at = null) =>
        portal.In(Part.Nobody, (ReceiveMeasurement h) => h.Handle(useCase.Reference, MeasurementKey.Of(secret), new("accuracy", value, at ?? portal.Clock.Now)));
}
