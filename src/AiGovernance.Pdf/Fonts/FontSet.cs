using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Fonts;

/// <summary>The two weights a document uses.</summary>
internal sealed class FontSet
{
    private readonly EmbeddedFont regular = new(RobotoFamily.Regular, "/F1");
    private readonly EmbeddedFont medium = new(RobotoFamily.Medium, "/F2");

    public EmbeddedFont Of(bool bold) => bold ? medium : regular;

    public void Write(ObjectWriter file, int resources)
    {
        var (first, second) = (file.Reserve(), file.Reserve());
        regular.Write(file, first);
        medium.Write(file, second);
        file.Write(resources, $"<< /Font << {regular.Name} {Syntax.Ref(first)} {medium.Name} {Syntax.Ref(second)} >> >>");
    }
}
