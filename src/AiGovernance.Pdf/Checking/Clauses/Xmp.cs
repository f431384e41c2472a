using System.Text;
using System.Xml;
using System.Xml.Linq;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>The file says in its metadata what it is: ISO 19005-3, 6.6.2 and 6.6.4; ISO 14289-1, 5 and 7.1.</summary>
internal sealed class Xmp(PdfFile file, Findings found) : Clause(file, found)
{
    private static readonly XNamespace
        rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", dc = "http://purl.org/dc/elements/1.1/", pdfa = "http://www.aiim.org/pdfa/ns/id/", pdfua = "http://www.aiim.org/pdfua/ns/id/",
        extension = "http://www.aiim.org/pdfa/ns/extension/", schema = "http://www.aiim.org/pdfa/ns/schema#", property = "http://www.aiim.org/pdfa/ns/property#";

    /// <summary>Schemas whose properties need no description.</summary>
    private static readonly string[] predefined = [dc.NamespaceName, "http://ns.adobe.com/xap/1.0/", "http://ns.adobe.com/xap/1.0/mm/", "http://ns.adobe.com/xap/1.0/rights/", "http://ns.adobe.com/pdf/1.3/", pdfa.NamespaceName, extension.NamespaceName];

    public override void Document(PdfDictionary catalog)
    {
        if (File.Resolve(catalog.Of("Metadata")) is not PdfStream stream || stream.Entries.NameOf("Type") != "Metadata" || stream.Entries.NameOf("Subtype") != "XML")
        {
            Found.Add("catalog", "there is no metadata", archive: "6.6.2.1", access: "7.1");
            return;
        }
        var text = Encoding.UTF8.GetString(File.Decode(stream));
        var head = text[..Math.Max(0, text.IndexOf("?>", StringComparison.Ordinal))];
        if (!head.Contains("xpacket begin=", StringComparison.Ordinal) || head.Contains("bytes=", StringComparison.Ordinal) || head.Contains("encoding=", StringComparison.Ordinal))
            Found.Add("metadata", "the packet does not begin as it must", archive: "6.6.2.1");
        try
        {
            Read(XDocument.Parse(text.Trim('\uFEFF')));
        }
        catch (XmlException broken)
        {
            Found.Add("metadata", broken.Message, archive: "6.6.2.1", access: "7.1");
        }
    }

    private void Read(XDocument packet)
    {
        var properties = packet.Descendants(rdf + "Description").Elements().ToList();
        string One(XName name) => properties.FirstOrDefault(p => p.Name == name)?.Value.Trim() ?? "";
        if (One(pdfa + "part") != "3" || One(pdfa + "conformance") != "A") Found.Add("metadata", "it does not say that the file is PDF/A-3a", archive: "6.6.4");
        if (properties.Any(p => p.Name.Namespace == pdfa && p.GetPrefixOfNamespace(pdfa) != "pdfaid")) Found.Add("metadata", "the statement of conformance has another prefix", archive: "6.6.4");
        if (One(pdfua + "part") != "1") Found.Add("metadata", "it does not say that the file is PDF/UA-1", access: "5");
        if (One(dc + "title").Length == 0) Found.Add("metadata", "it has no title", access: "7.1");
        foreach (var unknown in properties.Where(p => !predefined.Contains(p.Name.NamespaceName) && !IsDescribed(packet, p)))
            Found.Add("metadata", $"{unknown.Name.LocalName} of {unknown.Name.NamespaceName} is not described", archive: "6.6.2.3.1");
    }

    private static bool IsDescribed(XDocument packet, XElement wanted) => packet.Descendants(extension + "schemas").Descendants(rdf + "li").Any(li =>
        li.Element(schema + "namespaceURI")?.Value == wanted.Name.NamespaceName
        && li.Element(schema + "prefix")?.Value == wanted.GetPrefixOfNamespace(wanted.Name.Namespace)
        && li.Element(schema + "property")?.Descendants(rdf + "li").Any(p => p.Element(property + "name")?.Value == wanted.Name.LocalName
            && p.Element(property + "valueType") is not null && p.Element(property + "category")?.Value is ("internal" or "external") && p.Element(property + "description") is not null) == true);
}
