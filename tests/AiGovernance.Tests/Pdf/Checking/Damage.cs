using System.Text;
using System.Text.RegularExpressions;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Tests.Pdf.Checking;

/// <summary>Ways to damage a file, each with the clauses that must find it: A is ISO 19005-3, U is ISO 14289-1.</summary>
internal static class Damage
{
    private static readonly PdfReference nowhere = new(0);

    public static readonly Dictionary<string, (string Clauses, Action<UnpackedFile> Do)> Objects = new()
    {
        ["no file identifier"] = ("A 6.1.3", f => f.Trailer.Remove("ID")),
        ["encrypted"] = ("A 6.1.3, U 7.16", f => f.Trailer["Encrypt"] = new PdfDictionary()),
        ["a stream outside of the file"] = ("A 6.1.7.1", f => f.At(f.Page["Contents"])["F"] = Text("other.bin")),
        ["a string too long"] = ("A 6.1.13", f => f.Elements("Figure").First()["Alt"] = Text(new string('x', 32768))),
        ["a name too long"] = ("A 6.1.13", f => f.Catalog[new string('n', 128)] = true),
        ["a page too large"] = ("A 6.1.13", f => f.Page["MediaBox"] = new List<object?> { 0d, 0d, 14401d, 800d }),
        ["states saved too deeply"] = ("A 6.1.13", f => f.ChangePage("BDC", "BDC " + Repeated("q", 29) + Repeated("Q", 29))),
        ["an operator that nobody knows"] = ("A 6.2.2", f => f.ChangePage("BDC", "BDC zz")),
        ["no resources"] = ("A 6.2.2", f => f.Page.Remove("Resources")),
        ["a state that is not restored"] = ("A 6.2.2", f => f.ChangePage("BDC", "BDC q")),
        ["no colour profile"] = ("A 6.2.3", f => f.Of("OutputIntent").Single().Remove("DestOutputProfile")),
        ["a colour profile cut off"] = ("A 6.2.3", f => f.Change(f.Of("OutputIntent").Single()["DestOutputProfile"], t => t[..^4])),
        ["a colour profile for another space"] = ("A 6.2.3", f => f.Change(f.Of("OutputIntent").Single()["DestOutputProfile"], t => t.Replace("RGB ", "GRAY", StringComparison.Ordinal))),
        ["no output intent"] = ("A 6.2.4.3", f => f.Catalog.Remove("OutputIntents")),
        ["a colour in CMYK"] = ("A 6.2.4.3", f => f.ChangePage("BDC", "BDC 0 0 0 1 k")),
        ["an image"] = ("A 6.2.8, U 7.20", f => f.ChangePage("BDC", "BDC /Im1 Do")),
        ["a form that is transparent"] = ("A 6.2.10", f => Form(f)["Group"] = new PdfDictionary()),
        ["a form that is another file"] = ("A 6.2.9", f => Form(f)["Ref"] = new PdfDictionary()),
        ["a form without size"] = ("A 6.2.9", f => Form(f).Remove("BBox")),
        ["a form without resources"] = ("A 6.2.2", f => Form(f).Remove("Resources")),
        ["a form in the structure"] = ("U 7.20", f => Form(f)["StructParents"] = 0d),
        ["content of the structure in a form"] = ("U 7.20", f => f.Change(FormOf(f), t => "/P <</MCID 0>> BDC " + t + " EMC")),
        ["a colour in CMYK in a form"] = ("A 6.2.4.3", f => f.Change(FormOf(f), t => t + " 0 0 0 1 k")),
        ["a form that leaves a state open"] = ("A 6.2.2", f => f.Change(FormOf(f), t => t + " q")),
        ["an image in a form"] = ("A 6.2.8, U 7.20", f => f.Change(FormOf(f), t => t + " /Im1 Do")),
        ["a form in itself"] = ("A 6.1, U 7.1", f => f.Change(FormOf(f), t => t + " /X1 Do")),
        ["transparency"] = ("A 6.2.10", f => f.Page["Group"] = new PdfDictionary()),
        ["a font of another kind"] = ("A 6.2.11.2, U 7.21.2", f => Font(f)["Subtype"] = new PdfName("Type3")),
        ["another character collection"] = ("A 6.2.11.3.1, U 7.21.3.1", f => ((PdfDictionary)Descendant(f)["CIDSystemInfo"]!)["Ordering"] = Text("Japan1")),
        ["no map to glyphs"] = ("A 6.2.11.3.2, U 7.21.3.2", f => Descendant(f).Remove("CIDToGIDMap")),
        ["another encoding"] = ("A 6.2.11.3.3, U 7.21.3.3", f => Font(f)["Encoding"] = new PdfName("UniJIS-UTF16-H")),
        ["a font that is not embedded"] = ("A 6.2.11.4.1, U 7.21.4.1", f => f.At(Descendant(f)["FontDescriptor"]).Remove("FontFile2")),
        ["a font program cut off"] = ("A 6.2.11.4.1, U 7.21.4.1", f => f.Change(f.At(Descendant(f)["FontDescriptor"])["FontFile2"], t => t[..20])),
        ["widths that are not those of the font"] = ("A 6.2.11.5, U 7.21.5", f => Descendant(f).Remove("W")),
        ["no way back to the text"] = ("A 6.2.11.7.2, U 7.21.7", f => Font(f).Remove("ToUnicode")),
        ["one character without its text"] = ("A 6.2.11.7.2, U 7.21.7", f => f.Change(Font(f)["ToUnicode"], t => UnpackedFile.Replaced(t, "<0001> <", "<7001> <"))),
        ["a private character"] = ("A 6.2.11.7.3", f => f.Change(Font(f)["ToUnicode"], t => Regex.Replace(t, "<0001> <....>", "<0001> <E000>"))),
        ["the glyph for missing characters"] = ("A 6.2.11.8, U 7.21.8", f => f.Change(Descendant(f)["CIDToGIDMap"], t => t[..2] + "\0\0" + t[4..])),
        ["a link that is not printed"] = ("A 6.3.2", f => f.Of("Annot").First()["F"] = 0d),
        ["an annotation of another kind"] = ("A 6.3.1, U 7.18.1", f => f.Of("Annot").First()["Subtype"] = new PdfName("Movie")),
        ["a form"] = ("A 6.4.1, U 7.18.4", f => f.Catalog["AcroForm"] = new PdfDictionary()),
        ["a form in XML"] = ("A 6.4.2, U 7.15", f => f.Catalog["AcroForm"] = new PdfDictionary { ["XFA"] = Text("x") }),
        ["a script"] = ("A 6.5.1", f => f.Catalog["OpenAction"] = new PdfDictionary { ["S"] = new PdfName("JavaScript"), ["JS"] = Text("1") }),
        ["a link that starts a program"] = ("A 6.5.1", f => f.Of("Annot").First(a => a.ContainsKey("A"))["A"] = new PdfDictionary { ["S"] = new PdfName("Launch") }),
        ["additional actions"] = ("A 6.5.2", f => f.Catalog["AA"] = new PdfDictionary()),
        ["no metadata"] = ("A 6.6.2.1, U 7.1", f => f.Catalog.Remove("Metadata")),
        ["metadata that is no XML"] = ("A 6.6.2.1, U 7.1", f => Metadata(f, "</dc:title>", "")),
        ["a packet with its length"] = ("A 6.6.2.1", f => Metadata(f, "?>", " bytes=\"100\"?>")),
        ["a property that is not described"] = ("A 6.6.2.3.1", f => Metadata(f, "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/", "<pdfaSchema:namespaceURI>http://elsewhere/")),
        ["another part of the standard"] = ("A 6.6.4", f => Metadata(f, "<pdfaid:part>3<", "<pdfaid:part>2<")),
        ["another level of the standard"] = ("A 6.6.4", f => Metadata(f, "<pdfaid:conformance>A<", "<pdfaid:conformance>B<")),
        ["no word of accessibility"] = ("U 5", f => Metadata(f, "<pdfuaid:part>1</pdfuaid:part>", "")),
        ["no title"] = ("U 7.1", f => Metadata(f, "A document", "")),
        ["not marked as tagged"] = ("A 6.7.2.2, U 7.1", f => f.Catalog.Remove("MarkInfo")),
        ["suspect tags"] = ("U 7.1", f => ((PdfDictionary)f.Catalog["MarkInfo"]!)["Suspects"] = true),
        ["no structure"] = ("A 6.7.3.3, U 7.1", f => f.Catalog.Remove("StructTreeRoot")),
        ["the name of the file instead of its title"] = ("U 7.1", f => f.Catalog.Remove("ViewerPreferences")),
        ["a type that nobody knows"] = ("A 6.7.3.4, U 7.1", f => f.Elements("Sect").First()["S"] = new PdfName("Chapter")),
        ["a standard type with another meaning"] = ("A 6.7.3.4, U 7.1", f => f.At(f.Catalog["StructTreeRoot"])["RoleMap"] = new PdfDictionary { ["P"] = new PdfName("Span") }),
        ["another parent"] = ("A 6.7.3.3, U 7.1", f => f.Elements("LI").First()["P"] = nowhere),
        ["a page without its elements"] = ("A 6.7.3.3, U 7.1", f => f.Page.Remove("StructParents")),
        ["the elements of another page"] = ("A 6.7.3.3, U 7.1", f => f.Page["StructParents"] = f.Of("Page").ElementAt(1)["StructParents"]),
        ["an element without its content"] = ("A 6.7.3.3, U 7.1", f => f.Elements("H1").First()["K"] = new List<object?>()),
        ["drawn outside of all elements"] = ("U 7.1", f => f.ChangePage("/H1 <</MCID 0>> BDC", "/H1 <<>> BDC")),
        ["content in decoration"] = ("U 7.1", f => f.ChangePage("/H1 <</MCID 0>> BDC", "/Artifact <<>> BDC /H1 <</MCID 0>> BDC EMC")),
        ["a content twice"] = ("A 6.7.3.3, U 7.1", f => f.ChangePage("<</MCID 1>>", "<</MCID 0>>")),
        ["no language"] = ("A 6.7.4, U 7.2", f => f.Catalog.Remove("Lang")),
        ["a language that is none"] = ("A 6.7.4, U 7.2", f => f.Elements("Sect").First()["Lang"] = Text("English (UK)")),
        ["a file that the document does not name"] = ("A 6.8", f => f.Catalog.Remove("AF")),
        ["a file without relationship"] = ("A 6.8", f => f.Of("Filespec").First().Remove("AFRelationship")),
        ["a file without its name in Unicode"] = ("A 6.8, U 7.11", f => f.Of("Filespec").First().Remove("UF")),
        ["a file without description"] = ("U 7.11", f => f.Of("Filespec").First().Remove("Desc")),
        ["a file without media type"] = ("A 6.8", f => f.Of("EmbeddedFile").First().Remove("Subtype")),
        ["a file without its date"] = ("A 6.8", f => f.Of("EmbeddedFile").First().Remove("Params")),
        ["a file of another size"] = ("A 6.8", f => ((PdfDictionary)f.Of("EmbeddedFile").First()["Params"]!)["Size"] = 1d),
        ["layers"] = ("A 6.9, U 7.10", f => f.Catalog["OCProperties"] = new PdfDictionary()),
        ["presentation steps"] = ("A 6.10", f => f.Page["PresSteps"] = new PdfDictionary()),
        ["demands on the viewer"] = ("A 6.11", f => f.Catalog["Requirements"] = new List<object?>()),
        ["a picture without words"] = ("U 7.3", f => f.Elements("Figure").First().Remove("Alt")),
        ["a picture without a place"] = ("U 7.3", f => ((PdfDictionary)f.Elements("Figure").First()["A"]!).Remove("BBox")),
        ["a heading that skips a level"] = ("U 7.4.2", f => f.Elements("H2").First()["S"] = new PdfName("H3")),
        ["headings with and without level"] = ("U 7.4.4", f => f.Elements("H3").First()["S"] = new PdfName("H")),
        ["a head that names nothing"] = ("U 7.5", f => f.Elements("TH").First().Remove("A")),
        ["a head with an unknown scope"] = ("U 7.5", f => ((PdfDictionary)f.Elements("TH").First()["A"]!)["Scope"] = new PdfName("Table")),
        ["a table without heads"] = ("U 7.5", f => f.Elements("TH").ToList().ForEach(head => head["S"] = new PdfName("TD"))),
        ["a row that lacks a cell"] = ("U 7.2", f => ((List<object?>)f.Elements("TR").ElementAt(5)["K"]!).RemoveAt(1)),
        ["a caption between the rows"] = ("U 7.2", f => ((List<object?>)f.Elements("Table").Last()["K"]!).Reverse(0, 2)),
        ["something else in a list"] = ("U 7.2", f => f.Elements("LI").First()["S"] = new PdfName("P")),
        ["something else in the contents"] = ("U 7.2", f => f.Elements("TOCI").First()["S"] = new PdfName("P")),
        ["a list that does not say how it counts"] = ("U 7.6", f => f.Elements("L").First().Remove("A")),
        ["a note without id"] = ("U 7.9", f => f.Elements("P").First()["S"] = new PdfName("Note")),
        ["links in another order"] = ("U 7.18.3", f => f.Page["Tabs"] = new PdfName("R")),
        ["a link without words"] = ("U 7.18.5", f => f.Of("Annot").First().Remove("Contents")),
        ["a link that its element does not name"] = ("U 7.18.5", f => ((List<object?>)f.Elements("Link").First()["K"]!).RemoveAll(k => k is PdfDictionary d && d.NameOf("Type") == "OBJR")),
        ["a link that does not know its element"] = ("U 7.18.5", f => f.Of("Annot").First().Remove("StructParent")),
        ["a link in an element that is none"] = ("U 7.18.5", f => f.Elements("Link").First()["S"] = new PdfName("Span")),
    };

