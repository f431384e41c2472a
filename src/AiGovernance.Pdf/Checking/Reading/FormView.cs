namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>A drawing of its own that a page calls by name.</summary>
internal sealed record FormView(int Id, PdfStream Stream)
{
    /// <summary>The form that the operator at hand draws; null when it is an image or nothing at all.</summary>
    public static FormView? Of(PdfFile file, ContentState state) =>
        state.Operands is [PdfName name] && file.Dictionary(state.Resources.Of("XObject"))?.Of(name.Value) is PdfReference reference
        && file.Resolve(reference) is PdfStream stream && stream.Entries.NameOf("Subtype") == "Form" ? new(reference.Id, stream) : null;

    public PdfDictionary Resources(PdfFile file) => file.Dictionary(Stream.Entries.Of("Resources")) ?? [];
}
