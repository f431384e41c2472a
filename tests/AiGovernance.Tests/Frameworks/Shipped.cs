using AiGovernance.Frameworks;

namespace AiGovernance.Tests.Frameworks;

/// <summary>The catalogues as they ship, to be damaged.</summary>
internal static class Shipped
{
    public static string Text(string file)
    {
        using var reader = new StreamReader(typeof(RmfCatalogue).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
