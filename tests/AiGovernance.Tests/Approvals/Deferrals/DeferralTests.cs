using AiGovernance.Approvals;
using AiGovernance.Approvals.Deferrals;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Committee;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Committee.Subjects;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals.Deferrals;

/// <summary>CM-14: what is missing, by when, and the ways back.</summary>
public class DeferralTests : PageTest
{
    [Fact]
    public async Task Deferred_it_says_what_the_voters_miss_and_by_when()
    {
        var id = await ADeferral.Once(Portal);
        var deferral = await ADeferral.Latest(Portal, id);
        Assert.Equal("Chair: The legal basis is missing.\nDeputy: Going back was never tried.", deferral.Missing);
        Assert.Equal((1, AiGovernance.Organisation.WorkingDays.MondayToFriday.Add(Portal.Today(), 20)), (deferral.Number, deferral.AnswerBy));
        Assert.Contains("Bring what the committee misses", await Inbox(Part.Submitter));
        Assert.DoesNotContain("Bring what the committee misses", await Inbox(Part.Colleague));
    }

    [Fact]
    public async Task Answered_it_returns_to_the_queue_on_the_same_content()
    {
        var id = await ADeferral.Once(Portal);
        ASession.Ok(await ADeferral.Answer(Portal, id));
        var session = await AnItem.Opened(Portal, id.Value);
        await session.Decided(Choice.ApproveWithConditions);
        await using var db = Portal.Db();
        Assert.Equal(Standing.ApprovedWithConditions, (await db.UseCases.SingleAsync()).Standing);
        var revisions = await db.Revisions.OrderBy(r => r.Number).ToListAsync();
        Assert.Equal((2, revisions[0].Hash, revisions[0].Id), (revisions.Count, revisions[1].Hash, revisions[1].AgainOfId));
        Assert.DoesNotContain("Bring what the committee misses", await Inbox(Part.Submitter));
        Assert.Equal(DeferralRefusals.NotDeferred, (await ADeferral.Answer(Portal, id)).Refusal);
    }

    [Fact]
    public async Task A_new_revision_answers_it_as_well()
    {
        var id = await ADeferral.Once(Portal);
        ASession.Ok(await Portal.In(Part.Submitter, (StartRevision h) => h.Handle(id)));
        // A draft is no answer yet, and while it is open the same content cannot return.
        Assert.Equal(UseCaseRefusals.RevisionOpen.Code, (await ADeferral.Answer(Portal, id)).Refusal?.Code);
        Assert.Contains("Bring what the committee misses", await Inbox(Part.Submitter));
        await using var db = Portal.Db();
        var draft = await db.Revisions.OrderBy(r => r.Number).LastAsync();
        ASession.Ok(await Portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(id, draft.Version)));
        Assert.DoesNotContain("Bring what the committee misses", await Inbox(Part.Submitter));
    }

    [Fact]
    public async Task A_second_deferral_goes_to_the_executive_who_sends_it_back()
    {
        var id = await ADeferral.Twice(Portal);
        Assert.Equal(DeferralRefusals.WithTheExecutive, (await ADeferral.Answer(Portal, id)).Refusal);
        Assert.Contains("Say how a case goes on that was deferred twice", await Inbox(Part.Executive));
        Assert.DoesNotContain("Bring what the committee misses", await Inbox(Part.Submitter));
        ASession.Ok(await Portal.In(Part.Executive, (SendBack h) => h.Handle(id, "The opinion is there now")));
        Assert.DoesNotContain("Say how a case goes on that was deferred twice", await Inbox(Part.Executive));
        await using var db = Portal.Db();
        Assert.Equal(RevisionStatus.AwaitingDecision, (await db.Revisions.OrderBy(r => r.Number).LastAsync()).Status);
    }

    [Fact]
    public async Task Or_leaves_it_deferred_with_a_reason()
    {
        var id = await ADeferral.Twice(Portal);
        Assert.Equal(Refusal.ReasonMissing, (await Portal.In(Part.Executive, (LeaveDeferred h) => h.Handle(id, " "))).Refusal);
        ASession.Ok(await Portal.In(Part.Executive, (LeaveDeferred h) => h.Handle(id, "Nothing new")));
        Assert.Equal(DeferralRefusals.NotDeferred, (await Portal.In(Part.Executive, (LeaveDeferred h) => h.Handle(id, "again"))).Refusal);
        await using var db = Portal.Db();
        Assert.Equal((Standing.Deferred, "Nothing new"), ((await db.UseCases.SingleAsync()).Standing, (await db.Deferrals.SingleAsync(d => d.Number == 2)).LeftBecause));
        Assert.Contains(await db.CaseNotices.ToListAsync(), n => n.Title == "It stays deferred");
    }

    [Fact]
    public async Task A_first_deferral_is_not_the_executives()
    {
        var id = await ADeferral.Once(Portal);
        Assert.Equal(DeferralRefusals.NotWithTheExecutive, (await Portal.In(Part.Executive, (LeaveDeferred h) => h.Handle(id, "Nothing new"))).Refusal);
        Assert.DoesNotContain("Say how a case goes on that was deferred twice", await Inbox(Part.Executive));
    }

    [Fact]
    public async Task The_chair_says_in_one_voice_what_is_missing_until_it_is_answered()
    {
        var id = await ADeferral.Once(Portal);
        var (deferral, tomorrow) = (await ADeferral.Latest(Portal, id), Portal.Today().AddDays(1));
        Assert.Equal("missing", (await State(deferral, " ", tomorrow)).Refusal?.Field);
        Assert.Equal("by", (await State(deferral, "The opinion", Portal.Today())).Refusal?.Field);
        ASession.Ok(await State(deferral, "The opinion", tomorrow));
        Assert.Equal(Refusal.Stale, (await State(deferral, "Another", tomorrow)).Refusal);
        Assert.Equal(("The opinion", tomorrow), ((await ADeferral.Latest(Portal, id)).Missing, (await ADeferral.Latest(Portal, id)).AnswerBy));
        ASession.Ok(await ADeferral.Answer(Portal, id));
        Assert.Equal(DeferralRefusals.NotDeferred, (await State(await ADeferral.Latest(Portal, id), "More", tomorrow)).Refusal);
    }

    [Fact]
    public async Task On_the_case_its_people_read_it_and_bring_what_is_missing()
    {
        var id = await ADeferral.Once(Portal);
        await SignInAs(Part.Owner);
        var panel = Render<DeferralPanel>(p => p.Add(x => x.Case, id));
        panel.WaitForAssertion(() => Assert.Contains("Deputy: Going back was never tried.", panel.Markup, StringComparison.Ordinal));
        Press(panel, "Back to the committee");
        panel.WaitForAssertion(() => Assert.Contains(DeferralRefusals.AnswerMissing.Message, panel.Markup, StringComparison.Ordinal));
        Do(panel, () => panel.Find("#deferral-answer").Input("Here is the opinion of counsel."));
        Press(panel, "Back to the committee");
        panel.WaitForAssertion(() => Assert.Contains("Owner: Here is the opinion of counsel.", panel.Markup, StringComparison.Ordinal));
        Assert.Equal("Here is the opinion of counsel.", (await ADeferral.Latest(Portal, id)).Answer);
    }

    private Task<Result> State(Deferral deferral, string missing, DateOnly by) => Portal.In(Part.Chair, (StateDeferral h) => h.Handle(deferral.UseCaseId, deferral.Version, missing, by));

    private async Task<IReadOnlyList<string>> Inbox(Part part) => [.. (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items).Select(i => i.What)];
}
