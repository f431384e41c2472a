using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Inquiries;

/// <summary>Stops and starts the clock around questions; shared by those who may ask (RV-2, RV-3).</summary>
internal static class Asking
{
    /// <summary>Stops the clock, unless another question has stopped it already.</summary>
    public static async Task<Result> Ask(AppDbContext db, UseCase useCase, ReviewId? review, PersonId by, string question, DateTime now, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(question)) return ReviewRefusals.QuestionMissing;
        if (question.Length > Review.TextMaxLength) return ReviewRefusals.TextTooLong with { Field = "question" };
        if (useCase.OpenRevision is not { } revision) return UseCaseRefusals.NothingOpen;
        if (revision.Status is not RevisionStatus.InformationRequested)
        {
            var stopped = useCase.RequestInformation(now);
            if (!stopped.Succeeded) return stopped;
            foreach (var open in await OpenReviews(db, revision.Id, ct)) await ReviewClock.Stop(db, open, now, ct);
            db.Signal(ReviewSignals.Asked, useCase.Id.Value, now);
        }
        var asked = new SubmitterQuestion(revision, review, by, question, now);
        db.SubmitterQuestions.Add(asked);
        db.PutDue(ReviewDues.NoAnswer, asked.Id.Value, now.AddDays(ReviewTime.AnswerDays));
        return Result.Success;
    }

    /// <summary>The last open question is answered: every due date moves by the working days that the clock stood still (RV-2).</summary>
    public static async Task<Result> Resume(AppDbContext db, UseCase useCase, SubmitterQuestion last, Policy policy, DateTime now, CancellationToken ct)
    {
        var revision = useCase.OpenRevision!;
        var days = policy.Calendar.Between(ReviewTime.DayOf(revision.ClockStoppedAt!.Value), ReviewTime.DayOf(now));
        var resumed = useCase.ResumeAfterAnswer(now);
        if (!resumed.Succeeded) return resumed;
        last.Stopped(days);
        var reviews = await OpenReviews(db, revision.Id, ct);
        foreach (var review in reviews) await ReviewClock.GoOn(db, review, days, policy, ct);
        db.Signal(ReviewSignals.Resumed(revision.Status), useCase.Id.Value, now);
        // Completed while the clock stood still: the last review could not move the case then.
        if (revision.Status is RevisionStatus.InReview && reviews.Count == 0) db.Signal(ReviewSignals.AllDone, useCase.Id.Value, now);
        return Result.Success;
    }

    private static Task<List<Review>> OpenReviews(AppDbContext db, RevisionId revision, CancellationToken ct) =>
        db.Reviews.Where(r => r.RevisionId == revision && (r.State == ReviewState.Open || r.State == ReviewState.Claimed)).ToListAsync(ct);
}
