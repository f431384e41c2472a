using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using AiGovernance.Common;

namespace AiGovernance.UseCases.Import;

/// <summary>How the columns of one kind of inventory file become use cases (UC-5): plain data, shown, changed and kept by the office.</summary>
/// <param name="Name">Short name, as shown in refusals and kept with what was imported.</param>
/// <param name="Source">Who publishes files of this kind.</param>
/// <param name="DateFormats">The only forms in which a date is believed; other text is kept as text.</param>
/// <param name="Stages">What the file's own words for the stage mean; a word that is not here means nothing and is kept as text.</param>
/// <param name="Ratings">Likewise for the impact rating.</param>
public sealed record InventoryProfile(
    string Name,
    string Source,
    ColumnMatch Match,
    IReadOnlyList<InventoryColumn> Columns,
    IReadOnlyList<string> DateFormats,
    IReadOnlyDictionary<string, SourceStage> Stages,
    IReadOnlyDictionary<string, SourceRating> Ratings)
{
    public const int NameMaxLength = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Between cells; a semicolon where the comma divides decimals.</summary>
    public char Separator { get; init; } = ',';

    public static Result<InventoryProfile> Parse(string json)
    {
        try
        {
            var profile = JsonSerializer.Deserialize<InventoryProfile>(json, Json);
            return profile is null ? ImportRefusals.ProfileUnreadable.With("it is empty.") : profile.Checked();
        }
        catch (JsonException unreadable)
        {
            return ImportRefusals.ProfileUnreadable.With(unreadable.Message);
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Hash of all that decides what a row becomes. It is part of each row's content, so a corrected mapping shows as updated.</summary>
    public string Fingerprint() => Sha256.Of(CanonicalJson.Of(this with { Name = "", Source = "" }, Json));

    /// <summary>The profile itself when it can be used, with words looked up regardless of case.</summary>
    public Result<InventoryProfile> Checked()
    {
        if (Name.Length is 0 or > NameMaxLength || Name != CellText.OneLine(Name)) return ImportRefusals.ProfileName;
        if (Columns.Count(c => c.Field is InventoryField.Title) != 1) return ImportRefusals.ProfileTitle.With(Name);
        if (TwiceMapped() is { } field) return ImportRefusals.ProfileField.With(Name, field);

        var ids = Columns.Count(c => c.Key is ColumnKey.Id);
        var parts = Columns.Count(c => c.Key is ColumnKey.Part);
        if ((ids, parts) is not ((1, 0) or (0, > 0))) return ImportRefusals.ProfileKey.With(Name);

        var twice = Columns.GroupBy(c => c.FactName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) return ImportRefusals.ProfileNames.With(Name, twice.Key);

        return this with
        {
            Stages = Stages.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
            Ratings = Ratings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
        };
    }

    // A unit's path and dates come from several columns; the rest from one.
    private InventoryField? TwiceMapped() => Columns
        .SelectMany(c => c.Field is InventoryField.PurposeAndBenefit ? [InventoryField.Purpose, InventoryField.Benefit] : new[] { c.Field })
        .Where(f => f is not (InventoryField.None or InventoryField.Unit or InventoryField.Date))
        .GroupBy(f => f).Where(g => g.Count() > 1).Select(g => (InventoryField?)g.Key).FirstOrDefault();
}
