using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Pages;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>One review through its page (RV-1, RV-3).</summary>
public class ReviewPageTests : PageTest
{
    [Fact]
    public async Task Claiming_shows_the_case_and_the_safeguards_to_confirm()
    {
        var open = await AReview.Open(Portal);
        var page = await Show(open, Part.Security);
        Assert.DoesNotContain("All answers", page.Markup, StringComparison.Ordinal);

        Do(page, () => page.Find("button:contains('Claim this review')").Click());

        page.WaitForAssertion(() => Assert.Contains("All answers", page.Markup, StringComparison.Ordinal));
        Assert.Equal(5, page.FindAll("fieldset.q:has(input[name^=s-])").Count);
        Assert.Equal(Part.Security.Id, (await AReview.Read(Portal, open.Id)).ReviewerId);
    }

    [Fact]
    public async Task QN_7_what_the_submitter_does_not_know_is_an_open_point()
    {
        var given = Tests.RiskScoring.IntakeExample.Named(Cases.High).Answers.With("s-complain", Choice.Unknown).With("undo", Choice.Unknown);
        var submitted = await Cases.Submitted(Portal, given, Cases.High);
        Assert.Null((await AReview.Send(Portal, submitted)).Refusal);
        await Portal.Work();
        var page = await Show(await AReview.Claim(Portal, await AReview.Read(Portal, submitted, Discipline.Security)), Part.Security);

        var points = page.FindAll("section[aria-labelledby=open-points] li a");

        Assert.Equal(["How easily is it put right?", "Can people complain to somebody who can change it?"], points.Select(Words));
        Assert.EndsWith($"/use-cases/{submitted.Reference}?tab=intake&question=undo", points[0].GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty((await Show(await AReview.Claimed(Portal), Part.Security)).FindAll("section[aria-labelledby=open-points]"));
    }

    [Fact]
    public async Task Taking_a_review_from_somebody_asks_why_and_keeps_what_was_typed()
    {
        await Portal.AsSystem((AssignRole h) => h.Handle(Part.Stranger.Id!.Value, Role.Reviewer, Discipline.Security));
        var claimed = await AReview.Claimed(Portal);
        var page = await Show(claimed, Part.Governance);
        page.WaitForElement("#assign-reason");
        Do(page, () => page.Find("#assign-to").Change(Part.Stranger.Id!.Value.Value.ToString()));
        Press(page, "Assign");
        page.WaitForAssertion(() => Assert.Equal("Give a reason. It goes on the record.", Words(page.Find("#assign-error"))));
        Assert.Equal(Part.Stranger.Id!.Value.Value.ToString(), page.Find("#assign-to").GetAttribute("value"));

        Do(page, () => page.Find("#assign-reason").Input("on leave until May"));
        Press(page, "Assign");
        page.WaitForAssertion(() => Assert.Contains("Stranger has it now", page.Markup, StringComparison.Ordinal));
        page.WaitForAssertion(() => JSInterop.VerifyFocusAsyncInvoke());
        Assert.Equal(Part.Stranger.Id, (await AReview.Read(Portal, claimed.Id)).ReviewerId);
    }

    [Fact]
    public async Task A_review_that_nobody_has_is_given_without_a_reason()
    {
        var open = await AReview.Open(Portal);
        var page = await Show(open, Part.Governance);
        page.WaitForElement("#assign-to");
        Assert.Empty(page.FindAll("#assign-reason"));
        Do(page, () => page.Find("#assign-to").Change(Part.Security.Id!.Value.Value.ToString()));
        Press(page, "Assign");
        page.WaitForAssertion(() => Assert.Equal(Part.Security.Id, Holder()));

        PersonId? Holder()
        {
            using var db = Portal.Db();
            return db.Reviews.AsNoTracking().Single(r => r.Id == open.Id).ReviewerId;
        }
    }

    [Fact]
    public async Task What_is_written_saves_by_itself_and_is_there_after_a_reload()
    {
        var claimed = await AReview.Claimed(Portal);
        var page = await Show(claimed, Part.Security);

        Do(page, () => page.Find("#rationale").Input("Keys are rotated."));
        Do(page, () => page.Find("input[name=s-log][value=partly]").Change(true));

        page.WaitForAssertion(() => Assert.Equal("partly", Draft(claimed).Answers.GetValueOrDefault("s-log")));
        page.WaitForAssertion(() => Assert.Contains("Saved", page.Markup, StringComparison.Ordinal));
        var again = await Show(claimed, Part.Security);
        Assert.Equal("Keys are rotated.", again.Find("#rationale").GetAttribute("value"));
    }

    [Fact]
    public async Task Completing_names_what_is_missing_and_then_stands()
    {
        var claimed = await AReview.Claimed(Portal);
        var dialogs = Dialogs();
        var page = await Show(claimed, Part.Security);

        Press(page, "Complete the review");
        Agree(dialogs);
        page.WaitForAssertion(() => Assert.Equal("reviews.safeguards-unconfirmed", page.Find("[data-code]").GetAttribute("data-code")));

        foreach (var (question, value) in claimed.Content(Portal).Answers) Do(page, () => page.Find($"input[name={question}][value={value}]").Change(true));
        Press(page, "Complete the review");
        Agree(dialogs);
        page.WaitForAssertion(() => Assert.Equal("reviews.questions-open", page.Find("[data-code]").GetAttribute("data-code")));
        AReviewPage.Answer(page, claimed.Content(Portal).Responses);
        Do(page, () => page.Find("input[name=outcome][value=SupportsWithConditions]").Change(true));
        Do(page, () => page.Find("#rationale").Input("Sound, if it is logged."));
        Do(page, () => page.Find("button:contains('Add a condition')").Click());
        // What is confirmed as planned stands there as a condition already (RV-1).
        Assert.Equal("Attempts to trick it made, with results on record", page.Find("#condition-0").GetAttribute("value"));
        Do(page, () => page.Find("#condition-1").Input("Log each call"));
        Do(page, () => page.Find("#proof-1").Input("Extract of the log"));
        Press(page, "Complete the review");
        Agree(dialogs);

        page.WaitForAssertion(() => Assert.Contains("Proof: Extract of the log", page.Markup, StringComparison.Ordinal));
        var done = await AReview.Read(Portal, claimed.Id);
        Assert.Equal((ReviewState.Done, new ProposedCondition("Log each call", "Extract of the log", true)), (done.State, done.ProposedConditions[1]));
    }

    [Fact]
    public async Task What_is_confirmed_as_planned_makes_support_one_with_conditions()
    {
        var claimed = await AReview.Claimed(Portal);
        var page = await Show(claimed, Part.Security);
        Do(page, () => page.Find("input[name=outcome][value=Supports]").Change(true));

        Do(page, () => page.Find("input[name=s-attack][value=planned]").Change(true));

        Assert.NotNull(page.Find("input[name=outcome][value=SupportsWithConditions]").GetAttribute("checked"));
        Do(page, () => page.Find("input[name=outcome][value=Supports]").Change(true));
        Assert.Contains("1 condition below: supporting it is \"Supports with conditions\".", page.FindAll(".help").Select(Words));
        Do(page, () => page.Find("button:contains('Remove')").Click());
        Assert.DoesNotContain(page.FindAll(".help"), help => Words(help).Contains("below: supporting", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asking_the_submitter_stops_the_clock_and_what_is_written_still_saves()
    {
        var claimed = await AReview.Claimed(Portal);
        var dialogs = Dialogs();
        var page = await Show(claimed, Part.Security);

        Do(page, () => page.Find("button:contains('Ask the submitter')").Click());
        dialogs.WaitForElement("#reason");
        Do(dialogs, () => dialogs.Find("#reason").Input("Who holds the keys?"));
        Do(dialogs, () => dialogs.Find("button.primary").Click());

        page.WaitForAssertion(() => Assert.Contains("Waits for the submitter", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Who holds the keys?", page.Markup, StringComparison.Ordinal);
        Portal.Clock.Advance(TimeSpan.FromDays(3));
        var question = await AReview.Question(Portal, claimed.UseCaseId);
        Assert.Null((await Portal.In(Part.Submitter, (AiGovernance.Reviews.Inquiries.AnswerQuestion h) => h.Handle(question.Id, question.Version, "IT"))).Refusal);
        page.WaitForAssertion(() => Assert.DoesNotContain("Waits for the submitter", page.Markup, StringComparison.Ordinal));
        Do(page, () => page.Find("#rationale").Input("IT holds them."));
        page.WaitForAssertion(() => Assert.Contains("Saved", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Declaring_a_conflict_puts_it_back_into_the_queue()
    {
        var claimed = await AReview.Claimed(Portal);
        var dialogs = Dialogs();
        var page = await Show(claimed, Part.Security);
        Do(page, () => page.Find("button:contains('Declare a conflict')").Click());
        dialogs.WaitForElement("#reason");
        Do(dialogs, () => dialogs.Find("#reason").Input("My sister sells it"));
        Do(dialogs, () => dialogs.Find("button.danger").Click());

        page.WaitForAssertion(() => Assert.Contains("Waits in the queue", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("button:contains('Claim this review')"));
    }

    [Fact]
    public async Task The_governance_office_assigns_and_reads_no_draft()
    {
        var open = await AReview.Open(Portal);
        var page = await Show(open, Part.Governance);
        Do(page, () => page.Find("#assign-to").Change(Part.Security.Id!.Value.Value.ToString()));
        Do(page, () => page.Find("button:contains('Assign')").Click());

        page.WaitForAssertion(() => Assert.Contains("In the hands of Security reviewer", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("#rationale"));
    }

    [Fact]
    public async Task Who_may_not_see_it_is_told_that_it_does_not_exist()
    {
        var open = await AReview.Open(Portal);
        var page = await Show(open, Part.Stranger);
        Assert.Equal(Refusal.NotFound.Code, page.WaitForElement("[data-code]").GetAttribute("data-code"));
    }

    private ReviewContent Draft(Review review)
    {
        using var db = Portal.Db();
        return ReviewContent.Read(db.Reviews.Single(r => r.Id == review.Id).Draft);
    }

    private async Task<IRenderedComponent<ReviewPage>> Show(Review review, Part part)
    {
        await SignInAs(part);
        var page = Render<ReviewPage>(p => p.Add(x => x.Id, review.Id.Value));
        page.WaitForElement("h1");
        return page;
    }
}
