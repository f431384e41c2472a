namespace AiGovernance.Pdf.Checking;

/// <summary>Collects the faults of one file.</summary>
internal sealed class Findings
{
    /// <summary>A fault that each page repeats would fill the memory and say nothing new.</summary>
    private const int MostOfOneClause = 20;

    private readonly List<PdfFault> faults = [];

    public IReadOnlyList<PdfFault> Faults => faults;

    /// <summary>A fault that breaks a clause of one standard, or of each one in its own clause.</summary>
    public void Add(string where, string text, string? archive = null, string? access = null)
    {
        if (archive is not null) Add(new(PdfClaims.PdfA3A, archive, where, text));
        if (access is not null) Add(new(PdfClaims.PdfUA1, access, where, text));
    }

    private void Add(PdfFault fault)
    {
        if (faults.Count(f => f.Standard == fault.Standard && f.Clause == fault.Clause) < MostOfOneClause) faults.Add(fault);
    }
}
