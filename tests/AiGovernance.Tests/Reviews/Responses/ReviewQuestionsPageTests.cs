using AiGovernance.Access;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Case;
using AiGovernance.Reviews.Pages;
using AiGovernance.Reviews.Responses;
using AiGovernance.Tests.Support;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Reviews.Responses;

/// <summary>The questions of a discipline on the pages (RV-1).</summary>
public sealed class ReviewQuestionsPageTests : PageTest
{
    [Fact]
    public async Task Answers_save_by_themselves_and_show_what_is_missing()
    {
        var claimed = await AReview.Claimed(Portal);
        var page = await Show(claimed);
        var missing = page.FindAll("a[href*='#q-']").Count;

        Do(page, () => page.Find("input[name=sec-access][value=partly]").Change(true));
        Do(page, () => page.Find("#reason-sec-access").Input("The test system has no data."));

        page.WaitForAssertion(() => Assert.Contains("Saved", page.Markup, StringComparison.Ordinal));
        Assert.Equal(missing - 1, page.FindAll("a[href*='#q-']").Count);
        page.WaitForAssertion(() => Assert.Equal(("review-security/1", "partly", "The test system has no data."), Stored(claimed)));
    }

    [Fact]
    public async Task A_concern_is_refused_at_its_question_and_nothing_typed_is_lost()
    {
        var claimed = await AReview.Claimed(Portal);
        var content = claimed.Content(Portal);
        var dialogs = Dialogs();
        var page = await Show(claimed);
        foreach (var (question, value) in content.Answers) Do(page, () => page.Find($"input[name={question}][value={value}]").Change(true));
        // The planned safeguard proposed a condition; who supports without conditions takes it out.
        Do(page, () => page.Find("button:contains('Remove')").Click());
        AReviewPage.Answer(page, content.Responses.With("sec-logs", AnswerValue.Text("much")));
        Do(page, () => page.Find("input[name=outcome][value=Supports]").Change(true));
        Do(page, () => page.Find("#rationale").Input("Sound."));

        Press(page, "Complete the review");
        Agree(dialogs);

        page.WaitForAssertion(() => Assert.Contains("is a concern", Words(page.Find("#q-sec-logs .field-error")), StringComparison.Ordinal));
        Assert.EndsWith("#q-sec-logs", page.Find("a:contains('Go to the question')").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Sound.", page.Find("#rationale").GetAttribute("value"));
        Assert.Equal(ReviewState.Claimed, (await AReview.Read(Portal, claimed.Id)).State);

        Do(page, () => page.Find("#reason-sec-logs").Input("Deleted after a month by hand."));
        Press(page, "Complete the review");
        Agree(dialogs);
        page.WaitForAssertion(() => Assert.Contains("Concern: Kept without an end, or readable by many", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Does not stand in the way: Deleted after a month by hand.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("Deleted after a month by hand.", FrozenResponses.FromJson((await AReview.Read(Portal, claimed.Id)).Responses).Reasons["sec-logs"]);
    }

    [Fact]
    public async Task The_case_shows_what_its_reviewers_answered_to_who_reads_reviews()
    {
        var done = await AReview.Done(Portal, await AReview.Claimed(Portal));
        await SignInAs(Part.Owner);
        var tab = Render<CaseReviews>(p => p.Add(x => x.Case, done.UseCaseId));

        tab.WaitForAssertion(() => Assert.Contains("What the reviewers answered", tab.Markup, StringComparison.Ordinal));
        Assert.Contains("Are sign-in and roles enforced where the model is called, and not only on the page?", tab.Markup, StringComparison.Ordinal);
        await SignInAs(Part.Stranger);
        var hidden = Render<CaseReviews>(p => p.Add(x => x.Case, done.UseCaseId));
        hidden.WaitForElement("[data-code='common.not-found']");
        Assert.DoesNotContain("Are sign-in and roles", hidden.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_is_tried_with_what_the_case_would_say()
    {
        await SignInAs(Part.Administrator);
        var preview = Render<QuestionnairePreview>(p => p.Add(x => x.Definition, QuestionnaireCatalogue.Reviews[Discipline.Security]));
        Assert.Empty(preview.FindAll("[name='try-sec-tools']"));

        Do(preview, () => preview.Find("[id='fact-case.acts']").Change("yes"));
        Do(preview, () => preview.FindAll("[name='try-sec-tools'][value=wide]").Single().Change(true));

        Assert.Contains("1 concern", preview.Markup, StringComparison.Ordinal);
        Do(preview, () => preview.Find("[id='fact-case.acts']").Change("no"));
        Assert.Empty(preview.FindAll("[name='try-sec-tools']"));
    }

    private (string, string?, string?) Stored(Review review)
    {
        using var db = Portal.Db();
        var draft = ReviewContent.Read(db.Reviews.Single(r => r.Id == review.Id).Draft).Responses;
        return (draft.Questionnaire, draft.Answers["sec-access"]?.Items[0], draft.Reasons.GetValueOrDefault("sec-access"));
    }

    private async Task<IRenderedComponent<ReviewPage>> Show(Review review)
    {
        await SignInAs(Part.Security);
        var page = Render<ReviewPage>(p => p.Add(x => x.Id, review.Id.Value));
        page.WaitForElement("h1");
        return page;
    }
}
