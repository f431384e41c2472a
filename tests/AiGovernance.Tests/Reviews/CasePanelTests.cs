using AiGovernance.Access;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Case;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Pages;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>Triage, questions and reviews as the case shows them (RV-0, RV-3, RV-8).</summary>
public class CasePanelTests : PageTest
{
    [Fact]
    public async Task Triage_sends_a_case_to_its_reviews()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Moderate);
        var page = await Triage(useCase);
        Assert.Contains("2 reviews: Security, Privacy", page.Markup, StringComparison.Ordinal);

        Do(page, () => page.Find("button:contains('Send to review')").Click());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("button:contains('Send to review')")));
        Assert.Equal(RevisionStatus.InReview, (await AReview.Revision(Portal, useCase.Id)).Status);
    }

    [Fact]
    public async Task Triage_shows_the_points_and_the_rules_that_apply()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Moderate);
        var score = ScoreSnapshot.FromJson((await AReview.Revision(Portal, useCase.Id)).Score).Score;
        var risk = Words((await Triage(useCase)).Find("[aria-labelledby=h-risk]"));
        Assert.Contains($"{score.Impact} of {score.ImpactMax}", risk, StringComparison.Ordinal);
        Assert.NotEmpty(score.Gates);
        Assert.All(score.Gates, gate => Assert.Contains(gate.Text, risk, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_Low_case_offers_the_decision_instead()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Low);
        var page = await Triage(useCase);
        Assert.Empty(page.FindAll("button:contains('Send to review')"));
        Assert.Equal(CaseAddress.Tab(useCase.Reference, "decision"), page.Find("a:contains('Decide')").GetAttribute("href"));
    }

    [Fact]
    public async Task Triage_returns_a_case_with_a_question_that_the_submitter_answers()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Moderate);
        var dialogs = Dialogs();
        var page = await Triage(useCase);
        Do(page, () => page.Find("button:contains('Return with a question')").Click());
        dialogs.WaitForElement("#reason");
        Do(dialogs, () => dialogs.Find("#reason").Input("Which product?"));
        Do(dialogs, () => dialogs.Find("button.primary").Click());
        page.WaitForAssertion(() => Assert.Contains("Not answered yet", page.Markup, StringComparison.Ordinal));

        await SignInAs(Part.Submitter);
        var panel = Render<CaseQuestions>(p => p.Add(x => x.Case, useCase.Id));
        panel.WaitForElement("textarea");
        Do(panel, () => panel.Find("textarea").Input("Scribeline"));
        Do(panel, () => panel.Find("button:contains('Send the answer')").Click());

        panel.WaitForAssertion(() => Assert.Contains("Scribeline", panel.Markup, StringComparison.Ordinal));
        Assert.Equal("Your answer is sent; Governance office reads it here. The reviewers' clock goes on.", Words(panel.Find("[role=status]")));
        Assert.Equal(RevisionStatus.Submitted, (await AReview.Revision(Portal, useCase.Id)).Status);
    }

    [Fact]
    public async Task The_case_shows_who_has_which_review_and_what_came_of_it()
    {
        var claimed = await AReview.Claimed(Portal);
        await AReview.Done(Portal, claimed, ReviewOutcome.SupportsWithConditions);
        await SignInAs(Part.Submitter);
        var panel = Render<CaseReviews>(p => p.Add(x => x.Case, claimed.UseCaseId));
        panel.WaitForElement("tbody tr");

        var rows = panel.Find("tbody").QuerySelectorAll("tr").Select(Words).ToList();
        Assert.Equal(5, rows.Count);
        Assert.Equal("Security Security reviewer Supports with conditions Looks sound. Proposes 1 condition. 5 safeguards confirmed.", rows[0]);
        Assert.StartsWith("Privacy Nobody yet To be claimed", rows[1], StringComparison.Ordinal);
        Assert.Contains("Opened Mon 14 Sep, 8 working days, due Thu 24 Sep", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_reviews_the_case_says_when_they_come()
    {
        var useCase = await Cases.Submitted(Portal, Cases.Low);
        await SignInAs(Part.Submitter);
        var panel = Render<CaseReviews>(p => p.Add(x => x.Case, useCase.Id));
        Assert.Contains("No reviews", panel.WaitForElement(".empty").TextContent, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<TriagePage>> Triage(UseCase useCase)
    {
        await SignInAs(Part.Governance);
        var page = Render<TriagePage>(p => p.Add(x => x.Reference, useCase.Reference));
        page.WaitForElement(".buttons");
        return page;
    }
}
