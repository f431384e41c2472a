namespace AiGovernance.UseCases.Import;

/// <summary>What became of the rows of a file; the four add up to its rows.</summary>
public sealed record ImportCounts(int Imported, int Updated, int Unchanged, int Rejected)
{
    public static readonly ImportCounts None = new(0, 0, 0, 0);

    public int Rows => Imported + Updated + Unchanged + Rejected;

    public ImportCounts And(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported => this with { Imported = Imported + 1 },
        ImportOutcome.Updated => this with { Updated = Updated + 1 },
        ImportOutcome.Unchanged => this with { Unchanged = Unchanged + 1 },
        _ => this with { Rejected = Rejected + 1 },
    };

    public override string ToString() => $"imported {Imported}, updated {Updated}, unchanged {Unchanged}, rejected {Rejected}";
}
