namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>One element of the structure tree with what hangs on it.</summary>
/// <param name="Type">Its standard type, after the role map.</param>
internal sealed record Element(int Id, PdfDictionary Entries, string Type, Element? Parent)
{
    public List<Element> Children { get; } = [];

    /// <summary>Marked content: the page object and the number on it.</summary>
    public List<(int Page, int Mcid)> Contents { get; } = [];

    /// <summary>Annotations that belong to it.</summary>
    public List<int> Objects { get; } = [];

    public string Where => $"object {Id} ({Type})";

    /// <summary>An entry of its attributes for an owner such as Table.</summary>
    public object? Attribute(PdfFile file, string owner, string key)
    {
        var attributes = file.Resolve(Entries.Of("A"));
        var all = attributes is List<object?> many ? many : [attributes];
        return all.Select(file.Dictionary).FirstOrDefault(a => a?.NameOf("O") == owner && a.ContainsKey(key)) is { } found ? file.Resolve(found.Of(key)) : null;
    }
}
