namespace AiGovernance.UseCases.Import.Profiles;

/// <summary>The mapping of a file's columns while somebody works on it; the profile is made from it.</summary>
public sealed class MappingDraft
{
    internal MappingDraft(InventoryHead head)
    {
        Head = head;
        Columns = [.. head.Columns.Select(c => new MappedColumn(c))];
    }

    public InventoryHead Head { get; }
    public IReadOnlyList<MappedColumn> Columns { get; }

    /// <summary>Form of the dates; days of a workbook are read whatever stands here.</summary>
    public string DateFormat { get; set; } = ProfileGuess.DateFormats[0];

    /// <summary>Meanings that somebody changed; the others are guessed from the word.</summary>
    public Dictionary<string, SourceStage> Stages { get; } = new(StringComparer.OrdinalIgnoreCase);
    public Dictionary<string, SourceRating> Ratings { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> StageWords => WordsOf(InventoryField.Stage);
    public IEnumerable<string> RatingWords => WordsOf(InventoryField.Rating);

    public SourceStage StageOf(string word) => Stages.TryGetValue(word, out var meaning) ? meaning : ProfileGuess.StageOf(word);

    public SourceRating RatingOf(string word) => Ratings.TryGetValue(word, out var meaning) ? meaning : ProfileGuess.RatingOf(word);

    /// <summary>Columns that matter are found by their header, wherever next year's file has them; by position where a header that matters repeats.</summary>
    public InventoryProfile ToProfile(string name)
    {
        var used = Columns.Where(c => c.Matters).ToList();
        var byHeader = used.TrueForAll(c => c.Of.Header.Length > 0 && Columns.Count(o => Same(o, c)) == 1);
        return new InventoryProfile(name, "", byHeader ? ColumnMatch.Header : ColumnMatch.Position, byHeader ? [.. used.Select(c => c.ToColumn(null))] : AllColumns(),
            [DateFormat], StageWords.ToDictionary(w => w, StageOf, StringComparer.OrdinalIgnoreCase), RatingWords.ToDictionary(w => w, RatingOf, StringComparer.OrdinalIgnoreCase))
        { Separator = Head.Separator };
    }

    /// <summary>Takes over what a known profile says of these columns.</summary>
    internal MappingDraft With(InventoryHeader known, InventoryProfile profile)
    {
        foreach (var (column, place) in known.Columns.Select((c, i) => (c, i))) (Columns[place].Field, Columns[place].Key, Columns[place].Name) = (column.Field, column.Key, column.Name);
        foreach (var (word, meaning) in profile.Stages) Stages[word] = meaning;
        foreach (var (word, meaning) in profile.Ratings) Ratings[word] = meaning;
        if (profile.DateFormats.Count > 0) DateFormat = profile.DateFormats[0];
        return this;
    }

    private IReadOnlyList<InventoryColumn> AllColumns() =>
        [.. Columns.Select(c => c.ToColumn(c.Of.Header.Length > 0 && Columns.Count(o => Same(o, c)) == 1 ? c.Name : c.Name ?? $"{c.Of.Header} (column {c.Of.Place + 1})".TrimStart()))];

    private static bool Same(MappedColumn one, MappedColumn other) => string.Equals(one.Of.Header, other.Of.Header, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> WordsOf(InventoryField field) => Columns.Where(c => c.Field == field).SelectMany(c => c.Of.Values);
}

/// <summary>One column with what it is taken for.</summary>
public sealed class MappedColumn(HeadColumn of)
{
    public HeadColumn Of { get; } = of;
    public InventoryField Field { get; set; }
    public ColumnKey Key { get; set; }

    /// <summary>As a source fact, where its header is not unique.</summary>
    public string? Name { get; internal set; }

    public bool Matters => Field is not InventoryField.None || Key is not ColumnKey.None;

    internal InventoryColumn ToColumn(string? name) => new(Of.Header, Field, Key, name);
}
