using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Reviews.Assessments;

/// <summary>One assessment of one case: what was looked at, by whom, with which result, where it is kept, and who approved it (RV-10).</summary>
public sealed class AssessmentRecord
{
    public const int NameMaxLength = 200;
    public const int ReferenceMaxLength = 500;
    public const int SummaryMaxLength = 2000;

    private AssessmentRecord() { } // EF Core

    private AssessmentRecord(UseCaseId useCase, AssessmentTerms terms, PersonId by, DateTime now)
    {
        (Id, UseCaseId, RecordedBy, RecordedAt) = (Guid.CreateVersion7(), useCase, by, now);
        (Kind, Result, DoneOn, EndsOn) = (terms.Kind!.Value, terms.Result!.Value, terms.DoneOn!.Value, terms.EndsOn);
        (DoneBy, Summary, Reference) = (terms.DoneBy.Trim(), terms.Summary.Trim(), terms.Reference.Trim());
    }

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }
    public AssessmentKind Kind { get; private init; }
    public DateOnly DoneOn { get; private init; }

    /// <summary>The person, team or company that looked; often nobody of the portal.</summary>
    public string DoneBy { get; private init; } = "";
    public AssessmentResult Result { get; private init; }
    public string Summary { get; private init; } = "";

    /// <summary>Address or name of the document where it is kept.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>Its last day; null where it does not end.</summary>
    public DateOnly? EndsOn { get; private init; }
    public AssessmentState State { get; private set; }
    public PersonId RecordedBy { get; private init; }
    public DateTime RecordedAt { get; private init; }

    /// <summary>Who approved or refused it.</summary>
    public PersonId? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public string? Answer { get; private set; }
    public int Version { get; private set; }

    /// <summary>The case it belongs to, for the trail.</summary>
    public RecordRef CaseRef => new("use-case", UseCaseId.Value);

    public static Result<AssessmentRecord> Of(UseCaseId useCase, AssessmentTerms terms, PersonId by, DateTime now) =>
        terms.Fault(DateOnly.FromDateTime(now)) is { } fault ? fault : new AssessmentRecord(useCase, terms, by, now);

    /// <summary>Never by who recorded it or did the work (PP-3).</summary>
    /// <param name="name">Of the person who answers.</param>
    public Result Settle(bool approved, string answer, PersonId by, string name, DateTime now)
    {
        if (State is not AssessmentState.Recorded) return AssessmentRefusals.AnsweredAlready;
        if (by == RecordedBy || string.Equals(name, DoneBy, StringComparison.OrdinalIgnoreCase)) return AssessmentRefusals.OwnWork;
        if (approved && EndsOn < DateOnly.FromDateTime(now)) return AssessmentRefusals.OverAlready;
        (State, AnsweredBy, AnsweredAt, Answer) = (approved ? AssessmentState.Approved : AssessmentState.Refused, by, now, answer.Trim());
        return Common.Result.Success;
    }

    /// <summary>Recorded or done by this person, or by somebody whose conflicts bind them (PP-3, PP-6).</summary>
    /// <param name="names">Of all whose conflicts bind the actor, and the actor's own.</param>
    public bool IsOwnWorkOf(Actor actor, IReadOnlyList<string> names) => actor.IsBoundBy(RecordedBy) || names.Contains(DoneBy, StringComparer.OrdinalIgnoreCase);

    /// <summary>Of two approved ones of a kind the one done later counts.</summary>
    public void MakeRoomFor(AssessmentRecord other)
    {
        var older = other.DoneOn >= DoneOn ? this : other;
        older.State = AssessmentState.Replaced;
    }
}
