using AiGovernance.Common;

namespace AiGovernance.Reviews.Comments;

/// <summary>Every "no" to a comment or a privileged note (RV-3).</summary>
public static class CommentRefusals
{
    public static readonly Refusal TextMissing = new("comments.text-missing", "Write something first.", RefusalKind.Input, "comment");
    public static readonly Refusal TextTooLong = new("comments.text-too-long", $"This text may have {Comment.TextMaxLength} characters.", RefusalKind.Input, "comment");
    public static readonly Refusal TooManyMentions = new("comments.too-many-mentions", $"A comment names {Comment.MostMentions} people at most.", RefusalKind.Input, "comment");

    /// <summary>By name, so that the writer knows whom to leave out; says nothing of why (PP-1, CM-3).</summary>
    public static readonly Refusal MayNotRead = new("comments.may-not-read", "{0} may not read the comments of this case, so they cannot be mentioned here.", RefusalKind.Input, "comment");
    public static readonly Refusal UnknownPerson = new("comments.unknown-person", "One of the people mentioned is not in this organisation any more.", RefusalKind.Input, "comment");
}
