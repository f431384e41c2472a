using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews.Comments;

/// <summary>Something a reader of a case says about it, for good: nobody changes or removes it, a correction is another comment (RV-3).</summary>
public sealed class Comment
{
    public const int TextMaxLength = 4000;

    /// <summary>As many as an agenda of people may be; who wants to reach more writes to them otherwise.</summary>
    public const int MostMentions = 20;

    private readonly List<CommentMention> mentions = [];

    private Comment() { } // EF Core

    private Comment(UseCaseId useCase, Actor by, string text, DateTime now) =>
        (Id, UseCaseId, AuthorId, ForId, Text, WrittenAt) = (Guid.CreateVersion7(), useCase, by.Hand!.Value, by.ActingFor, text.Trim(), now);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }

    /// <summary>Who wrote it with their own hand.</summary>
    public PersonId AuthorId { get; private init; }

    /// <summary>For whom, where a delegate wrote it (PP-6).</summary>
    public PersonId? ForId { get; private init; }
    public string Text { get; private init; } = "";
    public DateTime WrittenAt { get; private init; }
    public IReadOnlyList<CommentMention> Mentions => mentions;

    public static Result<Comment> Write(UseCaseId useCase, Actor by, string text, IReadOnlyCollection<PersonId> mentioned, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(text)) return CommentRefusals.TextMissing;
        if (text.Trim().Length > TextMaxLength) return CommentRefusals.TextTooLong;
        if (mentioned.Count > MostMentions) return CommentRefusals.TooManyMentions;
        var comment = new Comment(useCase, by, text, now);
        comment.mentions.AddRange(mentioned.Select(person => new CommentMention(comment, person)));
        return comment;
    }
}

/// <summary>Somebody whom a comment names; it waits in their inbox until they have opened it (DB-2).</summary>
public sealed class CommentMention
{
    private CommentMention() { } // EF Core

    internal CommentMention(Comment comment, PersonId person) =>
        (Id, CommentId, UseCaseId, PersonId) = (Guid.CreateVersion7(), comment.Id, comment.UseCaseId, person);

    public Guid Id { get; private init; }
    public Guid CommentId { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public PersonId PersonId { get; private init; }
    public DateTime? SeenAt { get; private set; }

    internal void See(DateTime now) => SeenAt ??= now;
}
