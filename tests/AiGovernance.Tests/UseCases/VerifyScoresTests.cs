using AiGovernance.Access;
using AiGovernance.Reviews.Overrides;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases;

/// <summary>Every stored score comes out again from what is stored with it, and what was touched is named (RS-5).</summary>
public class VerifyScoresTests
{
    [Fact]
    public async Task Scores_of_every_tier_come_out_again()
    {
        await using var portal = TestPortal.Start();
        foreach (var example in new[] { Cases.Low, Cases.Moderate, Cases.High, Cases.Critical, Cases.Prohibited }) await Cases.Submitted(portal, example);
        await AUseCase.Draft(portal);

        var verdict = await Verify(portal);

        Assert.Equal(5, verdict.Checked);
        Assert.Empty(verdict.Faults);
    }

    [Fact]
    public async Task What_reviewers_corrected_and_what_people_raised_is_no_fault()
    {
        await using var portal = TestPortal.Start();
        var review = await AReview.Claimed(portal, Discipline.Security, Cases.Moderate);
        await AReview.Done(portal, review, correction: ("s-log", "no"));
        var revision = await AReview.Revision(portal, review.UseCaseId);
        Assert.Null((await portal.In(Part.Governance, (RaiseTier h) => h.Handle(review.UseCaseId, revision.Version, RiskTier.Critical, "new kind of use"))).Refusal);

        Assert.Empty((await Verify(portal)).Faults);
    }

    [Theory]
    [InlineData("Tier = 'Low'", "tier: the register says Low, the score Moderate")]
    [InlineData("Impact = Impact + 1", "impact: the register says")]
    [InlineData("""Answers = replace(Answers, '"stage":"', '"stage":"x')""", "answers: the register does not say what was frozen")]
    [InlineData("Frozen = replace(Frozen, 'intake', 'intakf')", "the frozen revision does not give its hash")]
    [InlineData("""Score = replace(Score, '"impact":', '"impact":9')""", "score.impact: stored 9")]
    [InlineData("""Score = replace(Score, '"output-role":"informs"', '"output-role":"draft"')""", "answers.output-role: frozen and scored are not the same")]
    [InlineData("""Score = replace(Score, '"method":1', '"method":2')""", "made with method 2, which is not known here")]
    [InlineData("""Score = replace(Score, '"id":"intake","version":1', '"id":"intake","version":9')""", "made with intake 9")]
    [InlineData("Questionnaire = 'intake/9'", "made with intake 1")]
    [InlineData("Score = 'nothing'", "it cannot be read")]
    public async Task One_thing_changed_in_the_database_names_the_case(string change, string says)
    {
        await using var portal = TestPortal.Start();
        var (touched, sound) = (await Cases.Submitted(portal, Cases.Moderate), await Cases.Submitted(portal, Cases.Low));
        await using (var db = portal.Db())
#pragma warning disable EF1002 // the change is one of those above
            Assert.Equal(1, await db.Database.ExecuteSqlRawAsync($"UPDATE Revisions SET {change.Replace("{", "{{", StringComparison.Ordinal)} WHERE Id = '{touched.Revisions[0].Id.Value.ToString().ToUpperInvariant()}'"));
#pragma warning restore EF1002

        var verdict = await Verify(portal);

        Assert.Equal(2, verdict.Checked);
        var fault = Assert.Single(verdict.Faults);
        Assert.Equal((touched.Reference, 1), (fault.Reference, fault.Revision));
        Assert.Contains(says, fault.ToString());
        Assert.NotEqual(sound.Reference, fault.Reference);
    }

    private static async Task<ScoresVerdict> Verify(TestPortal portal) => (await portal.AsSystem((VerifyScores h) => h.Handle())).Value!;
}
