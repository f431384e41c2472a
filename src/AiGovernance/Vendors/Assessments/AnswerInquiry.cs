using AiGovernance.Access;

namespace AiGovernance.Vendors.Assessments;

/// <summary>A question of the assessor about one signed answer, and what the contact replied; it stays with the answer.</summary>
public sealed class AnswerInquiry
{
    public const int TextMaxLength = 2000;

    private AnswerInquiry() { } // EF Core

    internal AnswerInquiry(Assessment assessment, string question, string text, PersonId by, DateTime now) =>
        (Id, AssessmentId, VendorId, QuestionId, Text, AskedBy, AskedAt) = (Guid.CreateVersion7(), assessment.Id, assessment.VendorId, question, text.Trim(), by, now);

    public Guid Id { get; private init; }
    public AssessmentId AssessmentId { get; private init; }
    public VendorId VendorId { get; private init; }
    public string QuestionId { get; private init; } = "";
    public string Text { get; private init; } = "";
    public PersonId AskedBy { get; private init; }
    public DateTime AskedAt { get; private init; }

    /// <summary>Empty while the vendor has it.</summary>
    public string Reply { get; private set; } = "";

    /// <summary>The contact's name.</summary>
    public string RepliedBy { get; private set; } = "";
    public DateTime? RepliedAt { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => RepliedAt is null;

    internal void Answer(string reply, string by, DateTime now) => (Reply, RepliedBy, RepliedAt) = (reply.Trim(), by, now);
}
