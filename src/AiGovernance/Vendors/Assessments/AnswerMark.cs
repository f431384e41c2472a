using AiGovernance.Access;

namespace AiGovernance.Vendors.Assessments;

/// <summary>What the assessor found one answer to be worth (VN-4, VN-5).</summary>
public sealed class AnswerMark
{
    private AnswerMark() { } // EF Core

    internal AnswerMark(Assessment assessment, string question) => (Id, AssessmentId, VendorId, QuestionId) = (Guid.CreateVersion7(), assessment.Id, assessment.VendorId, question);

    public Guid Id { get; private init; }
    public AssessmentId AssessmentId { get; private init; }
    public VendorId VendorId { get; private init; }
    public string QuestionId { get; private init; } = "";
    public EvidenceState State { get; private set; }

    /// <summary>The text does not say clearly what it had to say: a hard fail (VN-5).</summary>
    public bool IsUnclear { get; private set; }

    /// <summary>What was looked at, or why the question does not apply.</summary>
    public string Note { get; private set; } = "";
    public PersonId MarkedBy { get; private set; }
    public DateTime MarkedAt { get; private set; }
    public int Version { get; private set; }

    internal void Set(MarkedAnswer mark, PersonId by, DateTime now) =>
        (State, IsUnclear, Note, MarkedBy, MarkedAt) = (mark.State, mark.Unclear, mark.Note?.Trim() ?? "", by, now);
}
