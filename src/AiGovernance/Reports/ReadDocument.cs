using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;

namespace AiGovernance.Reports;

/// <summary>An issued report as the page on screen shows it: from the very model of which its PDF was made, so both say the same (RP-1).</summary>
public sealed class ReadDocument(Database database, DocumentSecrecy secrecy)
{
    public Task<Result<Report>> Handle(string number, CancellationToken ct = default) => database.Read<Report>(this, async db =>
    {
        var read = await secrecy.Find(db, number, ct);
        if (read.Value is not { } found) return read.Refusal!;
        return found.Model.Length == 0 ? ReportRefusals.OnlyPdf : ReportPack.Read(found.Model);
    }, ct);
}
