using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;

namespace AiGovernance.Reports;

/// <summary>Gives out an issued report as canonical JSON, the same that its PDF carries (RP-1). That somebody fetched it is an entry (AT-1).</summary>
public sealed class OpenDocumentData(Database database, DocumentSecrecy secrecy)
{
    public Task<Result<IssuedContent>> Handle(string number, CancellationToken ct = default) => database.Write<IssuedContent>(this, async db =>
    {
        var read = await secrecy.Find(db, number, ct);
        if (read.Value is not { } found) return read.Refusal!;
        if (found.Model.Length == 0) return ReportRefusals.OnlyPdf;
        var json = ReportPack.Json(found.Model);
        db.Note(new TrailNote(new RecordRef("document", found.Id), [new("FetchedAsJson", null, found.Number)], found.SubjectId));
        return new IssuedContent(found.Number, $"{found.Number}-{found.Kind}.json", "application/json", json, Sha256.Of(json));
    }, ct);
}
