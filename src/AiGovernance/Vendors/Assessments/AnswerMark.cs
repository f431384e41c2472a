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

/// <summary>Something wrong that the assessor wrote down by hand (VN-4).</summary>
public sealed class AssessmentFinding
{
    private AssessmentFinding() { } // EF Core

    internal AssessmentFinding(Assessment assessment, VendorFinding finding, PersonId by, DateTime now) =>
        (Id, AssessmentId, VendorId, QuestionId, Severity, Text, FoundBy, FoundAt) =
        (Guid.CreateVersion7(), assessment.Id, assessment.VendorId, finding.QuestionId, finding.Severity, finding.Text.Trim(), by, now);

    public Guid Id { get; private init; }
    public AssessmentId AssessmentId { get; private init; }
    public VendorId VendorId { get; private init; }
    public string QuestionId { get; private init; } = "";
    public FindingSeverity Severity { get; private init; }
    public string Text { get; private init; } = "";
    public PersonId FoundBy { get; private init; }
    public DateTime FoundAt { get; private init; }

    /// <summary>Nobody deletes records; a finding that was wrong is taken back.</summary>
    public DateTime? WithdrawnAt { get; private set; }
    public int Version { get; private set; }

    internal void Withdraw(DateTime now) => WithdrawnAt ??= now;
}
