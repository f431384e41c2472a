namespace AiGovernance.Pdf.Checking;

/// <summary>One place where a file breaks a standard.</summary>
/// <param name="Standard">The standard it breaks.</param>
/// <param name="Clause">Its clause, such as 6.2.11.4.1.</param>
/// <param name="Where">The object or page.</param>
/// <param name="Text">What is wrong there.</param>
public sealed record PdfFault(PdfClaims Standard, string Clause, string Where, string Text)
{
    public override string ToString() => $"{(Standard is PdfClaims.PdfA3A ? "ISO 19005-3" : "ISO 14289-1")} {Clause}, {Where}: {Text}";
}
