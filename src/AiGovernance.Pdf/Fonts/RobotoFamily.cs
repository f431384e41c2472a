namespace AiGovernance.Pdf.Fonts;

/// <summary>The open font family that travels in this assembly (Apache-2.0, see LICENSE.txt beside the files).</summary>
internal static class RobotoFamily
{
    private static readonly Lazy<TrueTypeFont> regular = new(() => Load("Roboto-Regular"));
    private static readonly Lazy<TrueTypeFont> medium = new(() => Load("Roboto-Medium"));

    public static TrueTypeFont Regular => regular.Value;
    public static TrueTypeFont Medium => medium.Value;

    private static TrueTypeFont Load(string name)
    {
        using var resource = typeof(RobotoFamily).Assembly.GetManifestResourceStream(name + ".ttf")
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return new TrueTypeFont(name, bytes.ToArray());
    }
}
