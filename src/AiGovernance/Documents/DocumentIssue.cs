using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Documents;

/// <summary>
/// Issues the documents of all rooms: a number and the trail's end first, then the report is built and rendered without
/// holding anybody up, then the bytes are kept (RP-3). Permission is the asking handler's to check.
/// </summary>
public sealed class DocumentIssue(Database database, AccessCheck access, IReportRenderer renderer, TimeProvider clock)
{
    /// <param name="action">The handler that asks; its name stands on the trail.</param>
    public async Task<Result<IssuedContent>> Issue(object action, DocumentRequest request, Func<RegisterEntry, Task<Result<Report>>> build, CancellationToken ct)
    {
        var entry = await Begin(action, request, ct);
        if (!entry.Succeeded) return entry.Refusal;
        var report = await build(entry.Value);
        if (!report.Succeeded) return report.Refusal;
        using var output = new MemoryStream();
        renderer.Render(report.Value, output, cancel: ct);
        return await Keep(action, entry.Value, request, output.ToArray(), ct);
    }

    private Task<Result<RegisterEntry>> Begin(object action, DocumentRequest request, CancellationToken ct) => database.Write<RegisterEntry>(action, async db =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var counter = await db.DocumentCounters.SingleOrDefaultAsync(c => c.Year == now.Year, ct);
        if (counter is null) db.DocumentCounters.Add(counter = new DocumentCounter(now.Year));
        var head = await db.TrailHeads.SingleOrDefaultAsync(ct);
        var document = new IssuedDocument(counter.Next(), request, access.Actor.Hand, now, head?.Count ?? 0, head?.LastHash ?? TrailEntry.FirstPreviousHash);
        db.Documents.Add(document);
        return new RegisterEntry(document.Id, document.Number, now, document.CheckpointNumber, document.CheckpointHash);
    }, ct);

    private Task<Result<IssuedContent>> Keep(object action, RegisterEntry entry, DocumentRequest request, byte[] content, CancellationToken ct) => database.Write<IssuedContent>(action, async db =>
    {
        var document = await db.Documents.SingleAsync(d => d.Id == entry.Id, ct);
        document.Keep(content, renderer.MediaType);
        return new IssuedContent(entry.Number, $"{entry.Number}-{request.Kind}.pdf", renderer.MediaType, content, document.ContentHash);
    }, ct);
}
