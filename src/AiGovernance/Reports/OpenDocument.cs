using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;

namespace AiGovernance.Reports;

/// <summary>Gives out once more the very bytes that were issued, to whom the report could be issued now (RP-3). That somebody fetched them is an entry (AT-1).</summary>
public sealed class OpenDocument(Database database, DocumentSecrecy secrecy)
{
    public Task<Result<IssuedContent>> Handle(string number, CancellationToken ct = default) => database.Write<IssuedContent>(this, async db =>
    {
        var read = await secrecy.Find(db, number, ct);
        if (read.Value is not { } found) return read.Refusal!;
        db.Note(new TrailNote(new RecordRef("document", found.Id), [new("FetchedAgain", null, found.Number)], found.SubjectId));
        return new IssuedContent(found.Number, $"{found.Number}-{found.Kind}.pdf", found.MediaType, found.Content, found.ContentHash);
    }, ct);
}
