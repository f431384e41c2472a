using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Assessments;

/// <summary>One record as people read it.</summary>
/// <param name="MayAnswer">This person may approve or refuse it now.</param>
public sealed record AssessmentRow(
    Guid Id, AssessmentKind Kind, DateOnly DoneOn, string DoneBy, AssessmentResult Result, string Summary, string Reference, DateOnly? EndsOn,
    AssessmentState State, string RecordedBy, string? AnsweredBy, string? Answer, bool MayAnswer);

/// <summary>What a case needs and what it has.</summary>
/// <param name="Covers">Of the revision submitted last; empty before the first is.</param>
/// <param name="MayRecord">This person may put an assessment on the record now.</param>
public sealed record AssessmentDetails(string Reference, IReadOnlyList<AssessmentCover> Covers, IReadOnlyList<AssessmentRow> Records, bool Runs, bool MayRecord);

/// <summary>Required, present, ended and missing assessments of a case, for everyone who sees the case (RV-10, PP-1).</summary>
public sealed class ReadAssessments(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<AssessmentDetails>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<AssessmentDetails>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Read)) return Refusal.Forbidden;
        if (await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct) is not { } useCase) return Refusal.NotFound;
        var revision = await db.Revisions.Where(r => r.UseCaseId == id && r.SubmittedAt != null && r.Tier != null).OrderByDescending(r => r.Number).FirstOrDefaultAsync(ct);
        var rows = await db.AssessmentRecords.Where(r => r.UseCaseId == id).OrderByDescending(r => r.RecordedAt).Select(r => new
        {
            Record = r,
            Recorder = db.People.First(p => p.Id == r.RecordedBy).Name,
            Approver = db.People.Where(p => p.Id == r.AnsweredBy).Select(p => p.Name).FirstOrDefault(),
        }).ToListAsync(ct);
        var names = await AssessmentApprovers.NamesOf(db, access.Actor, ct);
        var today = ReviewTime.DayOf(clock.GetUtcNow().UtcDateTime);
        return new AssessmentDetails(useCase.Reference,
            revision is null ? [] : AssessmentCover.Of(revision, [.. rows.Select(x => x.Record)], today),
            [.. rows.Select(x => Row(x.Record, useCase, x.Recorder, x.Approver, names))],
            useCase.InProduction, useCase.Standing is not Standing.Retired && access.Allows(ReviewPermissions.RecordAssessment, useCase));
    }, ct);

    private AssessmentRow Row(AssessmentRecord r, UseCase useCase, string recorder, string? approver, IReadOnlyList<string> names)
    {
        var me = access.Actor;
        var mayAnswer = r.State is AssessmentState.Recorded && !r.IsOwnWorkOf(me, names)
            && access.Allows(ReviewPermissions.ApproveAssessment, r.Kind) && useCase.LeavesFree(me);
        return new(r.Id, r.Kind, r.DoneOn, r.DoneBy, r.Result, r.Summary, r.Reference, r.EndsOn, r.State, recorder, approver, r.Answer, mayAnswer);
    }
}
