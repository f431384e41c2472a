using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Responses;
using AiGovernance.Reviews.Triage;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>Reviews in the states that tests begin with, and how they are read again.</summary>
internal static class AReview
{
    public static readonly IReadOnlyDictionary<Discipline, Part> Of = new Dictionary<Discipline, Part>
    {
        [Discipline.Security] = Part.Security,
        [Discipline.Privacy] = Part.Privacy,
        [Discipline.Legal] = Part.Legal,
        [Discipline.Architecture] = Part.Architecture,
        [Discipline.Data] = Part.DataReviewer,
    };

    public static Task<int> Work(this TestPortal portal) => portal.AsSystem((WorkRound round) => round.Run());

    /// <summary>Goes on to that moment, UTC, and lets the portal do what is due.</summary>
    public static Task GoOn(this TestPortal portal, DateTime to)
    {
        portal.Clock.Advance(DateTime.SpecifyKind(to, DateTimeKind.Utc) - portal.Clock.Now);
        return portal.Work();
    }

    public static Task GoOn(this TestPortal portal, DateOnly to, TimeOnly at = default) => portal.GoOn(to.ToDateTime(at, DateTimeKind.Utc));

    /// <summary>A case of the example, triaged, with its reviews open.</summary>
    public static async Task<UseCase> InReview(TestPortal portal, string example = Cases.High)
    {
        var useCase = await Cases.Submitted(portal, example);
        Assert.Null((await Send(portal, useCase)).Refusal);
        await portal.Work();
        return await Cases.Read(portal, useCase.Id);
    }

    public static Task<Result> Send(TestPortal portal, UseCase useCase) =>
        portal.As(Part.Governance.Id, (SendToReview h) => h.Handle(useCase.Id, useCase.Revisions[0].Version));

    public static async Task<Review> Open(TestPortal portal, Discipline discipline = Discipline.Security, string example = Cases.High) =>
        await Read(portal, await InReview(portal, example), discipline);

    public static async Task<Review> Claimed(TestPortal portal, Discipline discipline = Discipline.Security, string example = Cases.High)
    {
        var open = await Open(portal, discipline, example);
        return await Claim(portal, open);
    }

    public static async Task<Review> Claim(TestPortal portal, Review open)
    {
        Assert.Null((await portal.As(Of[open.Discipline].Id, (ClaimReview h) => h.Handle(open.Id, open.Version))).Refusal);
        return await Read(portal, open.Id);
    }

    public static async Task<Review> Done(
        TestPortal portal, Review claimed, ReviewOutcome outcome = ReviewOutcome.Supports, (string Question, string Value)? correction = null, (string Question, string Value)? concern = null)
    {
        var content = claimed.Content(portal, outcome, correction);
        if (concern is { } found) content = content with { Responses = content.Responses.With(found.Question, AnswerValue.Text(found.Value)) };
        Assert.Null((await portal.As(Of[claimed.Discipline].Id, (CompleteReview h) => h.Handle(claimed.Id, claimed.Version, content))).Refusal);
        return await Read(portal, claimed.Id);
    }

    /// <summary>Every safeguard of the discipline confirmed, but for one that may be corrected.</summary>
    public static ReviewContent Content(this Review review, TestPortal portal, ReviewOutcome outcome = ReviewOutcome.Supports, (string Question, string Value)? correction = null)
    {
        using var db = portal.Db();
        var revision = db.Revisions.AsNoTracking().Single(r => r.Id == review.RevisionId);
        var score = ScoreSnapshot.FromJson(revision.Score);
        var answers = MitigationAnswers.Of(QuestionnaireCatalogue.Intake, score, review.Discipline, LookingAt(db, review.RevisionId)).ToDictionary(a => a.QuestionId, a => a.Given);
        if (correction is { } corrected) answers[corrected.Question] = corrected.Value;
        IReadOnlyList<ProposedCondition> conditions = outcome is ReviewOutcome.SupportsWithConditions ? [new("Mask bank details", "Screenshot of the mask", true)] : [];
        return new(outcome, "Looks sound.", conditions, answers) { Responses = Sound(review, revision) };
    }

    public static IReadOnlyCollection<Discipline> LookingAt(AppDbContext db, RevisionId revision) =>
        [.. db.Reviews.Where(r => r.RevisionId == revision && r.State != ReviewState.Cancelled).Select(r => r.Discipline)];

    /// <summary>Every question answered without a concern.</summary>
    public static ReviewResponses Sound(this Review review, Revision revision)
    {
        var asked = review.Asked(revision);
        var given = Answers.Empty;
        while (asked.Evaluate(given).Missing.FirstOrDefault() is { } question) given = given.With(question.Id, Sound(question));
        return new(review.Questionnaire, given, new Dictionary<string, string>());
    }

    public static ReviewAsked Asked(this Review review, Revision revision) =>
        new(QuestionnaireCatalogue.Reviews[review.Discipline], ReviewFacts.Of(Answers.Stored(revision.Answers), ScoreSnapshot.FromJson(revision.Score), revision.Tier!.Value));

    private static AnswerValue Sound(Question question) => question.Type switch
    {
        QuestionType.ManyOf => AnswerValue.List(question.Choices.First(c => !c.Concern).Value),
        QuestionType.LongText => AnswerValue.Text("Looked at."),
        _ => AnswerValue.Text(question.Choices.First(c => !c.Concern).Value),
    };

    public static async Task<Review> Read(TestPortal portal, ReviewId id)
    {
        await using var db = portal.Db();
        return await db.Reviews.AsNoTracking().SingleAsync(r => r.Id == id);
    }

    public static async Task<Review> Read(TestPortal portal, UseCase useCase, Discipline discipline) => (await All(portal, useCase.Id)).Single(r => r.Discipline == discipline);

    public static async Task<IReadOnlyList<Review>> All(TestPortal portal, UseCaseId useCase)
    {
        await using var db = portal.Db();
        return [.. (await db.Reviews.AsNoTracking().Where(r => r.UseCaseId == useCase).ToListAsync()).OrderBy(r => r.Discipline)];
    }

    public static async Task<SubmitterQuestion> Question(TestPortal portal, UseCaseId useCase)
    {
        await using var db = portal.Db();
        return await db.SubmitterQuestions.AsNoTracking().Where(q => q.UseCaseId == useCase).OrderByDescending(q => q.AskedAt).FirstAsync();
    }

    public static async Task<Revision> Revision(TestPortal portal, UseCaseId useCase) => (await Cases.Read(portal, useCase)).Revisions[^1];
}
