using AiGovernance.Pdf.Checking.Clauses;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking;

/// <summary>Checks a finished file clause by clause against PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).</summary>
public static class PdfChecker
{
    public static IReadOnlyList<PdfFault> Check(ReadOnlyMemory<byte> bytes, CancellationToken cancel = default)
    {
        var found = new Findings();
        try
        {
            var file = PdfFile.Open(bytes);
            Check(file, All(file, found), cancel);
        }
        catch (InvalidDataException unreadable)
        {
            found.Add("file", unreadable.Message, archive: "6.1", access: "7.1");
        }
        return found.Faults;
    }

    private static Clause[] All(PdfFile file, Findings found)
    {
        var tree = new StructureTree(file);
        return
        [
            new FileFormat(file, found), new Limits(file, found), new Colours(file, found), new Operators(file, found), new FontUse(file, found),
            new Annotations(file, found, tree), new ForbiddenThings(file, found), new Xmp(file, found), new StructureTypes(file, found, tree), new ContentOwners(file, found, tree),
            new Language(file, found), new EmbeddedFiles(file, found), new Headings(file, found), new Tables(file, found), new Lists(file, found), new Figures(file, found),
        ];
    }

    private static void Check(PdfFile file, Clause[] clauses, CancellationToken cancel)
    {
        foreach (var clause in clauses) clause.Document(file.Catalog);
        foreach (var id in file.Ids)
        {
            var value = file.Get(id);
            foreach (var clause in clauses) clause.Object(id, value);
        }
        foreach (var page in PageView.All(file))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var clause in clauses) clause.Page(page);
            ContentWalk.Over(file, page, state => { foreach (var clause in clauses) clause.Operator(page, state); });
        }
        new StructureTree(file).Walk(element => { foreach (var clause in clauses) clause.Element(element); });
        foreach (var clause in clauses) clause.End();
    }
}
