using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Responses;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews.Responses;

/// <summary>The questions of a discipline from the opening of a review to its frozen answers (RV-1, RV-7, QN-2).</summary>
public sealed class ReviewResponsesTests : IAsyncDisposable
{
    private const string Id = "review-security";

    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task A_review_ends_on_the_version_with_which_it_was_opened()
    {
        var before = await AReview.Claimed(portal);
        await Publish();
        var after = await AReview.Claimed(portal, example: Cases.Moderate);

        Assert.Equal(("review-security/1", "review-security/2"), (before.Questionnaire, after.Questionnaire));
        Assert.Equal("Was it attacked?", (await Find(after)).Asked!.Definition.Questions[0].Text);
        Assert.NotEqual("Was it attacked?", (await Find(before)).Asked!.Definition.Questions[0].Text);
        Assert.Equal("review-security/1", (await AReview.Done(portal, before)).Questionnaire);
    }

    [Fact]
    public async Task Answers_to_another_version_are_refused_while_saving_and_at_the_end()
    {
        var claimed = await AReview.Claimed(portal);
        var content = claimed.Content(portal);
        var other = content with { Responses = content.Responses with { Questionnaire = "review-security/2" } };

        Assert.Equal("reviews.other-questionnaire", (await portal.In(Part.Security, (SaveReview h) => h.Handle(claimed.Id, claimed.Version, other))).Refusal?.Code);
        Assert.Equal("reviews.other-questionnaire", (await portal.In(Part.Security, (CompleteReview h) => h.Handle(claimed.Id, claimed.Version, other))).Refusal?.Code);
        Assert.Contains("review-security/1", (await portal.In(Part.Security, (SaveReview h) => h.Handle(claimed.Id, claimed.Version, other))).Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_question_and_an_open_concern_refuse_the_review_at_their_place()
    {
        var claimed = await AReview.Claimed(portal);
        var full = claimed.Content(portal);
        async Task<(string?, string?)> Refused(ReviewResponses responses)
        {
            var refusal = (await portal.In(Part.Security, (CompleteReview h) => h.Handle(claimed.Id, claimed.Version, full with { Responses = responses }))).Refusal;
            return (refusal?.Code, refusal?.Field);
        }
        var unlocked = full.Responses.With("sec-secrets", AnswerValue.Text("yes"));

        Assert.Equal(("reviews.questions-open", "sec-access"), await Refused(full.Responses.With("sec-access", AnswerValue.None)));
        Assert.Equal(("reviews.concern-open", "sec-secrets"), await Refused(unlocked));
        Assert.Equal((null, null), await Refused(unlocked.Because("sec-secrets", "Test keys only.")));
        Assert.Equal(ReviewState.Done, (await AReview.Read(portal, claimed.Id)).State);
    }

    [Fact]
    public async Task What_was_answered_is_frozen_with_its_hash_on_the_trail_and_read_by_who_reads_the_review()
    {
        var done = await AReview.Done(portal, await AReview.Claimed(portal));
        var answered = (await portal.In(Part.Governance, (FindReview h) => h.Handle(done.Id))).Value!.Answered!;

        Assert.Equal(("review-security/1", Sha256.Of(done.Responses)), (answered.Questionnaire, answered.Hash));
        Assert.Contains(answered.Lines, l => l is { Id: "sec-access", Answer: "Yes", IsConcern: false });
        await using var db = portal.Db();
        var entry = await db.Trail.OrderBy(e => e.Number).LastAsync(e => e.Action == nameof(CompleteReview) && e.RecordKind == "review");
        Assert.Contains(answered.Hash, entry.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sec-access", entry.Text, StringComparison.Ordinal);
        Assert.True((await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!.Holds);

        await db.Database.ExecuteSqlRawAsync("""UPDATE "Reviews" SET "Responses" = replace("Responses", 'blocked', 'mistake')""");
        Assert.False((await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!.Holds);
    }

    [Fact]
    public async Task Nobody_else_sees_the_questions_or_what_is_answered_so_far()
    {
        var claimed = await AReview.Claimed(portal);
        Assert.Null((await portal.In(Part.Security, (SaveReview h) => h.Handle(claimed.Id, claimed.Version, claimed.Content(portal)))).Refusal);

        var office = (await portal.In(Part.Governance, (FindReview h) => h.Handle(claimed.Id))).Value!;

        Assert.Equal((null, null, 0), (office.Asked, office.Answered, office.Content.Responses.Answers.Count));
        Assert.NotEqual(0, (await Find(claimed)).Content.Responses.Answers.Count);
        Assert.Null((await portal.In(Part.Governance, (ListReviewsOf h) => h.Handle(claimed.UseCaseId))).Value!.Single(r => r.Discipline is Discipline.Security).Answered);
    }

    [Fact]
    public async Task A_review_from_before_there_were_questions_ends_without_them()
    {
        var claimed = await AReview.Claimed(portal);
        await portal.Write(async db => db.Entry(await db.Reviews.SingleAsync(r => r.Id == claimed.Id)).Property(r => r.Questionnaire).CurrentValue = "");
        claimed = await AReview.Read(portal, claimed.Id);

        Assert.Null((await Find(claimed)).Asked);
        var done = await AReview.Done(portal, claimed);
        Assert.Equal((ReviewState.Done, ""), (done.State, done.Responses));
        Assert.Null((await portal.In(Part.Governance, (FindReview h) => h.Handle(done.Id))).Value!.Answered);
    }

    [Theory]
    [InlineData("\"fact\":\"gate.G11\"", "\"fact\":\"gate.G99\"", "there is no fact 'gate.G99'")]
    [InlineData("\"gate.G11\"", "\"gate.G99\"", "nobody supplies the fact 'gate.G99'")]
    [InlineData("\"isAnyOf\":[\"High\",\"Critical\"]", "\"isAnyOf\":[\"Hihg\"]", "is shown when 'case.tier' is 'Hihg', which it never is")]
    [InlineData("\"id\":\"sec-access\"", "\"id\":\"rationale\"", "the question 'rationale' needs another id")]
    [InlineData("\"id\":\"sec-access\"", "\"id\":\"s-log\"", "the question 's-log' needs another id")]
    [InlineData("\"type\":\"longText\"", "\"type\":\"file\"", "is of a kind that a review does not ask")]
    public async Task A_version_that_a_review_could_not_ask_is_not_published(string was, string now, string problem)
    {
        var draft = await Draft(Two.Replace(was, now, StringComparison.Ordinal));

        Assert.Contains(draft.Read.Problems, p => p.ToString().Contains(problem, StringComparison.Ordinal));
        Assert.Equal("questionnaires.bad-definition", (await portal.In(Part.Administrator, (PublishQuestionnaire h) => h.Handle(Id, 2, draft.Version, "r"))).Refusal?.Code);
    }

    [Fact]
    public async Task What_ships_is_right_by_the_rules_for_new_versions()
    {
        foreach (var shipped in QuestionnaireCatalogue.Reviews.Values)
        {
            Assert.Equal(2, (await portal.In(Part.Administrator, (StartQuestionnaireVersion h) => h.Handle(shipped.Id))).Value);
            Assert.Empty((await portal.In(Part.Administrator, (FindQuestionnaire h) => h.Handle(shipped.Id, 2))).Value!.Read.Problems);
        }
    }

    [Fact]
    public async Task A_review_counts_no_points()
    {
        var draft = await Draft(Two.Replace("\"value\":", "\"kind\":\"impact\",\"points\":1,\"value\":", StringComparison.Ordinal).Replace("\"value\":\"unknown\"", "\"value\":\"open\"", StringComparison.Ordinal));

        Assert.Contains(draft.Read.Problems, p => p.ToString().Contains("has points, and a review counts none", StringComparison.Ordinal));
    }

    private static string Two => QuestionnaireCatalogue.Reviews[Discipline.Security].Json
        .Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)
        .Replace("Was it tested against instructions hidden in what it reads?", "Was it attacked?", StringComparison.Ordinal);

    private async Task<QuestionnaireDetails> Draft(string json)
    {
        Assert.Equal(2, (await portal.In(Part.Administrator, (StartQuestionnaireVersion h) => h.Handle(Id))).Value);
        var draft = (await portal.In(Part.Administrator, (FindQuestionnaire h) => h.Handle(Id, 2))).Value!;
        Assert.Null((await portal.In(Part.Administrator, (SaveQuestionnaireDraft h) => h.Handle(Id, 2, draft.Version, json))).Refusal);
        return (await portal.In(Part.Administrator, (FindQuestionnaire h) => h.Handle(Id, 2))).Value!;
    }

    private async Task Publish()
    {
        var draft = await Draft(Two);
        Assert.Null((await portal.In(Part.Administrator, (PublishQuestionnaire h) => h.Handle(Id, 2, draft.Version, "plainer words"))).Refusal);
    }

    private async Task<ReviewDetails> Find(Review review) => (await portal.In(Part.Security, (FindReview h) => h.Handle(review.Id))).Value!;
}
