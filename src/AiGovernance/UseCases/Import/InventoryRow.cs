namespace AiGovernance.UseCases.Import;

/// <summary>One row of an inventory file after reading: usable or not (UC-5). Every row that holds anything is one or the other.</summary>
/// <param name="Line">Line of the file on which the row begins, 1 for the header.</param>
public abstract record InventoryRow(int Line);

/// <summary>A row from which a use case can be registered or updated.</summary>
/// <param name="SourceKey">Recognises the row in a later file of the same profile; unique in the file, at most <see cref="SourceKeyMaxLength"/> long.</param>
/// <param name="Facts">Columns without a place in the register, in the file's order, empty cells left out.</param>
/// <param name="ContentHash">SHA-256 of everything in the row and of the mapping: equal means unchanged.</param>
/// <param name="Remark">What reading had to alter, for the result file.</param>
public sealed record AcceptedRow(
    int Line,
    string SourceKey,
    InventoryFields Fields,
    IReadOnlyDictionary<string, string> Facts,
    string ContentHash,
    string? Remark = null) : InventoryRow(Line)
{
    /// <summary>Of an id; a hash with its ordinal is shorter.</summary>
    public const int SourceKeyMaxLength = 200;
}

/// <summary>A row that is not imported, and why.</summary>
public sealed record RejectedRow(int Line, string Reason) : InventoryRow(Line);

/// <summary>What the register takes over from a row.</summary>
/// <param name="Title">One line, 1 to <see cref="InventoryFields.TitleMaxLength"/> characters.</param>
/// <param name="UnitPath">Outermost first, without empty levels; empty means the import's root unit itself.</param>
public sealed record InventoryFields(
    string Title,
    string? Purpose,
    string? Benefit,
    IReadOnlyList<string> UnitPath,
    SourceWord<SourceStage>? Stage,
    SourceWord<SourceRating>? Rating,
    IReadOnlyList<SourceDate> Dates,
    string? Vendor)
{
    public const int TitleMaxLength = UseCase.TitleMaxLength;
}

/// <summary>A word of the source with what the profile says it means.</summary>
public sealed record SourceWord<T>(string Text, T Meaning) where T : struct, Enum;

/// <summary>A date of the source. Many are no dates ("N/A", "Pre-2021"): the text is always kept.</summary>
/// <param name="On">Set when the text has one of the profile's forms and is believable.</param>
public sealed record SourceDate(string Name, string Text, DateOnly? On);
