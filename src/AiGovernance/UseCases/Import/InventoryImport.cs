using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.UseCases.Import;

/// <summary>Names one import.</summary>
public readonly record struct InventoryImportId(Guid Value) : IRecordId<InventoryImportId>
{
    public static InventoryImportId From(Guid value) => new(value);
    public static InventoryImportId New() => new(Guid.CreateVersion7());
}

/// <summary>One inventory file that was taken into the register: which, by whom, with which profile, and what became of its rows (UC-5).</summary>
public sealed class InventoryImport
{
    public const int FileNameMaxLength = 260;

    private InventoryImport() { } // EF Core

    internal InventoryImport(InventoryFile file, ProfileChoice profile, PersonId? by, DateTime now) =>
        (Id, FileName, Profile, ProfileVersion, ById, At) =
        (InventoryImportId.New(), CellText.Cut(CellText.OneLine(file.Name), FileNameMaxLength), profile.Profile.Name, profile.Version, by, now);

    public InventoryImportId Id { get; private init; }
    public string FileName { get; private init; } = "";
    public string Profile { get; private init; } = "";

    /// <summary>Of a saved profile; 0 for one that comes with the product or with the command.</summary>
    public int ProfileVersion { get; private init; }

    /// <summary>Null when the portal's own command did it.</summary>
    public PersonId? ById { get; private init; }
    public DateTime At { get; private init; }
    public int Imported { get; private set; }
    public int Updated { get; private set; }
    public int Unchanged { get; private set; }
    public int Rejected { get; private set; }

    /// <summary>SHA-256 of the result file.</summary>
    public string ResultHash { get; private set; } = "";
    public int Version { get; private set; }

    internal void End(ImportCounts counts, string resultHash) =>
        (Imported, Updated, Unchanged, Rejected, ResultHash) = (counts.Imported, counts.Updated, counts.Unchanged, counts.Rejected, resultHash);
}

/// <summary>Some lines of an import's result file, kept as they came so that a long import needs no memory for them.</summary>
public sealed class ImportResultPiece
{
    private ImportResultPiece() { } // EF Core

    internal ImportResultPiece(InventoryImportId import, int number, string text) => (Id, ImportId, Number, Text) = (Guid.CreateVersion7(), import, number, text);

    public Guid Id { get; private init; }
    public InventoryImportId ImportId { get; private init; }

    /// <summary>1, 2, 3 ... in the file's order; the first begins with the header.</summary>
    public int Number { get; private init; }
    public string Text { get; private init; } = "";
}
