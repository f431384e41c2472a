namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>Reads trees from numbers, or from names, to values.</summary>
internal static class NumberTree
{
    public static Dictionary<int, object?> Read(PdfFile file, object? root) =>
        Pairs(file, root, "Nums", 0).Where(p => p.Key is double).GroupBy(p => (int)(double)p.Key!).ToDictionary(g => g.Key, g => g.First().Value);

    public static IEnumerable<(object? Key, object? Value)> Pairs(PdfFile file, object? node, string leaves, int depth)
    {
        if (depth > 20 || file.Dictionary(node) is not { } entries) return [];
        var pairs = file.Array(entries.Of(leaves)).Chunk(2).Where(p => p.Length == 2).Select(p => (file.Resolve(p[0]), p[1]));
        return pairs.Concat(file.Array(entries.Of("Kids")).SelectMany(kid => Pairs(file, kid, leaves, depth + 1)));
    }
}
