using System.Buffers.Binary;
using System.Text;
using AiGovernance.Pdf.Checking.Reading;

namespace AiGovernance.Pdf.Checking.Clauses;

/// <summary>Colours mean the same on every device: ISO 19005-3, 6.2.3 and 6.2.4.3.</summary>
internal sealed class Colours(PdfFile file, Findings found) : Clause(file, found)
{
    private bool hasIntent;

    public override void Document(PdfDictionary catalog)
    {
        var intents = File.Array(catalog.Of("OutputIntents")).Select(File.Dictionary).Where(i => i?.NameOf("S") == "GTS_PDFA1").ToList();
        hasIntent = intents.Count > 0;
        foreach (var intent in intents)
        {
            if (File.TextOf(intent!.Of("OutputConditionIdentifier")).Length == 0) Found.Add("output intent", "it has no identifier", archive: "6.2.3");
            if (File.Resolve(intent.Of("DestOutputProfile")) is not PdfStream profile) Found.Add("output intent", "it has no colour profile", archive: "6.2.3");
            else if (Fault(File.Decode(profile), File.Number(profile.Entries.Of("N"))) is { } text) Found.Add("output intent", text, archive: "6.2.3");
        }
    }

    public override void Operator(PageView page, ContentState state)
    {
        switch (state.Operator)
        {
            case "rg" or "RG" or "g" or "G" when !hasIntent: Found.Add(page.Where, "a colour of the device is used without an output intent", archive: "6.2.4.3"); break;
            case "k" or "K": Found.Add(page.Where, "a colour in CMYK is used with a profile for RGB", archive: "6.2.4.3"); break;
            case "cs" or "CS" or "sc" or "SC" or "scn" or "SCN" or "sh": Found.Add(page.Where, $"colour space or shading ({state.Operator}) that is not verified here", archive: "6.2.4.1"); break;
        }
    }

    private static string? Fault(byte[] profile, double? parts)
    {
        if (profile.Length < 132 || Text(profile, 36) != "acsp") return "the colour profile is no ICC profile";
        if (BinaryPrimitives.ReadInt32BigEndian(profile) != profile.Length) return "the colour profile is cut off";
        if (profile[8] > 4) return "the colour profile is of a later version";
        if (Text(profile, 12) is not ("mntr" or "prtr")) return "the colour profile is for no output device";
        return Text(profile, 16) == "RGB " && parts == 3 ? null : "the colour profile is not for the three parts of RGB";
    }

    private static string Text(byte[] data, int at) => Encoding.ASCII.GetString(data, at, 4);
}
