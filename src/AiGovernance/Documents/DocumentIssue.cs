using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Documents;

/// <summary>
/// Issues the documents of all rooms: a number and the trail's end first, then the report is built and rendered without
/// holding anybody up, then the bytes are kept (RP-3). Permission is the asking handler's to check.
/// </summary>
public sealed class DocumentIssue(Database database, AccessCheck access, DocumentQueue queue, IReportRenderer renderer, OrganisationProfile organisation, TimeProvider clock)
{
    public const string Cancelled = "Cancelled by who asked for it";
    public const string Failed = "It could not be made";

    /// <inheritdoc cref="Issue(object, DocumentRequest, Func{RegisterEntry, Task{Result{Report}}}, IProgress{DocumentProgress}?, CancellationToken)"/>
    public Task<Result<IssuedContent>> Issue(object action, DocumentRequest request, Func<RegisterEntry, Task<Result<Report>>> build, CancellationToken ct) =>
        Issue(action, request, build, null, ct);

    /// <summary>Waits for its turn, for a large report must not hold up the portal (RP-4). What is cancelled while it waits gets no number; later its number says so.</summary>
    /// <param name="action">The handler that asks; its name stands on the trail.</param>
    /// <param name="progress">Told on any thread.</param>
    public async Task<Result<IssuedContent>> Issue(object action, DocumentRequest request, Func<RegisterEntry, Task<Result<Report>>> build, IProgress<DocumentProgress>? progress, CancellationToken ct)
    {
        using var turn = await queue.Enter(progress, ct);
        var entry = await Begin(action, request, ct);
        if (!entry.Succeeded) return entry.Refusal;
        var isKept = false;
        try
        {
            var report = await build(entry.Value);
            if (!report.Succeeded) return report.Refusal;
            var kept = await Keep(action, entry.Value, report.Value, await Task.Run(() => Render(report.Value, progress, ct), ct), ct);
            isKept = kept.Succeeded;
            return kept;
        }
        finally
        {
            if (!isKept) await GiveUp(action, entry.Value, ct.IsCancellationRequested ? Cancelled : Failed);
        }
    }

    private byte[] Render(Report report, IProgress<DocumentProgress>? progress, CancellationToken ct)
    {
        using var output = new MemoryStream();
        renderer.Render(report, output, progress is null ? null : new Forward(progress), ct);
        return output.ToArray();
    }

    private Task<Result<RegisterEntry>> Begin(object action, DocumentRequest request, CancellationToken ct) => database.Write<RegisterEntry>(action, async db =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var counter = await db.DocumentCounters.SingleOrDefaultAsync(c => c.Year == now.Year, ct);
        if (counter is null) db.DocumentCounters.Add(counter = new DocumentCounter(now.Year));
        var head = await db.TrailHeads.SingleOrDefaultAsync(ct);
        var document = new IssuedDocument(counter.Next(), request, access.Actor.Hand, now, head?.Count ?? 0, head?.LastHash ?? TrailEntry.FirstPreviousHash);
        db.Documents.Add(document);
        return new RegisterEntry(document.Id, document.Number, now, document.CheckpointNumber, document.CheckpointHash, organisation.Portal);
    }, ct);

    private Task<Result<IssuedContent>> Keep(object action, RegisterEntry entry, Report report, byte[] content, CancellationToken ct)
    {
        var model = ReportPack.Of(report);
        return database.Write<IssuedContent>(action, async db =>
        {
            var document = await db.Documents.SingleAsync(d => d.Id == entry.Id, ct);
            document.Keep(content, renderer.MediaType, model);
            return new IssuedContent(entry.Number, $"{entry.Number}-{document.Kind}.pdf", renderer.MediaType, content, document.ContentHash);
        }, ct);
    }

    /// <summary>Also when who asked is gone: the register must not show for ever that somebody is at it.</summary>
    private Task GiveUp(object action, RegisterEntry entry, string because) => database.Write(action, async db =>
    {
        (await db.Documents.SingleAsync(d => d.Id == entry.Id)).GiveUp(because, clock.GetUtcNow().UtcDateTime);
        return Result.Success;
    }, CancellationToken.None);

    private sealed class Forward(IProgress<DocumentProgress> progress) : IProgress<ReportProgress>
    {
        public void Report(ReportProgress value) => progress.Report(new(0, value.Page, value.Of));
    }
}
