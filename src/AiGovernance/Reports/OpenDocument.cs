using AiGovernance.Access;
using AiGovernance.Committee.Papers;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports;

/// <summary>Gives out once more the very bytes that were issued, to whom the report could be issued now (RP-3, PP-1, CM-3). That somebody fetched them is an entry (AT-1).</summary>
public sealed class OpenDocument(Database database, AccessCheck access, IReviewSecrecy secrecy)
{
    public Task<Result<IssuedContent>> Handle(string number, CancellationToken ct = default) => database.Write<IssuedContent>(this, async db =>
    {
        if (!access.Allows(DocumentPermissions.ReadRegister)) return Refusal.Forbidden;
        var found = await db.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Number == number && d.ContentHash != "", ct);
        if (found is null) return Refusal.NotFound;
        if (found.Kind == IssueUseCaseReport.Kind && await Against(db, new(found.SubjectId!.Value), ct) is { } kept) return kept;
        if (found.Kind == IssueDecisionLetter.Kind && !await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == new UseCaseId(found.SubjectId!.Value), ct)) return Refusal.NotFound;
        if (await PacketSecrecy.Against(db, access.Actor, found.Number, ct) is { } withheld) return withheld;
        db.Note(new TrailNote(new RecordRef("document", found.Id), [new("FetchedAgain", null, found.Number)], found.SubjectId));
        return new IssuedContent(found.Number, $"{found.Number}-{found.Kind}.pdf", found.MediaType, found.Content, found.ContentHash);
    }, ct);

    private async Task<Refusal?> Against(AppDbContext db, UseCaseId useCase, CancellationToken ct) =>
        await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == useCase, ct) ? await secrecy.Against(db, access.Actor, useCase, ct) : Refusal.NotFound;
}
