using System.Text;
using System.Text.RegularExpressions;
using AiGovernance.Audit;
using AiGovernance.Audit.Export;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Papers;
using AiGovernance.Committee.Records;
using AiGovernance.Committee.Wall;
using AiGovernance.Data;
using AiGovernance.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-5: before the close what somebody voted shows on no page of anybody, in no answer, export, log or signal, and not by how it was handled either.</summary>
public sealed partial class VoteOnNoScreenTests : PageTest
{
    private const string Reason = "Marmalade-is-not-a-safeguard";

    [Theory]
    [InlineData("Chair")]
    [InlineData("Deputy")]
    [InlineData("Governance office")]
    [InlineData("Auditor")]
    public async Task Every_page_reads_the_same_whatever_was_voted(string name)
    {
        var (session, ballot) = await AtTheBallot(Portal);
        Ok(await session.Vote(ballot, Part.Member, Choice.Defer, Reason));
        await SignInAs(Part.All.Single(p => p.Name == name));
        var deferred = Pages(session);
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject, Reason));
        Assert.Equal(deferred, Pages(session));
        Assert.DoesNotContain(deferred, page => page.Contains(Reason, StringComparison.Ordinal));
        Assert.Contains("1 of 4 votes cast", deferred[0], StringComparison.Ordinal);

        Assert.Null((await session.Close(ballot)).Refusal);
        Assert.Contains(Reason, Pages(session)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_open_is_sent_nothing_but_the_count()
    {
        var (session, ballot) = await AtTheBallot(Portal);
        await SignInAs(Part.Deputy);
        var page = Render<MeetingPage>(p => p.Add(m => m.Meeting, session.Meeting.Value));
        page.WaitForAssertion(() => Assert.Contains("0 of 4 votes cast", page.Markup, StringComparison.Ordinal));
        Ok(await session.Vote(ballot, Part.Member, Choice.Defer, Reason));
        page.WaitForAssertion(() => Assert.Contains("1 of 4 votes cast", page.Markup, StringComparison.Ordinal));
        var (shown, drawn) = (Bare(page.Markup), page.RenderCount);
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject, Reason));
        page.WaitForAssertion(() => Assert.True(page.RenderCount > drawn));
        Assert.Equal(shown, Bare(page.Markup));
        Assert.DoesNotContain(Reason, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_documents_nor_searches_nor_exports_nor_signals_know_it()
    {
        var (session, ballot) = await AtTheBallot(Portal);
        await using var db = Portal.Db();
        var signals = await db.OutboxSignals.CountAsync();
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject, Reason));
        Assert.Equal(signals, await db.OutboxSignals.CountAsync());
        Assert.Equal(CommitteeRefusals.MinutesNotApproved.Code, (await Portal.In(Part.Chair, (IssueMinutes h) => h.Handle(session.Meeting))).Refusal?.Code);
        Assert.Equal(0, (await Portal.In(Part.Auditor, (ListCommitteeDecisions h) => h.Handle(new(Reason)))).Value!.Total);
        Assert.Empty((await Portal.In(Part.Deputy, (FindMyBallots h) => h.Handle())).Value!.Past.Rows);
        var written = new MemoryStream();
        Ok(new((await Portal.In(Part.Auditor, (ExportTrail h) => h.Handle(1, written))).Refusal));
        var lines = Encoding.UTF8.GetString(written.ToArray());
        Assert.Contains(nameof(CastVote), lines, StringComparison.Ordinal);
        Assert.DoesNotContain(Reason, lines, StringComparison.Ordinal);

        // What the trail says of a changed vote is the same for every choice, but for what nobody can foretell.
        Ok(await session.Vote(ballot, Part.Member, Choice.Defer, Reason));
        Ok(await session.Vote(ballot, Part.Member, Choice.Abstain, null));
        var entries = await db.Trail.Where(e => e.RecordKind == "vote").OrderBy(e => e.Number).Select(e => e.Text).ToListAsync();
        Assert.Single(entries.Skip(1).Select(text => string.Join(", ", TrailText.Read(text).Changes.Select(c => $"{c.Field}: {c.Before?.Length} {c.After?.Length}"))).Distinct());
    }

    [Fact]
    public async Task The_log_and_what_the_database_is_asked_are_the_same_for_every_choice()
    {
        using var log = new Lines();
        // Its own cache of queries: what else is compiled in this process pushes nothing out of it.
        using var compiled = new MemoryCache(new MemoryCacheOptions());
        await using var portal = TestPortal.Start(services => services.AddLogging(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .ConfigureDbContext<AppDbContext>(options => options.UseMemoryCache(compiled)));
        var (session, ballot) = await AtTheBallot(portal);
        Ok(await session.Vote(ballot, Part.Member, Choice.Defer, Reason));
        Ok(await session.Vote(ballot, Part.Member, Choice.Defer, Reason)); // from here on nothing is done for the first time
        var said = new List<string>();
        foreach (var (choice, why) in new[] { (Choice.Defer, Reason), (Choice.Reject, Reason), (Choice.Abstain, (string?)null) })
        {
            log.Clear();
            Ok(await session.Vote(ballot, Part.Member, choice, why));
            said.Add(log.Text);
        }
        Assert.Contains("UPDATE", said[0], StringComparison.Ordinal);
        Assert.All(said, text => Assert.DoesNotContain(Reason, text, StringComparison.Ordinal));
        Assert.Single(said.Select(Bare).Distinct());
    }

    /// <summary>As texts: the room, the wall, the own ballots, past decisions, attendance, and the committee's part of the case.</summary>
    private List<string> Pages(ASession session) =>
    [
        Read<MeetingPage>(p => p.Add(m => m.Meeting, session.Meeting.Value)),
        Read<WallPage>(p => p.Add(m => m.Meeting, session.Meeting.Value)),
        Read<MyBallotsPage>(_ => { }),
        Read<PastDecisionsPage>(_ => { }),
        Read<AttendancePage>(_ => { }),
        Read<CaseCommittee>(p => p.Add(c => c.Case, session.UseCase)),
    ];

    /// <summary>What stands there once the page and every part of it has been read.</summary>
    private string Read<T>(Action<ComponentParameterCollectionBuilder<T>> with) where T : IComponent
    {
        var page = Render(with);
        page.WaitForAssertion(() => Assert.True(page.Markup.Length > 0 && page.FindAll(".loading").Count == 0));
        return Bare(page.Markup);
    }

    /// <summary>Without times, numbers and ids, which differ each time.</summary>
    private static string Bare(string text) => Varying().Replace(text, "·");

    [GeneratedRegex("blazor:[^\"]*\"[^\"]*\"|[0-9a-fA-F-]{16,}|[0-9.,]+(?=ms)|mud[a-z-]*[0-9a-f]+")]
    private static partial Regex Varying();

    /// <summary>Everything that was logged, by whomever.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly StringBuilder written = new();

        public string Text { get { lock (written) return written.ToString(); } }

        public void Clear() { lock (written) written.Clear(); }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (written) written.AppendLine(formatter(state, exception)).AppendLine(exception?.ToString());
        }

        public void Dispose() { }
    }
}
