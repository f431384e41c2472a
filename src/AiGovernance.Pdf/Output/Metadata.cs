using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace AiGovernance.Pdf.Output;

/// <summary>Says title, language, dates and producer twice, as archives want it: in the old dictionary and in XMP.</summary>
internal static class Metadata
{
    private static readonly XNamespace
        rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", dc = "http://purl.org/dc/elements/1.1/", xmp = "http://ns.adobe.com/xap/1.0/",
        pdf = "http://ns.adobe.com/pdf/1.3/", pdfa = "http://www.aiim.org/pdfa/ns/id/", pdfua = "http://www.aiim.org/pdfua/ns/id/",
        extension = "http://www.aiim.org/pdfa/ns/extension/", schema = "http://www.aiim.org/pdfa/ns/schema#", property = "http://www.aiim.org/pdfa/ns/property#";

    public static int WriteInfo(ObjectWriter file, PdfDocument document)
    {
        var date = Syntax.Date(document.CreatedAt);
        var author = document.Author.Length == 0 ? "" : $" /Author {Syntax.Text(document.Author)}";
        var subject = document.Subject.Length == 0 ? "" : $" /Subject {Syntax.Text(document.Subject)}";
        return file.Add($"<< /Title {Syntax.Text(document.Title)}{author}{subject} /Producer {Syntax.Text(document.Producer)} /Creator {Syntax.Text(document.Producer)} /CreationDate {date} /ModDate {date} >>");
    }

    public static byte[] Xmp(PdfDocument document)
    {
        var description = new XElement(rdf + "Description", new XAttribute(rdf + "about", ""),
            Prefix("dc", dc), Prefix("xmp", xmp), Prefix("pdf", pdf),
            new XElement(dc + "format", "application/pdf"),
            new XElement(dc + "title", Alternatives(document.Title)),
            new XElement(dc + "language", new XElement(rdf + "Bag", new XElement(rdf + "li", document.Language))));
        if (document.Author.Length > 0) description.Add(new XElement(dc + "creator", new XElement(rdf + "Seq", new XElement(rdf + "li", document.Author))));
        if (document.Subject.Length > 0) description.Add(new XElement(dc + "description", Alternatives(document.Subject)));
        var date = document.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture);
        description.Add(new XElement(xmp + "CreateDate", date), new XElement(xmp + "ModifyDate", date), new XElement(xmp + "MetadataDate", date),
            new XElement(xmp + "CreatorTool", document.Producer), new XElement(pdf + "Producer", document.Producer));
        Claim(description, document.Claims);
        return Packet(new XElement(rdf + "RDF", Prefix("rdf", rdf), description));
    }

    private static void Claim(XElement description, PdfClaims claims)
    {
        if (claims.HasFlag(PdfClaims.PdfA3A)) description.Add(Prefix("pdfaid", pdfa), new XElement(pdfa + "part", 3), new XElement(pdfa + "conformance", "A"));
        if (!claims.HasFlag(PdfClaims.PdfUA1)) return;
        description.Add(Prefix("pdfuaid", pdfua), new XElement(pdfua + "part", 1));
        if (claims.HasFlag(PdfClaims.PdfA3A)) description.Add(AccessibilitySchema());
    }

    /// <summary>PDF/A knows only its own properties: one that it does not know is described, or it may not be there.</summary>
    private static XElement AccessibilitySchema() => new(extension + "schemas",
        Prefix("pdfaExtension", extension), Prefix("pdfaSchema", schema), Prefix("pdfaProperty", property),
        new XElement(rdf + "Bag", new XElement(rdf + "li", Resource,
            new XElement(schema + "schema", "PDF/UA Universal Accessibility Schema"),
            new XElement(schema + "namespaceURI", pdfua.NamespaceName),
            new XElement(schema + "prefix", "pdfuaid"),
            new XElement(schema + "property", new XElement(rdf + "Seq", new XElement(rdf + "li", Resource,
                new XElement(property + "name", "part"),
                new XElement(property + "valueType", "Integer"),
                new XElement(property + "category", "internal"),
                new XElement(property + "description", "Part of ISO 14289 that the file follows")))))));

    private static XAttribute Resource => new(rdf + "parseType", "Resource");

    private static XElement Alternatives(string text) =>
        new(rdf + "Alt", new XElement(rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), text));

    private static XAttribute Prefix(string prefix, XNamespace name) => new(XNamespace.Xmlns + prefix, name.NamespaceName);

    private static byte[] Packet(XElement content)
    {
        XNamespace meta = "adobe:ns:meta/";
        var root = new XElement(meta + "xmpmeta", Prefix("x", meta), content);
        var text = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + root.ToString().ReplaceLineEndings("\n") + "\n<?xpacket end=\"r\"?>";
        return Encoding.UTF8.GetBytes(text);
    }
}
