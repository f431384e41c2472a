using System.Collections.Frozen;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>What stands on a page is written in operators that are known, with resources of its own: ISO 19005-3, 6.2.2, 6.2.5, 6.2.8 to 6.2.10; ISO 14289-1, 7.20.</summary>
internal sealed class Operators(PdfFile file, Findings found) : Clause(file, found)
{
    private static readonly FrozenSet<string> known = ("b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i ID BI EI j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh "
        + "T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"").Split(' ').ToFrozenSet();

    /// <summary>Entries of a form that would draw otherwise elsewhere, bring in another file, or mix transparently.</summary>
    private static readonly string[] unwanted = ["Group", "Ref", "OPI", "PS", "Subtype2", "OC", "SMask"];

    public override void Page(PageView page)
    {
        if (File.Dictionary(page.Entries.Of("Resources")) is null) Found.Add(page.Where, "the page has no resources of its own", archive: "6.2.2");
        if (page.Entries.ContainsKey("Group")) Found.Add(page.Where, "transparency is not verified here", archive: "6.2.10");
    }

    public override void Operator(PageView page, ContentState state)
    {
        switch (state.Operator)
        {
            case "":
                if (state.Saved != 0) Found.Add(page.Where, "saved and restored graphics states do not match", archive: "6.2.2");
                foreach (var form in state.Unbalanced) Found.Add(page.Where, $"saved states or marked content of form {form} do not match", archive: "6.2.2");
                if (state.Marks.Count > 0) Found.Add(page.Where, "marked content is not closed", archive: "6.2.2", access: "7.1");
                break;
            case "Do" when FormView.Of(File, state) is { } form: Form(page, form); break;
            case "Do" or "BI": Found.Add(page.Where, "an image or form that is not verified here", archive: "6.2.8", access: "7.20"); break;
            case "gs": Found.Add(page.Where, "a graphics state that is not verified here", archive: "6.2.5"); break;
            case "Tf" when File.Dictionary(state.Resources.Of("Font"))?.ContainsKey(state.Font) is not true: Found.Add(page.Where, $"font {state.Font} is not in the resources of the page", archive: "6.2.2"); break;
            case var other when !known.Contains(other): Found.Add(page.Where, $"operator {other} is not known", archive: "6.2.2"); break;
        }
    }

    private void Form(PageView page, FormView form)
    {
        var entries = form.Stream.Entries;
        if (unwanted.FirstOrDefault(entries.ContainsKey) is { } entry) Found.Add(page.Where, $"form {form.Id} has an entry ({entry}) that is not allowed, or not verified here", archive: entry is "Group" or "SMask" ? "6.2.10" : "6.2.9");
        if (entries.ContainsKey("StructParents") || entries.ContainsKey("StructParent")) Found.Add(page.Where, $"form {form.Id} is in the structure by itself, which is not verified here", access: "7.20");
        if (File.Dictionary(entries.Of("Resources")) is null) Found.Add(page.Where, $"form {form.Id} has no resources of its own", archive: "6.2.2");
        if (File.Array(entries.Of("BBox")) is not { Count: 4 }) Found.Add(page.Where, $"form {form.Id} does not say how large it is", archive: "6.2.9");
    }
}
