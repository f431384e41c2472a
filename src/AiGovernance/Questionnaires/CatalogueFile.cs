namespace AiGovernance.Questionnaires;

/// <summary>A data file that ships inside the product.</summary>
internal static class CatalogueFile
{
    public static string Text(string file)
    {
        using var stream = typeof(CatalogueFile).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"{file} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
