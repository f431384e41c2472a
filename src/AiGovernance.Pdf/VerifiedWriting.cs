using AiGovernance.Pdf.Checking;

namespace AiGovernance.Pdf;

/// <summary>Writes documents that claim only what was verified.</summary>
public static class VerifiedWriting
{
    /// <summary>
    /// Writes the document with its claims, checks the bytes, and gives them out when they hold. A claim that does not
    /// hold is left out and the rest is checked again. The finished file is held in memory meanwhile, its pages are not.
    /// </summary>
    /// <returns>Why a claim was left out; empty when all hold.</returns>
    public static IReadOnlyList<PdfFault> WriteVerified(this PdfDocument document, Stream output, IProgress<PdfProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var reasons = new List<PdfFault>();
        for (var claims = document.Claims; ;)
        {
            using var file = new MemoryStream();
            (document with { Claims = claims }).Write(file, progress, cancel);
            var faults = Broken(file, claims, cancel);
            if (faults.Count == 0)
            {
                file.WriteTo(output);
                return reasons;
            }
            reasons.AddRange(faults);
            claims = faults.Aggregate(claims, (left, fault) => left & ~fault.Standard);
            progress = null; // each page was told of once
        }
    }

    private static List<PdfFault> Broken(MemoryStream file, PdfClaims claims, CancellationToken cancel) =>
        claims is PdfClaims.None ? [] : [.. PdfChecker.Check(file.GetBuffer().AsMemory(0, (int)file.Length), cancel).Where(f => claims.HasFlag(f.Standard))];
}
