using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Reviews.Responses;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Desk;

/// <summary>Somebody who may be given a review.</summary>
public sealed record ReviewerChoice(PersonId Id, string Name, bool IsLead);

/// <summary>What the person may do with a review now; the handlers ask again (PP-2).</summary>
public sealed record ReviewOffers(bool Claim, bool Write, bool Escalate, IReadOnlyList<ReviewerChoice> AssignTo);

/// <summary>The case beside the review.</summary>
/// <param name="Gates">What fired, for the reviewer to look at.</param>
/// <param name="NotKnown">What the submitter does not know yet (QN-7).</param>
public sealed record ReviewedCase(
    UseCaseId Id, string Reference, string Title, string Purpose, string Benefit, string Unit, string? Submitter, RiskTier Tier, int Revision, RevisionStatus Status, int RevisionVersion,
    DateTime SubmittedAt, int Impact, int ImpactMax, int Mitigation, int MitigationMax, bool MitigationConfirmed, RiskTier TierIfConfirmed, IReadOnlyList<GateLine> Gates, IReadOnlyList<OpenPoint> NotKnown);

/// <summary>A question that was answered with "I do not know".</summary>
public sealed record OpenPoint(string QuestionId, string Question);

/// <summary>One review as its page shows it.</summary>
/// <param name="Case">Null while the person sees the queue row only (PP-1).</param>
/// <param name="Asked">The questions of the discipline, for who writes the review; null where none are asked.</param>
/// <param name="Answered">What was answered to them; null before it is done.</param>
/// <param name="Content">What its reviewer has written so far, or what stands when it is done; empty for others before that.</param>
public sealed record ReviewDetails(
    ReviewRow Row, DateTime OpenedAt, DateTime? ClaimedAt, DateTime? DoneAt, DateTime? SavedAt, ReviewedCase? Case,
    IReadOnlyList<MitigationAnswer> Safeguards, ReviewAsked? Asked, AnsweredReview? Answered, ReviewContent Content, ReviewOffers Offers);

