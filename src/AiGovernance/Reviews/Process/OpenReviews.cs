using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Process;

/// <summary>Opens the reviews that are still missing for the revision under review, all in one write (RV-0, RV-6).</summary>
public sealed class OpenReviews(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var useCase = await db.UseCases.ForChange(access.Actor).SingleAsync(u => u.Id == UseCaseId.From(delivery.Subject), ct);
        if (useCase.OpenRevision is not { } revision || !IsUnderReview(revision)) return Result.Success;

        var opened = await db.Reviews.Where(r => r.RevisionId == revision.Id).Select(r => r.Discipline).ToListAsync(ct);
        var stopped = await db.SubmitterQuestions.Where(q => q.RevisionId == revision.Id).SumAsync(q => q.StoppedDays, ct);
        var policy = await settings.Now(db, ct);
        var days = ReviewTime.DaysFor(revision.Tier!.Value, ReviewTime.DayOf(revision.SubmittedAt!.Value), ReviewTime.DayOf(now), stopped, policy.Calendar);
        foreach (var discipline in ReviewPlan.Of(revision).Except(opened))
        {
            var asked = await db.CurrentQuestionnaire(QuestionnaireCatalogue.Reviews[discipline], ct);
            var review = new Review(useCase.Id, revision.Id, discipline, asked.Reference, ReviewTime.DayOf(now), days, policy.Calendar, now);
            db.Reviews.Add(review);
            if (revision.ClockStoppedAt is null) ReviewClock.Start(db, review, policy);
        }
        return Result.Success;
    }, ct);

    // A question may have come before this delivery: the reviews open all the same, their clock starts with the answer.
    private static bool IsUnderReview(Revision revision) => revision.Status is RevisionStatus.InReview || revision.ResumesAs is RevisionStatus.InReview;
}
