namespace AiGovernance.Vendors.Assurance;

/// <summary>How a kind of document stands on a day.</summary>
public enum AssuranceState
{
    Missing,
    Lapsed,
    LapsesSoon,
    Valid,
}

/// <summary>The best document of one kind, or that there is none.</summary>
public sealed record AssuranceCell(AssuranceKind Kind, AssuranceState State, AssuranceDocument? Document)
{
    public bool IsGap => State is AssuranceState.Missing or AssuranceState.Lapsed;
}

/// <summary>Which documents of a vendor are there, which are missing, and which lapses next (VN-1). Pure.</summary>
public sealed record AssuranceMatrix(IReadOnlyList<AssuranceCell> Cells)
{
    /// <summary>Days ahead at which a lapse is shown (DB-1).</summary>
    public const int SoonDays = 60;

    public IEnumerable<AssuranceCell> Gaps => Cells.Where(c => c.IsGap);

    /// <summary>The document in force that ends first.</summary>
    public AssuranceDocument? NextLapse => Cells.Where(c => !c.IsGap && c.Document?.ValidUntil is not null).Select(c => c.Document!).MinBy(d => d.ValidUntil);

    public static AssuranceMatrix Of(IEnumerable<AssuranceDocument> documents, DateOnly today)
    {
        var byKind = documents.ToLookup(d => d.Kind);
        return new([.. Enum.GetValues<AssuranceKind>().Select(kind => Cell(kind, byKind[kind].MaxBy(d => (d.ValidUntil ?? DateOnly.MaxValue, d.IssuedOn)), today))]);
    }

    private static AssuranceCell Cell(AssuranceKind kind, AssuranceDocument? document, DateOnly today) => new(kind, document switch
    {
        null => AssuranceState.Missing,
        { ValidUntil: null } => AssuranceState.Valid,
        { ValidUntil: var until } when until < today => AssuranceState.Lapsed,
        { ValidUntil: var until } when until <= today.AddDays(SoonDays) => AssuranceState.LapsesSoon,
        _ => AssuranceState.Valid,
    }, document);
}
