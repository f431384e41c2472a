using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews.Inquiries;

/// <summary>A question to the submitter and the answer: part of the record, and the reviewers' clock stands still in between (RV-3).</summary>
public sealed class SubmitterQuestion
{
    private SubmitterQuestion() { } // EF Core

    internal SubmitterQuestion(Revision revision, ReviewId? review, PersonId by, string text, DateTime now) =>
        (Id, UseCaseId, RevisionId, ReviewId, AskedBy, Text, AskedAt) = (InquiryId.New(), revision.UseCaseId, revision.Id, review, by, text.Trim(), now);

    public InquiryId Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public RevisionId RevisionId { get; private init; }

    /// <summary>Null when the governance office asks.</summary>
    public ReviewId? ReviewId { get; private init; }
    public PersonId AskedBy { get; private init; }
    public string Text { get; private init; } = "";
    public DateTime AskedAt { get; private init; }
    public string? Answer { get; private set; }
    public PersonId? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>For how many working days the clock stood still; kept with the last answer of one stop only.</summary>
    public int StoppedDays { get; private set; }
    public int Version { get; private set; }

    public RecordRef Ref => new("submitter-question", Id.Value);

    internal Result Reply(string answer, PersonId by, DateTime now)
    {
        if (AnsweredAt is not null) return ReviewRefusals.AnsweredAlready;
        if (string.IsNullOrWhiteSpace(answer)) return ReviewRefusals.AnswerMissing;
        if (answer.Length > Review.TextMaxLength) return ReviewRefusals.TextTooLong with { Field = "answer" };
        (Answer, AnsweredBy, AnsweredAt) = (answer.Trim(), by, now);
        return Result.Success;
    }

    internal void Stopped(int workingDays) => StoppedDays = workingDays;
}
