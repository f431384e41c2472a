using System.Globalization;
using System.Text.RegularExpressions;

namespace AiGovernance.UseCases.Import.Profiles;

/// <summary>Guesses from header and values what the columns of an inventory are (UC-5). Pure; a person looks at every guess.</summary>
internal static partial class ProfileGuess
{
    public static readonly IReadOnlyList<string> DateFormats = ["yyyy-MM-dd", "M/d/yyyy", "d/M/yyyy", "d.M.yyyy"];

    // First match wins: the more telling wording of a field stands before the vaguer one.
    private static readonly (InventoryField Field, Regex Header)[] Telling =
    [
        (InventoryField.Title, UseCaseName()), (InventoryField.PurposeAndBenefit, PurposeWithBenefit()), (InventoryField.Purpose, Purpose()),
        (InventoryField.Benefit, Benefit()), (InventoryField.Stage, Stage()), (InventoryField.Rating, Rating()), (InventoryField.Vendor, Vendor()),
        (InventoryField.Title, Title()), (InventoryField.Stage, Status()), (InventoryField.Purpose, Description()),
    ];

    public static MappingDraft Of(InventoryHead head)
    {
        var draft = new MappingDraft(head);
        foreach (var (field, header) in Telling) Give(draft, field, header);
        foreach (var column in draft.Columns.Where(c => c.Field is InventoryField.None))
            column.Field = Unit().IsMatch(Plain(column.Of)) ? InventoryField.Unit : DateColumn().IsMatch(Plain(column.Of)) ? InventoryField.Date : InventoryField.None;
        GiveKeys(draft);
        draft.DateFormat = FormatOf(draft);
        return draft;
    }

    public static SourceStage StageOf(string word) => Meanings<SourceStage>(word, StageWords);

    public static SourceRating RatingOf(string word) => Meanings<SourceRating>(word, RatingWords);

    private static readonly (SourceStage, string[])[] StageWords =
    [
        (SourceStage.Retired, ["retired", "decommission", "discontinued", "ended", "complete"]),
        (SourceStage.Planned, ["planned", "ideation", "initiated", "idea", "proposed", "pre-deployment", "not started"]),
        (SourceStage.InDevelopment, ["development", "acquisition", "implementation", "pilot", "testing", "proof of concept"]),
        (SourceStage.InUse, ["operation", "production", "deployed", "in use", "in mission", "live", "running", "active"]),
    ];

    private static readonly (SourceRating, string[])[] RatingWords =
    [
        (SourceRating.Neither, ["neither", "none", "not high", "no impact"]),
        (SourceRating.Both, ["both", "rights- and safety", "rights and safety"]),
        (SourceRating.RightsImpacting, ["rights"]),
        (SourceRating.SafetyImpacting, ["safety"]),
    ];

    private static T Meanings<T>(string word, (T Meaning, string[] Words)[] known) where T : struct, Enum =>
        known.FirstOrDefault(k => k.Words.Any(w => word.Contains(w, StringComparison.OrdinalIgnoreCase))).Meaning;

    private static void Give(MappingDraft draft, InventoryField field, Regex header)
    {
        if (draft.Columns.Any(c => c.Field == field || (c.Field is InventoryField.PurposeAndBenefit && field is InventoryField.Purpose or InventoryField.Benefit))) return;
        if (draft.Columns.FirstOrDefault(c => c.Field is InventoryField.None && c.Of.Filled > 0 && header.IsMatch(Plain(c.Of))) is { } found) found.Field = field;
    }

    /// <summary>An id where the file has one, else title and unit together.</summary>
    private static void GiveKeys(MappingDraft draft)
    {
        if (draft.Columns.FirstOrDefault(c => c.Of.IsUnique && Id().IsMatch(Plain(c.Of))) is { } id) id.Key = ColumnKey.Id;
        else foreach (var column in draft.Columns.Where(c => c.Field is InventoryField.Title or InventoryField.Unit)) column.Key = ColumnKey.Part;
    }

    /// <summary>The form in which most dates of the file can be read; of equal ones the first.</summary>
    private static string FormatOf(MappingDraft draft)
    {
        var dates = draft.Columns.Where(c => c.Field is InventoryField.Date).SelectMany(c => c.Of.Values).ToList();
        return DateFormats.MaxBy(format => dates.Count(d => DateOnly.TryParseExact(d, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))!;
    }

    /// <summary>"17_impact_type" is "impact type".</summary>
    private static string Plain(HeadColumn column) => column.Header.Replace('_', ' ').TrimStart("0123456789 .".ToCharArray());

    private const RegexOptions Way = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(ai )?use.?case (name|title)", Way)] private static partial Regex UseCaseName();
    [GeneratedRegex(@"^(name|title|project|system)( name)?$|\btitle\b", Way)] private static partial Regex Title();
    [GeneratedRegex(@"purpose.*benefit", Way)] private static partial Regex PurposeWithBenefit();
    [GeneratedRegex(@"\bpurpose\b|problem", Way)] private static partial Regex Purpose();
    [GeneratedRegex(@"^description|^summary|use case (description|summary)", Way)] private static partial Regex Description();
    [GeneratedRegex(@"\bbenefits?\b", Way)] private static partial Regex Benefit();
    [GeneratedRegex(@"\b(stage|lifecycle|phase)\b", Way)] private static partial Regex Stage();
    [GeneratedRegex(@"^status$|\bstatus\b", Way)] private static partial Regex Status();
    [GeneratedRegex(@"rights.?(impacting|and)|high.?impact( ai)?\??$|impact (type|level|rating)|risk (level|rating|class)|classification", Way)] private static partial Regex Rating();
    [GeneratedRegex(@"^(vendors?|suppliers?)( names?)?\b", Way)] private static partial Regex Vendor();
    [GeneratedRegex(@"^(agency|department|bureau|division|(business )?unit|office|organi[sz]ation|directorate|component|team)( name)?$|^bureau\b", Way)] private static partial Regex Unit();
    [GeneratedRegex(@"\bdate\b|(?<!up)date ", Way)] private static partial Regex DateColumn();
    [GeneratedRegex(@"^(ai )?(use.?case |inventory |record )?(id|identifier|number|no\.?|reference)$|\bunique id", Way)] private static partial Regex Id();
}
