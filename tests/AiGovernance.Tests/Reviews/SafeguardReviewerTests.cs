using AiGovernance.Access;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.CaseFile;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>RS-3, RV-1: every safeguard that counts has somebody who confirms it.</summary>
public sealed class SafeguardReviewerTests : PageTest
{
    [Theory]
    [InlineData("Architecture", "Security Privacy", Discipline.Security)]
    [InlineData("Data", "Security Privacy", Discipline.Privacy)]
    [InlineData("Legal", "Security Privacy", Discipline.Privacy)]
    [InlineData("Legal", "Security Privacy Legal", Discipline.Legal)] // who looks confirms its own
    [InlineData("Data", "Security Privacy Legal Architecture", Discipline.Privacy)] // High without personal data
    [InlineData("Security", "Privacy", Discipline.Security)] // nobody stands in for it
    [InlineData("Architecture", "Legal", Discipline.Architecture)] // who would stand in does not look
    public void A_discipline_that_does_not_look_is_stood_in_for(string named, string looking, Discipline expected) =>
        Assert.Equal(expected, SafeguardReviewers.Of(named, [.. looking.Split(' ').Select(Enum.Parse<Discipline>)]));

    [Theory]
    [InlineData(RiskTier.Moderate, false)]
    [InlineData(RiskTier.High, false)]
    [InlineData(RiskTier.High, true)]
    [InlineData(RiskTier.Critical, true)]
    public void Each_safeguard_of_the_intake_falls_to_a_discipline_that_is_opened(RiskTier tier, bool personal)
    {
        var opened = ReviewPlan.OfTier(tier, personal);
        var named = QuestionnaireCatalogue.Intake.Questions.Select(q => q.ConfirmedBy).OfType<string>().ToList();
        Assert.NotEmpty(named);
        Assert.All(named, n => Assert.Contains(SafeguardReviewers.Of(n, opened), opened));
    }

    [Fact]
    public async Task Security_and_Privacy_together_confirm_all_safeguards_of_a_Moderate_case()
    {
        var useCase = await AReview.InReview(Portal, Cases.Moderate);
        await AReview.Done(Portal, await AReview.Claim(Portal, await AReview.Read(Portal, useCase, Discipline.Security)));
        Assert.False(await Confirmed(useCase));
        await AReview.Done(Portal, await AReview.Claim(Portal, await AReview.Read(Portal, useCase, Discipline.Privacy)));
        Assert.True(await Confirmed(useCase));
        var score = ScoreSnapshot.FromJson((await AReview.Revision(Portal, useCase.Id)).Score);
        Assert.Empty(score.Recompute(QuestionnaireCatalogue.Intake, GateCatalogue.Intake)); // RS-5
    }

    [Fact]
    public async Task Who_stands_in_does_not_leave_out_what_the_other_would_confirm()
    {
        var claimed = await AReview.Claimed(Portal, Discipline.Security, Cases.Moderate);
        var content = claimed.Content(Portal);
        Assert.Contains("s-tested", content.Answers.Keys);
        var without = content with { Answers = content.Answers.Where(a => a.Key != "s-tested").ToDictionary() };
        Assert.Equal(ReviewRefusals.SafeguardsUnconfirmed.Code, (await Portal.In(Part.Security, (CompleteReview h) => h.Handle(claimed.Id, claimed.Version, without))).Refusal?.Code);
        var read = (await Portal.In(Part.Security, (FindReview h) => h.Handle(claimed.Id))).Value!;
        Assert.Equal(Discipline.Architecture, read.Safeguards.Single(s => s.QuestionId == "s-tested").InPlaceOf);
        Assert.Null(read.Safeguards.Single(s => s.QuestionId == "s-log").InPlaceOf);
    }

    [Fact]
    public async Task The_risk_tab_says_who_confirms_and_who_did()
    {
        var useCase = await AReview.InReview(Portal, Cases.Moderate);
        await AReview.Done(Portal, await AReview.Claim(Portal, await AReview.Read(Portal, useCase, Discipline.Security)));
        var rows = await Rows(useCase, 1);
        Assert.All(rows.Where(r => r.Discipline is Discipline.Security), r => Assert.Equal("Security reviewer", r.ConfirmedBy));
        Assert.All(rows.Where(r => r.Discipline is Discipline.Privacy), r => Assert.Null(r.ConfirmedAt));

        var page = await Risk(useCase);
        Assert.Contains($"{rows.Count(r => r.ConfirmedAt is not null)} of {rows.Count} confirmed.", page, StringComparison.Ordinal);
        Assert.Contains("in place of Legal, which does not review it", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_appeals_revision_shows_the_confirmations_of_the_reviews_that_count_for_it()
    {
        var useCase = await AnApproval.Reviewed(Portal);
        Assert.Null((await Portal.Decide(useCase, Standing.Rejected)).Refusal);
        Assert.Null((await Portal.In(Part.Submitter, (AppealDecision h) => h.Handle(useCase.Id, RehearingGround.NewFacts, "assessed since"))).Refusal);

        Assert.All(await Rows(useCase, 2), r => Assert.Equal((1, true), (r.OnRevision, r.ConfirmedBy is not null)));
        var page = await Risk(useCase);
        Assert.Contains("The reviews of revision 1 count here, too (AP-7).", page, StringComparison.Ordinal);
        Assert.Contains(", on revision 1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Not confirmed yet", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_that_is_not_there_and_a_case_that_is_not_seen_are_not_found()
    {
        var useCase = await AReview.InReview(Portal, Cases.Moderate);
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Governance, (ReadSafeguards h) => h.Handle(useCase.Id, 2))).Refusal);
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Stranger, (ReadSafeguards h) => h.Handle(useCase.Id, 1))).Refusal);
    }

    private async Task<IReadOnlyList<SafeguardRow>> Rows(UseCase useCase, int revision)
    {
        var rows = (await Portal.In(Part.Governance, (ReadSafeguards h) => h.Handle(useCase.Id, revision))).Value!;
        Assert.NotEmpty(rows);
        return rows;
    }

    private async Task<string> Risk(UseCase useCase)
    {
        await SignInAs(Part.Governance);
        GoTo($"/use-cases/{useCase.Reference}?tab=risk");
        var page = Render<UseCasePage>(p => p.Add(x => x.Reference, useCase.Reference));
        page.WaitForAssertion(() => Assert.Contains("Safeguards,", page.Markup, StringComparison.Ordinal));
        return Words(page.Find("main, .cols.split"));
    }

    private async Task<bool> Confirmed(UseCase useCase) => ScoreSnapshot.FromJson((await AReview.Revision(Portal, useCase.Id)).Score).Score.MitigationConfirmed;
}
