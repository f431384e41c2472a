using AiGovernance.Access;
using AiGovernance.Common;

namespace AiGovernance.Vendors.Assessments;

/// <summary>How far a finding has come; overdue is derived.</summary>
public enum FindingState
{
    Open,

    /// <summary>Somebody said what was done; somebody else has to look.</summary>
    Resolved,
    Settled,
    Withdrawn,
}

/// <summary>Something wrong with a product that somebody sees to until a day: written by the assessor, or because an answer is contradicted (VN-4).</summary>
public sealed class AssessmentFinding
{
    public const int TextMaxLength = NewMarks.NoteMaxLength;

    private AssessmentFinding() { } // EF Core

    internal AssessmentFinding(Assessment assessment, VendorFinding finding, PersonId by, DateTime now)
    {
        (Id, AssessmentId, VendorId, QuestionId) = (Guid.CreateVersion7(), assessment.Id, assessment.VendorId, finding.QuestionId);
        (Severity, Text, IsContradiction, FoundBy, FoundAt) = (finding.Severity, Cut(finding.Text), finding.IsContradiction, by, now);
        DueOn = DateOnly.FromDateTime(now).AddDays(DaysFor(Severity));
    }

    public Guid Id { get; private init; }
    public AssessmentId AssessmentId { get; private init; }
    public VendorId VendorId { get; private init; }
    public string QuestionId { get; private init; } = "";
    public FindingSeverity Severity { get; private init; }
    public string Text { get; private init; } = "";

    /// <summary>It follows from an answer that is contradicted, so the score counts it already.</summary>
    public bool IsContradiction { get; private init; }
    public PersonId FoundBy { get; private init; }
    public DateTime FoundAt { get; private init; }
    public FindingState State { get; private set; }

    /// <summary>Who sees to it here; null: the governance office.</summary>
    public PersonId? OwnerId { get; private set; }
    public DateOnly DueOn { get; private set; }

    /// <summary>What was done, and where the proof is.</summary>
    public string Resolution { get; private set; } = "";
    public PersonId? ResolvedBy { get; private set; }
    public DateTime? ResolvedAt { get; private set; }
    public PersonId? VerifiedBy { get; private set; }
    public DateTime? VerifiedAt { get; private set; }

    /// <summary>Nobody deletes records; a finding that was wrong is taken back.</summary>
    public DateTime? WithdrawnAt { get; private set; }
    public int Version { get; private set; }

    public RecordRef Ref => new("vendor-finding", Id);

    public bool IsOpen => State is FindingState.Open or FindingState.Resolved;

    public bool IsOverdueOn(DateOnly day) => State is FindingState.Open && DueOn < day;

    /// <summary>So long a finding may stay open unless somebody sets another day.</summary>
    public static int DaysFor(FindingSeverity severity) => severity switch { FindingSeverity.High => 30, FindingSeverity.Medium => 90, _ => 180 };

    public Result Assign(PersonId? owner, DateOnly dueOn, DateOnly today)
    {
        if (!IsOpen) return VendorRefusals.FindingNotOpen;
        if (dueOn <= today) return VendorRefusals.FindingDuePast;
        (OwnerId, DueOn) = (owner, dueOn);
        return Result.Success;
    }

    public Result Resolve(string resolution, PersonId by, DateTime now)
    {
        if (State is not FindingState.Open) return VendorRefusals.FindingNotOpen;
        if (string.IsNullOrWhiteSpace(resolution)) return VendorRefusals.ResolutionMissing;
        if (resolution.Trim().Length > TextMaxLength) return Refusal.Input("resolution", $"It may have {TextMaxLength} characters.");
        (State, Resolution, ResolvedBy, ResolvedAt) = (FindingState.Resolved, resolution.Trim(), by, now);
        return Result.Success;
    }

    /// <summary>Who owns it or put it right does not say whether that is enough (PP-3, PP-6).</summary>
    public Refusal? BarsVerifying(Actor actor) => actor.IsBoundBy(ResolvedBy) || actor.IsBoundBy(OwnerId) ? VendorRefusals.FindingOwnProof : null;

    /// <param name="enough">Otherwise it is open again.</param>
    public Result Verify(bool enough, PersonId by, DateTime now)
    {
        if (State is not FindingState.Resolved) return VendorRefusals.FindingNotResolved;
        if (enough) (State, VerifiedBy, VerifiedAt) = (FindingState.Settled, by, now);
        else State = FindingState.Open;
        return Result.Success;
    }

    internal void Withdraw(DateTime now)
    {
        if (State is FindingState.Withdrawn) return;
        (State, WithdrawnAt) = (FindingState.Withdrawn, now);
    }

    // The whole answer stands with its question.
    private static string Cut(string text) => text.Trim() is { Length: > TextMaxLength } longer ? longer[..(TextMaxLength - 1)] + "…" : text.Trim();
}