    public static readonly Dictionary<string, (string Clauses, Func<string, string> Do)> Bytes = new()
    {
        ["another header"] = ("A 6.1.2", t => "%PDF-2.0" + t[8..]),
        ["no bytes that are binary"] = ("A 6.1.2", t => t[..10] + "abcd" + t[14..]),
        ["something after the end"] = ("A 6.1.3", t => t + "more"),
        ["an odd string"] = ("A 6.1.6", t => UnpackedFile.Replaced(t, "/Lang <", "/Lang <0")),
        ["a length that misses the end"] = ("A 6.1.7.1", t => UnpackedFile.Replaced(t, "\nendstream", "X\nendstrea")),
        ["an object with two blanks"] = ("A 6.1.9", t => UnpackedFile.Replaced(t, "1 0 obj\n", "1 0 obj ")),
        ["no table of objects"] = ("A 6.1, U 7.1", t => t.Replace("startxref", "startxxxx", StringComparison.Ordinal)),
    };

    private static PdfDictionary Font(UnpackedFile file) => file.Of("Font").First(f => f.NameOf("Subtype") == "Type0");

    private static object? FormOf(UnpackedFile file) => ((PdfDictionary)file.At(file.Page["Resources"])["XObject"]!)["X1"];

    private static PdfDictionary Form(UnpackedFile file) => file.At(FormOf(file));

    private static PdfDictionary Descendant(UnpackedFile file) => file.At(((List<object?>)Font(file)["DescendantFonts"]!)[0]);

    private static void Metadata(UnpackedFile file, string from, string to) => file.Change(file.Catalog["Metadata"], t => UnpackedFile.Replaced(t, from, to));

    private static PdfText Text(string value) => new(Encoding.ASCII.GetBytes(value));

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text + " ", count));
}
