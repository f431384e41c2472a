using System.Text.Json;

namespace AiGovernance.Frameworks;

/// <summary>The NIST AI RMF 1.0 as the portal measures against it; it refuses to exist with wrong counts (FW-1).</summary>
/// <remarks>Source of ids and counts: NIST AI 100-1 (January 2023), tables 1 to 4. Public copies with 70, 73 or 74 rows exist.</remarks>
public sealed class RmfCatalogue
{
    public const int FunctionCount = 4;
    public const int CategoryCount = 19;
    public const int SubcategoryCount = 72;

    private const string Resource = "nist-ai-rmf-1.0.json";

    private readonly Dictionary<string, RmfSubcategory> _byId;

    private RmfCatalogue(RmfFile file)
    {
        Title = file.Title;
        Source = file.Source;
        Functions = file.Functions;
        Characteristics = file.Characteristics;
        Subcategories = [.. Categories.SelectMany(c => c.Subcategories)];
        RmfCheck.Counts(Functions);
        RmfCheck.Ids(Functions, Characteristics);
        _byId = Subcategories.ToDictionary(s => s.Id, StringComparer.Ordinal);
    }

    public string Title { get; }
    public string Source { get; }
    public IReadOnlyList<RmfFunction> Functions { get; }
    public IReadOnlyList<TrustworthyCharacteristic> Characteristics { get; }
    public IReadOnlyList<RmfSubcategory> Subcategories { get; }
    public IEnumerable<RmfCategory> Categories => Functions.SelectMany(f => f.Categories);

    /// <summary>The line for report footers (FW-1), counted from the rows and not from a constant.</summary>
    public string CountsLine => $"{Title}: {Functions.Count} functions, {Categories.Count()} categories, {Subcategories.Count} subcategories";

    public RmfSubcategory this[string id] =>
        _byId.TryGetValue(id, out var found) ? found : throw new KeyNotFoundException($"{Title} has no subcategory '{id}'.");

    public bool Contains(string id) => _byId.ContainsKey(id);

    /// <summary>Reads the catalogue that ships with the product.</summary>
    public static RmfCatalogue Load()
    {
        using var stream = typeof(RmfCatalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"{Resource} is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    /// <summary>Reads a catalogue from JSON; throws <see cref="InvalidDataException"/> naming what is wrong.</summary>
    public static RmfCatalogue Read(string json)
    {
        try
        {
            return new(JsonSerializer.Deserialize<RmfFile>(json, Options) ?? throw new InvalidDataException($"{Resource} is empty."));
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{Resource} cannot be read: {broken.Message}", broken);
        }
    }

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private sealed record RmfFile(
        string Title, string Source, IReadOnlyList<TrustworthyCharacteristic> Characteristics, IReadOnlyList<RmfFunction> Functions);
}
