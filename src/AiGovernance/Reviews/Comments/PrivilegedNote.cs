using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews.Comments;

/// <summary>Legal advice on a case, for Legal and the committee's chair alone; no report, list or export reads this table (RV-3).</summary>
public sealed class PrivilegedNote
{
    private PrivilegedNote() { } // EF Core

    private PrivilegedNote(UseCaseId useCase, PersonId author, string text, DateTime now) =>
        (Id, UseCaseId, AuthorId, Text, WrittenAt) = (Guid.CreateVersion7(), useCase, author, text.Trim(), now);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public PersonId AuthorId { get; private init; }
    public string Text { get; private init; } = "";
    public DateTime WrittenAt { get; private init; }

    public static Result<PrivilegedNote> Write(UseCaseId useCase, PersonId author, string text, DateTime now) =>
        string.IsNullOrWhiteSpace(text) ? CommentRefusals.TextMissing with { Field = "note" }
        : text.Trim().Length > Comment.TextMaxLength ? CommentRefusals.TextTooLong with { Field = "note" }
        : new PrivilegedNote(useCase, author, text, now);
}
