using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Documents;

/// <summary>Gives out once more the very bytes that were issued (RP-3). That somebody fetched them is an entry (AT-1).</summary>
public sealed class OpenDocument(Database database, AccessCheck access)
{
    public Task<Result<IssuedContent>> Handle(string number, CancellationToken ct = default) => database.Write<IssuedContent>(this, async db =>
    {
        if (!access.Allows(DocumentPermissions.ReadRegister)) return Refusal.Forbidden;
        var found = await db.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Number == number && d.ContentHash != "", ct);
        if (found is null) return Refusal.NotFound;
        db.Note(new TrailNote(new RecordRef("document", found.Id), [new("FetchedAgain", null, found.Number)], found.SubjectId));
        return new IssuedContent(found.Number, $"{found.Number}-{found.Kind}.pdf", found.MediaType, found.Content, found.ContentHash);
    }, ct);
}
