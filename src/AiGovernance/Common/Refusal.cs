namespace AiGovernance.Common;

/// <summary>What an expected "no" is about, so that each door can answer in its own way.</summary>
public enum RefusalKind
{
    /// <summary>A rule of the business says no.</summary>
    Rule,

    /// <summary>What was given is not usable.</summary>
    Input,

    /// <summary>The record does not exist, or not for this person (PP-1).</summary>
    NotFound,

    /// <summary>The person may see the record but not do this (PP-2). Kept on the trail (AT-1).</summary>
    Forbidden,

    /// <summary>Somebody else changed the record meanwhile.</summary>
    Stale,
}

/// <summary>One expected "no", with a stable code and a sentence for the person.</summary>
/// <param name="Code">room.reason, for example <c>committee.no-quorum</c>.</param>
/// <param name="Message">A sentence that names the rule plainly; shown as it is.</param>
/// <param name="Field">The input it belongs to, when it belongs to one.</param>
/// <param name="About">The record it was said about, for the trail.</param>
public sealed record Refusal(string Code, string Message, RefusalKind Kind = RefusalKind.Rule, string? Field = null, RecordRef? About = null)
{
    public static readonly Refusal NotFound = new("common.not-found", "This does not exist, or you may not see it.", RefusalKind.NotFound);
    public static readonly Refusal Forbidden = new("common.forbidden", "Your role does not allow this.", RefusalKind.Forbidden);
    public static readonly Refusal Stale = new("common.stale", "Somebody else changed this meanwhile. Your input is kept; look at the new state and try again.", RefusalKind.Stale);

    /// <summary>PP-4: acts that judge need a written reason.</summary>
    public static readonly Refusal ReasonMissing = new("common.reason-missing", "Give a reason. It goes on the record.", RefusalKind.Input, "reason");

    public static Refusal Input(string field, string message) => new("common.input", message, RefusalKind.Input, field);

    /// <summary>The same "no" with details of this case in the sentence.</summary>
    public Refusal With(params object[] details) =>
        this with { Message = string.Format(System.Globalization.CultureInfo.InvariantCulture, Message, details) };
}