/// <summary>One review, as far as the person may see it (PP-1).</summary>
public sealed class FindReview(Database database, AccessCheck access, IReviewSecrecy secrecy, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<ReviewDetails>> Handle(ReviewId id, CancellationToken ct = default) => database.Read<ReviewDetails>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Read)) return Refusal.Forbidden;
        var review = await db.Reviews.VisibleTo(db, access.Actor).SingleOrDefaultAsync(r => r.Id == id, ct);
        if (review is null) return Refusal.NotFound;
        // What somebody wrote is no secret to them.
        if (review.ReviewerId != access.Actor.Hand && await secrecy.Against(db, access.Actor, review.UseCaseId, ct) is { } kept) return kept;
        var useCase = await db.UseCases.Include(u => u.Revisions.Where(r => r.Id == review.RevisionId)).SingleAsync(u => u.Id == review.UseCaseId, ct);
        var seen = await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == useCase.Id, ct);
        var revision = useCase.Revisions[0];
        var score = ScoreSnapshot.FromJson(revision.Score);
        var definition = await db.Questionnaire(revision.Questionnaire, ct);
        var names = await Names(db, useCase, review, ct);
        var offers = await Offers(db, useCase, review, revision, ct);
        return new ReviewDetails(
            Row(review, useCase, revision, names, offers, (await settings.Now(db, ct)).Calendar), review.OpenedAt, review.ClaimedAt, review.DoneAt, review.SavedAt, seen ? Case(useCase, revision, score, definition, names) : null,
            seen ? MitigationAnswers.Of(definition, score, review.Discipline, await db.LookingAt(revision.Id, ct)) : [],
            seen && offers.Write ? await ReviewAsked.Of(db, review, revision, ct) : null, seen ? await AnsweredReview.Of(db, review, ct) : null, seen ? Content(review) : ReviewContent.Empty, offers);
    }, ct);

    private static async Task<ReviewNames> Names(AppDbContext db, UseCase useCase, Review review, CancellationToken ct) => new(
        await db.Units.Where(u => u.Id == useCase.UnitId).Select(u => u.Name).SingleAsync(ct),
        await db.People.Where(p => p.Id == useCase.SubmitterId).Select(p => p.Name).FirstOrDefaultAsync(ct),
        await db.People.Where(p => p.Id == review.ReviewerId).Select(p => p.Name).FirstOrDefaultAsync(ct));

    private async Task<ReviewOffers> Offers(AppDbContext db, UseCase useCase, Review review, Revision revision, CancellationToken ct)
    {
        if (access.Actor.Person is not { } me) return new(false, false, false, []);
        var free = useCase.LeavesFree(access.Actor);
        var claim = review.State is ReviewState.Open && access.Allows(ReviewPermissions.Claim, review) && await Reviewers.Bar(db, useCase, access.Actor.BoundBy, ct) is null;
        var write = review.State is ReviewState.Claimed && access.Allows(ReviewPermissions.Write, review) && free;
        var escalate = revision is { IsOpen: true, Tier: RiskTier.Moderate, EscalatedAt: null } && free && (review.ReviewerId == me || access.Allows(ReviewPermissions.Triage));
        return new(claim, write, escalate, review.IsOpen && access.Allows(ReviewPermissions.Assign, review) ? await AssignTo(db, useCase, review, ct) : []);
    }

    private async Task<IReadOnlyList<ReviewerChoice>> AssignTo(AppDbContext db, UseCase useCase, Review review, CancellationToken ct)
    {
        var conflicted = db.ReviewConflicts.Where(c => c.UseCaseId == useCase.Id).Select(c => c.PersonId);
        var people = await Reviewers.Of(db, review.Discipline, clock.GetUtcNow().UtcDateTime)
            .Where(a => a.PersonId != review.ReviewerId && !conflicted.Contains(a.PersonId))
            .Join(db.People, a => a.PersonId, p => p.Id, (a, p) => new ReviewerChoice(p.Id, p.Name, a.IsLead)).ToListAsync(ct);
        return [.. people.Where(p => useCase.InvolvementOf(p.Id) is Involvement.None).OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    private ReviewRow Row(Review review, UseCase useCase, Revision revision, ReviewNames names, ReviewOffers offers, WorkingDays calendar) => new(
        review.Id, useCase.Id, useCase.Reference, useCase.Title, names.Unit, revision.Tier!.Value, review.Discipline, review.State, names.Reviewer, review.SavedAt is not null,
        review.DueOn, calendar.Left(ReviewTime.DayOf(clock.GetUtcNow().UtcDateTime), review.DueOn), revision.Status is RevisionStatus.InformationRequested,
        review.EscalatedAt, offers.Claim, review.Version, revision.TierByScore);

    private static ReviewedCase Case(UseCase u, Revision r, ScoreSnapshot snapshot, QuestionnaireDefinition definition, ReviewNames names)
    {
        var s = snapshot.Score;
        return new(u.Id, u.Reference, u.Title, u.Purpose, u.Benefit, names.Unit, names.Submitter, r.Tier!.Value, r.Number, r.Status, r.Version,
            r.SubmittedAt!.Value, s.Impact, s.ImpactMax, s.Mitigation, s.MitigationMax, s.MitigationConfirmed, s.TierIfConfirmed, s.Gates,
            [.. Evaluation.Of(definition, snapshot.Answers, snapshot.Facts, Stage.Submitted).NotKnown.Select(q => new OpenPoint(q.Id, q.Text))]);
    }

    private ReviewContent Content(Review review) =>
        review.State is ReviewState.Done ? new(review.Outcome, review.Rationale, review.ProposedConditions, review.ConfirmedAnswers)
        : review.ReviewerId == access.Actor.Person ? ReviewContent.Read(review.Draft)
        : ReviewContent.Empty;

    private sealed record ReviewNames(string Unit, string? Submitter, string? Reviewer);
}
