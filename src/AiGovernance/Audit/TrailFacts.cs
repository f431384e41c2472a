using System.Globalization;
using System.Text;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Audit;

/// <summary>What one entry says (AT-1).</summary>
internal sealed record TrailFacts(
    long Number, DateTime At, string Action, Guid? Actor, string ActorName, Guid? ActingFor, string Source, Guid Correlation,
    RecordRef Record, Guid? Subject, string? Reason, string Operation, IReadOnlyList<TrailChange> Changes)
{
    /// <summary>The version of the text's form; a verifier of another age reads it first.</summary>
    public const int Format = 1;

    /// <summary>Canonical JSON: the keys stand in order and every value is a string, a whole number or null.</summary>
    public string ToCanonicalText()
    {
        var text = new StringBuilder(512).Append('{');
        Key(text, "acting_for", ActingFor?.ToString("D"));
        Key(text, "action", Action);
        Key(text, "actor", Actor?.ToString("D"));
        Key(text, "actor_name", ActorName);
        Key(text, "at", Moment(At));
        AppendChanges(text);
        Key(text, "correlation", Correlation.ToString("D"));
        text.Append("\"format\":").Append(Format).Append(',');
        text.Append("\"number\":").Append(Number.ToString(CultureInfo.InvariantCulture)).Append(',');
        Key(text, "operation", Operation);
        Key(text, "reason", Reason);
        Key(text, "record", Record.ToString());
        Key(text, "source", Source);
        Key(text, "subject", Subject?.ToString("D"));
        text[^1] = '}';
        return text.ToString();
    }

    public static string Moment(DateTime at) => at.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    private void AppendChanges(StringBuilder text)
    {
        text.Append("\"changes\":[");
        foreach (var change in Changes)
        {
            text.Append('{');
            Key(text, "after", change.After);
            Key(text, "before", change.Before);
            Key(text, "field", change.Field);
            text[^1] = '}';
            text.Append(',');
        }
        if (Changes.Count > 0) text.Length--;
        text.Append("],");
    }

    private static void Key(StringBuilder text, string key, string? value)
    {
        text.Append('"').Append(key).Append("\":");
        if (value is null) text.Append("null");
        else CanonicalJson.AppendString(text, value);
        text.Append(',');
    }
}
