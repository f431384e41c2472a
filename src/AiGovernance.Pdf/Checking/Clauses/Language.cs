using System.Text.RegularExpressions;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>The language is known, so that text is read aloud well: ISO 19005-3, 6.7.4; ISO 14289-1, 7.2.</summary>
internal sealed partial class Language(PdfFile file, Findings found) : Clause(file, found)
{
    public override void Document(PdfDictionary catalog)
    {
        if (!Tag().IsMatch(File.TextOf(catalog.Of("Lang")))) Found.Add("catalog", "it does not name its language", archive: "6.7.4", access: "7.2");
    }

    public override void Element(Element element)
    {
        if (element.Entries.ContainsKey("Lang") && !Tag().IsMatch(File.TextOf(element.Entries.Of("Lang")))) Found.Add(element.Where, "its language is no language tag", archive: "6.7.4", access: "7.2");
    }

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex Tag();
}
