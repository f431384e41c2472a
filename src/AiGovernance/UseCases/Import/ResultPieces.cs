using System.Security.Cryptography;
using System.Text;
using AiGovernance.Data;

namespace AiGovernance.UseCases.Import;

/// <summary>Writes the result of an import beside it while it runs: counts, lines, hash of the file.</summary>
internal sealed class ResultPieces(InventoryImport import) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int pieces;

    public ImportCounts Counts { get; private set; } = ImportCounts.None;

    public string Hash => Convert.ToHexStringLower(hash.GetCurrentHash());

    public void Add(AppDbContext db, IReadOnlyList<ImportResultLine> lines)
    {
        Counts = lines.Aggregate(Counts, (counts, line) => counts.And(line.Outcome));
        var text = (pieces == 0 ? ImportResultFile.Header : "") + ImportResultFile.TextOf(lines);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        db.ImportResultPieces.Add(new ImportResultPiece(import.Id, ++pieces, text));
    }

    public void Dispose() => hash.Dispose();
}
