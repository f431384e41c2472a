using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Fonts;

/// <summary>The two weights a document uses.</summary>
internal sealed class FontSet
{
    private readonly EmbeddedFont regular = new(RobotoFamily.Regular, "/F1");
    private readonly EmbeddedFont medium = new(RobotoFamily.Medium, "/F2");

    public EmbeddedFont Of(bool bold) => bold ? medium : regular;

    /// <returns>Their entry for the resources.</returns>
    public string Write(ObjectWriter file)
    {
        var used = new[] { regular, medium }.Where(f => f.IsUsed).Select(f => (Font: f, Id: file.Reserve())).ToList();
        foreach (var (font, id) in used) font.Write(file, id);
        return $"/Font<<{string.Join(' ', used.Select(f => $"{f.Font.Name} {Syntax.Ref(f.Id)}"))}>>";
    }
}
