namespace AiGovernance.Pdf.Output;

/// <summary>Drawings of which a file has many, such as the head of each page and the shape of a state: it keeps each once.</summary>
internal sealed class Forms(ObjectWriter file, int resources)
{
    /// <summary>A stroke or the edge of a curve may stand out by less.</summary>
    private const double Around = 2;

    private readonly Dictionary<object, string> names = [];
    private readonly List<int> ids = [];

    public string? NameOf(object key) => names.GetValueOrDefault(key);

    /// <returns>Its name in the resources.</returns>
    public string Add(object key, double width, double height, ByteBuffer operators)
    {
        var box = Syntax.Box(-Around, -height - Around, width + Around, Around);
        ids.Add(file.AddStream($"/Type/XObject/Subtype/Form/BBox{box}/Resources {Syntax.Ref(resources)}", operators.Bytes));
        return names[key] = $"/X{ids.Count}";
    }

    /// <summary>The entry for the resources that pages and these drawings share; empty when there are none.</summary>
    public string Entry() => ids.Count == 0 ? "" : $"/XObject<<{string.Join(' ', ids.Select((id, i) => $"/X{i + 1} {Syntax.Ref(id)}"))}>>";
}
