using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking;

/// <summary>
/// A group of clauses of the two standards. It sees the file's root, then each object, page, operator and element in
/// their order. What it does not know it calls a fault: a claim needs what was verified.
/// </summary>
internal abstract class Clause(PdfFile file, Findings found)
{
    protected PdfFile File => file;
    protected Findings Found => found;

    public virtual void Document(PdfDictionary catalog) { }

    public virtual void Object(int id, object? value) { }

    public virtual void Page(PageView page) { }

    /// <summary>Also once at the end of a page, without operator.</summary>
    public virtual void Operator(PageView page, ContentState state) { }

    public virtual void Element(Element element) { }

    public virtual void End() { }
}
