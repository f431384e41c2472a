using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Reports;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Documents;

/// <summary>RP-3, RP-4: a number that was given says what became of it.</summary>
public sealed class DocumentIssueTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task What_is_cancelled_while_it_is_made_leaves_a_number_that_says_so()
    {
        using var cancel = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Issue(async _ =>
        {
            await cancel.CancelAsync();
            cancel.Token.ThrowIfCancellationRequested();
            return AReport.Full();
        }, cancel.Token));
        await Shows(DocumentIssue.Cancelled);
        Assert.NotNull((await Issue(_ => Task.FromResult(Result.Of(AReport.Full())), CancellationToken.None)).Value); // the queue is free again
    }

    [Fact]
    public async Task What_breaks_or_is_refused_leaves_a_number_that_says_so()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Issue(_ => throw new InvalidOperationException("made up"), CancellationToken.None));
        await Shows(DocumentIssue.Failed);
    }

    [Fact]
    public async Task What_is_cancelled_while_it_waits_gets_no_number()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Issue(_ => Task.FromResult(Result.Of(AReport.Full())), cancel.Token));
        await using var db = portal.Db();
        Assert.Equal(0, await db.Documents.CountAsync());
    }

    [Fact]
    public async Task The_model_is_kept_and_read_back_as_it_was()
    {
        var report = AReport.Full();
        var issued = (await Issue(_ => Task.FromResult(Result.Of(report)), CancellationToken.None)).Value!;
        await using var db = portal.Db();
        var kept = (await db.Documents.AsNoTracking().SingleAsync(d => d.Number == issued.Number)).Model;
        Assert.Equal(JsonReportRenderer.Bytes(report), ReportPack.Json(kept));
        var read = ReportPack.Read(kept);
        Assert.Equal((report.Title, report.AsOf, report.Sections.Count), (read.Title, read.AsOf, read.Sections.Count));
        Assert.Equal(JsonReportRenderer.Bytes(report with { Attachments = [] }), JsonReportRenderer.Bytes(read with { Attachments = [] }));
    }

    [Theory]
    [InlineData("", 59, "Being made")]
    [InlineData("", 61, "Never finished: the portal was stopped")]
    [InlineData(DocumentIssue.Cancelled, 0, DocumentIssue.Cancelled)]
    public void The_register_says_why_a_number_has_no_document(string because, int minutes, string said)
    {
        var row = new DocumentRow(Guid.Empty, "R-2026-0001", "portfolio", "Portfolio", TestClock.Start, TestClock.Start, "Compliance", "", because, false);
        Assert.Equal(said, row.Missing(TestClock.Start.AddMinutes(minutes)));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private Task<Result<IssuedContent>> Issue(Func<RegisterEntry, Task<Result<Report>>> build, CancellationToken ct) =>
        portal.In(Part.System, (DocumentIssue d) => d.Issue(this, new DocumentRequest("portfolio", "Portfolio", null, portal.Clock.Now), build, ct));

    private async Task Shows(string because)
    {
        await using var db = portal.Db();
        var document = await db.Documents.SingleAsync();
        Assert.Equal(("R-2026-0001", "", because, portal.Clock.Now), (document.Number, document.ContentHash, document.GivenUpBecause, document.GivenUpAt));
        var row = Assert.Single((await portal.In(Part.Auditor, (ListDocuments h) => h.Handle(1))).Value!.Rows);
        Assert.Equal((false, because), (row.IsKept, row.Missing(portal.Clock.Now)));
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Auditor, (OpenDocument h) => h.Handle("R-2026-0001"))).Refusal);
    }
}
