using AiGovernance.Approvals;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Approvals.Retiring;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Committee;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Choice = AiGovernance.Committee.Choice;
using Condition = AiGovernance.Approvals.Condition;

namespace AiGovernance.Tests.Approvals;

/// <summary>Who is told what, and when it is withdrawn (DB-2, AP-2, AP-5, AP-7). The clock starts on Monday, 14 September 2026.</summary>
public sealed class NewsTests : IAsyncDisposable
{
    private static readonly DateOnly Friday = new(2026, 9, 18);

    private readonly TestPortal portal = TestPortal.Start();

    [Theory]
    [InlineData(NewsTopic.Permission, NewsTopic.Condition, true)]
    [InlineData(NewsTopic.Permission, NewsTopic.Stop, true)]
    [InlineData(NewsTopic.Permission, NewsTopic.ReReview, false)]
    [InlineData(NewsTopic.Permission, NewsTopic.Exception, false)]
    [InlineData(NewsTopic.Decision, NewsTopic.Permission, true)]
    [InlineData(NewsTopic.Decision, NewsTopic.Agenda, true)]
    [InlineData(NewsTopic.Decision, NewsTopic.Exception, false)]
    [InlineData(NewsTopic.Ending, NewsTopic.Exception, true)]
    [InlineData(NewsTopic.Condition, NewsTopic.Permission, false)]
    public void A_fact_makes_untrue_what_it_changes_and_no_more(NewsTopic fact, NewsTopic former, bool replaced) =>
        Assert.Equal(replaced, NewsTopics.ReplacedBy(fact).Contains(former));

    [Fact]
    public async Task Reinstated_takes_the_place_of_suspended_for_everybody_and_who_suspended_and_who_asked_are_told()
    {
        var useCase = await AnApproval.Decided(portal);
        Assert.Null((await portal.In(Part.Executive, (SuspendUseCase h) => h.Handle(useCase.Id, "it leaks"))).Refusal);
        foreach (var part in new[] { Part.Submitter, Part.Sponsor, Part.Owner, Part.Governance })
            Assert.Equal("Permission is withdrawn: it leaks (Executive)", Assert.Single(await Items(part), i => i.What == "Suspended").Why);
        Assert.Empty(await Whats(Part.Executive));

        Assert.Null((await portal.In(Part.Owner, (AskReinstatement h) => h.Handle(useCase.Id, "the leak is closed"))).Refusal);
        Assert.Null((await portal.In(Part.Governance, (AnswerReinstatement h) => h.Handle(useCase.Id, false, "show the test"))).Refusal);
        foreach (var part in new[] { Part.Submitter, Part.Owner, Part.Executive }) Assert.Equal(["Not reinstated"], await Whats(part));

        Assert.Null((await portal.In(Part.Owner, (AskReinstatement h) => h.Handle(useCase.Id, "here is the test"))).Refusal);
        Assert.Null((await portal.In(Part.Governance, (AnswerReinstatement h) => h.Handle(useCase.Id, true, "tested"))).Refusal);
        foreach (var part in new[] { Part.Submitter, Part.Sponsor, Part.Owner, Part.Executive }) Assert.Equal(["Reinstated"], await Whats(part));
        Assert.Empty(await Whats(Part.Governance));
    }

    [Fact]
    public async Task What_is_read_stays_read_and_is_not_withdrawn()
    {
        var useCase = await AnApproval.Suspended(portal);
        Assert.Null((await portal.In(Part.Sponsor, (MarkNoticesRead h) => h.Handle(useCase.Id))).Refusal);
        Assert.Null((await portal.In(Part.Owner, (AskReinstatement h) => h.Handle(useCase.Id, "the leak is closed"))).Refusal);
        Assert.Null((await portal.In(Part.Governance, (AnswerReinstatement h) => h.Handle(useCase.Id, true, "tested"))).Refusal);
        await using var db = portal.Db();
        var suspended = await db.CaseNotices.Where(n => n.Title == "Suspended").ToListAsync();
        Assert.All(suspended, n => Assert.Equal(n.PersonId == Part.Sponsor.Id, n.WithdrawnAt is null));
        Assert.All(suspended, n => Assert.Equal(n.PersonId == Part.Sponsor.Id, n.ReadAt is not null));
    }

    [Fact]
    public async Task The_word_of_a_coming_suspension_falls_with_an_extension()
    {
        var condition = await Overdue();
        Assert.Null((await portal.In(Part.Governance, (ExtendCondition h) => h.Handle(condition.Id, new(2026, 10, 2), "the vendor needs time"))).Refusal);
        Assert.Equal("It is due on 2 Oct 2026: the vendor needs time", Assert.Single(await Items(Part.Submitter), i => i.What.StartsWith("Condition 1", StringComparison.Ordinal)).Why);
    }

    [Fact]
    public async Task The_word_of_a_coming_suspension_falls_with_a_proof_and_comes_again_when_it_is_not_enough()
    {
        var condition = await Overdue();
        Assert.Null((await portal.In(Part.Owner, (GiveProof h) => h.Handle(condition.Id, "the report"))).Refusal);
        Assert.Empty(await About(condition));
        Assert.Null((await portal.In(Part.Governance, (VerifyCondition h) => h.Handle(condition.Id, false, "of last year"))).Refusal);
        Assert.Equal(["The proof of condition 1 is not enough"], await About(condition));
        await portal.Work();
        Assert.Equal(["Condition 1 is overdue"], await About(condition));
    }

    [Fact]
    public async Task The_word_of_a_coming_suspension_falls_with_the_waiver_the_suspension_and_the_retirement()
    {
        var condition = await Overdue();
        Assert.Null((await portal.In(Part.Governance, (SuspendUseCase h) => h.Handle(condition.UseCaseId, "it leaks"))).Refusal);
        Assert.Equal(["Suspended"], await About(condition));
        Assert.Null((await portal.In(Part.Governance, (WaiveCondition h) => h.Handle(condition.Id, "no longer needed"))).Refusal);
        Assert.Equal(["Condition 1 is waived", "Suspended"], await About(condition));
        var useCase = await Cases.Read(portal, condition.UseCaseId);
        Assert.Null((await portal.In(Part.Owner, (RetireUseCase h) => h.Handle(useCase.Id, useCase.Version, new(true, DataFate.Deleted, "", VendorWord.NoVendor, true)))).Refusal);
        Assert.Equal(["Retired"], await About(condition));
    }

    [Fact]
    public async Task The_people_of_a_case_are_told_the_decision_and_it_takes_the_place_of_what_was_said_before()
    {
        var condition = await Overdue();
        var former = await Cases.Read(portal, condition.UseCaseId);
        Assert.Null((await AnApproval.SubmitAgain(portal, former.Id)).Refusal);
        Assert.Null((await portal.Decide(await Cases.Read(portal, former.Id), Standing.ApprovedWithConditions,
            AnApproval.Stopping(new(2026, 10, 2)), AnApproval.Stopping())).Refusal);
        await portal.Work();
        foreach (var part in new[] { Part.Submitter, Part.Sponsor, Part.Owner })
        {
            var told = Assert.Single(await Items(part), i => i.Act == "Read");
            Assert.Equal("Approved with conditions", told.What);
            Assert.Equal("The governance office allows it until 19 Sep 2028, with 2 conditions: (1) Test it, due 2 Oct 2026; (2) Test it.", told.Why);
            Assert.Equal(CaseAddress.Tab(former.Reference, "decision"), told.Href);
        }
        Assert.DoesNotContain(await Whats(Part.Governance), w => w.StartsWith("Approved", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3, 60, "(3) ", "x.")]
    [InlineData(4, 61, "; and 1 more.", "…; (3) ")]
    public async Task Many_and_long_conditions_are_told_in_a_line(int count, int length, string end, string cut)
    {
        var useCase = await AnApproval.Decidable(portal);
        Assert.Null((await portal.Decide(useCase, Standing.ApprovedWithConditions, [.. Enumerable.Repeat(AnApproval.Stopping() with { Text = new('x', length) }, count)])).Refusal);
        await portal.Work();
        var told = Assert.Single(await Items(Part.Submitter), i => i.What == "Approved with conditions").Why;
        Assert.Contains(end, told, StringComparison.Ordinal);
        Assert.Contains(cut, told, StringComparison.Ordinal);
        Assert.DoesNotContain("(4)", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_says_why_and_a_decision_that_comes_twice_is_told_once()
    {
        var useCase = await AnApproval.Decided(portal, Standing.Rejected);
        Assert.Null((await portal.In(Part.System, (AiGovernance.Approvals.Notices.TellDecided h) =>
            h.Handle(new(Guid.NewGuid(), ApprovalSignals.Decided.Kind, useCase.Id.Value, portal.Clock.Now)))).Refusal);
        Assert.Equal(("Rejected", "The governance office decided: Small and reversible"), (await Items(Part.Submitter)).Select(i => (i.What, i.Why)).Single());
    }

    [Fact]
    public async Task An_appeal_is_told_to_the_office_and_its_result_to_the_people_of_the_case()
    {
        await ASession.SetUp(portal);
        var useCase = await AnApproval.Decided(portal, Standing.Rejected);
        Assert.Null((await portal.In(Part.Submitter, (AppealDecision h) => h.Handle(useCase.Id, RehearingGround.NewFacts, "The vendor was assessed since"))).Refusal);
        Assert.Equal("The committee hears it again. Submitter: The vendor was assessed since", Assert.Single(await Items(Part.Governance), i => i.What == "Appeal").Why);
        await portal.Work();

        portal.Clock.Advance(TimeSpan.FromDays(1));
        await AnApproval.Take(portal, useCase.Id, Standing.Approved, portal.Today().AddDays(100));
        await portal.Write(db =>
        {
            AiGovernance.Workflows.Outbox.Signal(db, ApprovalSignals.Decided, useCase.Id.Value, portal.Clock.Now);
            return Task.CompletedTask;
        });
        await portal.Work();
        Assert.Equal(["After the appeal: approved"], (await Items(Part.Submitter)).Where(i => i.Act == "Read").Select(i => i.What));
        Assert.DoesNotContain("Appeal", await Whats(Part.Governance));
    }

    [Fact]
    public async Task The_chair_is_told_of_a_new_item_until_it_is_decided_and_the_submitter_of_the_committees_decision()
    {
        var session = await ASession.AtTheItem(portal);
        var told = Assert.Single(await Items(Part.Chair), i => i.What == "New on the agenda");
        Assert.Equal("It waits for the committee's decision, put there by Governance office.", told.Why);
        Assert.DoesNotContain("New on the agenda", await Whats(Part.Member));
        var ballot = await session.OpenBallot();
        foreach (var part in ASession.Four) ASession.Ok(await session.Vote(ballot, part, Choice.Reject, "too risky"));
        Assert.Null((await session.Close(ballot, "in case of half")).Refusal);
        await portal.Work();
        Assert.DoesNotContain("New on the agenda", await Whats(Part.Chair));
        Assert.StartsWith("The ethics committee decided: ", Assert.Single(await Items(Part.Submitter), i => i.What == "Rejected").Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_of_an_appeal_reaches_the_office_and_the_chair_reads_that_it_is_one()
    {
        await ASession.SetUp(portal);
        var useCase = await AnApproval.Decided(portal, Standing.Rejected);
        Assert.Null((await portal.In(Part.Submitter, (AppealDecision h) => h.Handle(useCase.Id, RehearingGround.Procedure, "Nobody asked us"))).Refusal);
        Assert.Null((await portal.In(Part.Governance, (MarkNoticesRead h) => h.Handle(useCase.Id))).Refusal);
        await portal.Work();
        Assert.Equal("It is an appeal on the procedure; the committee hears it.", Assert.Single(await Items(Part.Chair), i => i.What == "New on the agenda").Why);

        portal.Clock.Advance(TimeSpan.FromDays(1));
        await AnApproval.Take(portal, useCase.Id, Standing.Approved, portal.Today().AddDays(100));
        await Announce(useCase.Id);
        foreach (var part in new[] { Part.Governance, Part.Submitter }) Assert.Contains("After the appeal: approved", await Whats(part));
    }

    [Fact]
    public async Task Who_was_told_of_a_suspension_and_has_no_part_in_the_case_hears_what_came_of_it()
    {
        var useCase = await AnApproval.Decided(portal);
        Assert.Null((await portal.In(Part.Executive, (SuspendUseCase h) => h.Handle(useCase.Id, "it leaks"))).Refusal);
        Assert.Equal(["Suspended"], await Whats(Part.Governance));
        Assert.Null((await AnApproval.SubmitAgain(portal, useCase.Id)).Refusal);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await AnApproval.Take(portal, useCase.Id, Standing.Rejected, null);
        await Announce(useCase.Id);
        Assert.Contains("Rejected", await Whats(Part.Governance));
        Assert.DoesNotContain("Suspended", await Whats(Part.Governance));
        Assert.DoesNotContain("Rejected", await Whats(Part.Executive));
    }

    [Theory]
    [InlineData(NewsTopic.Permission, NewsTopic.Permission, true)]
    [InlineData(NewsTopic.Permission, NewsTopic.Decision, true)]
    [InlineData(NewsTopic.Rehearing, NewsTopic.Decision, true)]
    [InlineData(NewsTopic.Agenda, NewsTopic.Decision, false)] // who decided needs no word of it
    [InlineData(NewsTopic.Review, NewsTopic.Decision, false)]
    [InlineData(NewsTopic.Review, NewsTopic.Review, false)] // each of the two hears a word of their own
    [InlineData(NewsTopic.Condition, NewsTopic.Permission, false)]
    public void What_is_answered_is_told_to_who_knew_it_and_what_is_merely_over_is_not(NewsTopic former, NewsTopic by, bool told) =>
        Assert.Equal(told, NewsTopics.IsAnswered(former, by));

    [Fact]
    public async Task Reinstated_says_who_why_and_what_is_still_open_the_soonest_due_first()
    {
        var useCase = await AnApproval.Decided(portal, Standing.ApprovedWithConditions, AnApproval.Stopping() with { Text = "Mask it" }, AnApproval.Stopping(new(2026, 12, 1)), AnApproval.Stopping(new(2026, 11, 1)) with { Text = "Log it" });
        Assert.Equal("The governance office allows it until 14 Sep 2028, with 3 conditions: (3) Log it, due 1 Nov 2026; (2) Test it, due 1 Dec 2026; (1) Mask it.", Assert.Single(await Items(Part.Submitter), i => i.What == "Approved with conditions").Why);
        Assert.Null((await portal.In(Part.Executive, (SuspendUseCase h) => h.Handle(useCase.Id, "it leaks"))).Refusal);
        Assert.Null((await portal.In(Part.Owner, (AskReinstatement h) => h.Handle(useCase.Id, "the leak is closed"))).Refusal);
        Assert.Null((await portal.In(Part.Governance, (AnswerReinstatement h) => h.Handle(useCase.Id, true, "tested"))).Refusal);
        Assert.Equal("Governance office lets it go on: tested. It is allowed as before, with 3 open conditions: (3) Log it, due 1 Nov 2026; (2) Test it, due 1 Dec 2026; (1) Mask it. Production starts when its start is recorded.", Assert.Single(await Items(Part.Submitter), i => i.What == "Reinstated").Why);
    }

    [Fact]
    public async Task The_chair_hears_when_a_rule_suspends_what_the_committee_allowed()
    {
        var condition = await AnApproval.ByCommittee(portal, dueInDays: 30);
        await portal.Work();
        await portal.GoOn(condition.DueOn!.Value.AddDays(14));
        Assert.Equal(Standing.Suspended, await AnApproval.StandingOf(portal, condition.UseCaseId));
        Assert.Contains("Suspended", await Whats(Part.Chair));
        Assert.DoesNotContain("Suspended", await Whats(Part.Member));
    }

    [Fact]
    public async Task What_is_carried_over_is_not_new()
    {
        var session = await ASession.AtTheItem(portal);
        Assert.Null((await portal.In(Part.Chair, (MarkNoticesRead h) => h.Handle(session.UseCase))).Refusal);
        ASession.Ok(await portal.In(Part.Chair, (AiGovernance.Committee.Ballots.CarryOver h) => h.Handle(session.Item, "papers are missing")));
        await portal.Work();
        await using var db = portal.Db();
        Assert.Equal(2, await db.AgendaItems.CountAsync());
        Assert.DoesNotContain("New on the agenda", await Whats(Part.Chair));
    }

    [Fact]
    public async Task A_request_that_is_withdrawn_waits_for_the_committee_no_more()
    {
        await ASession.SetUp(portal);
        var id = await ASession.Waiting(portal);
        var next = await ASession.Next(portal);
        ASession.Ok(await portal.In(Part.Governance, (AiGovernance.Committee.Meetings.PutOnAgenda h) => h.Handle(id, next.Id)));
        Assert.Contains("New on the agenda", await Whats(Part.Chair));
        Assert.Null((await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(id, "no longer wanted"))).Refusal);
        Assert.DoesNotContain("New on the agenda", await Whats(Part.Chair));
    }

    [Fact]
    public async Task A_request_that_is_withdrawn_is_voted_on_ahead_no_more()
    {
        var (session, ballot) = await UrgentBallotTests.Opened(portal);
        Assert.Contains("Urgent ballot", await Whats(Part.Member));
        Assert.Null((await portal.In(Part.Member, (AiGovernance.Committee.Urgent.MoveToMeeting h) => h.Handle(ballot, "it needs talk"))).Refusal);
        Assert.Contains("Moved to the meeting", await Whats(Part.Chair));
        Assert.Null((await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(session.UseCase, "no longer wanted"))).Refusal);
        Assert.DoesNotContain("Moved to the meeting", await Whats(Part.Chair));
    }

    [Fact]
    public async Task For_a_request_that_is_withdrawn_nobody_is_to_be_appointed()
    {
        var session = await AQuorum.LackedTwice(portal);
        Assert.Single(await Whats(Part.Executive), w => w == "Appoint a substitute"); // the task, and no news of the same
        Assert.Null((await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(session.UseCase, "no longer wanted"))).Refusal);
        Assert.DoesNotContain("Appoint a substitute", await Whats(Part.Executive));
    }

    [Fact]
    public async Task The_office_sees_a_stopping_condition_overdue_and_the_rule_coming_and_hears_of_its_suspension()
    {
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(Friday));
        await portal.GoOn(Friday);
        Assert.Empty(await Whats(Part.Governance));
        await portal.GoOn(Friday.AddDays(1));
        var task = Assert.Single(await Items(Part.Governance));
        Assert.Equal(("Waive condition 1, or suspend", new DateOnly(2026, 10, 1)), (task.What, task.DueOn!.Value));
        Assert.EndsWith("the rule suspends the approval on 2 Oct 2026 (AP-2).", task.Why, StringComparison.Ordinal);
        await portal.GoOn(new(2026, 10, 2));
        Assert.Equal(Standing.Suspended, await AnApproval.StandingOf(portal, condition.UseCaseId));
        Assert.StartsWith("Permission is withdrawn. Suspended by rule AP-2", Assert.Single(await Items(Part.Governance)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_of_the_committee_that_is_overdue_is_the_chairs_to_answer_and_the_office_sees_to_it()
    {
        var condition = await AnApproval.ByCommittee(portal, dueInDays: 30);
        await portal.Work();
        await portal.GoOn(condition.DueOn!.Value.AddDays(1));
        Assert.Contains($"Waive condition {condition.Number}, or suspend", await Whats(Part.Chair));
        Assert.Equal("Look", Assert.Single(await Items(Part.Governance), i => i.What == $"See to condition {condition.Number}: it is overdue").Act);
    }

    [Fact]
    public async Task The_owner_is_reminded_a_week_before_a_condition_is_due_and_nobody_else()
    {
        var due = portal.Today().AddDays(20);
        var useCase = await AnApproval.WithCondition(portal, AnApproval.Stopping(due));
        await portal.GoOn(due.AddDays(-7).ToDateTime(default).AddSeconds(-1));
        Assert.Equal("To be shown: The report. Production waits for it (AP-1).", await Prove());
        await portal.GoOn(due.AddDays(-7));
        Assert.Equal("Condition 1 is due soon. To be shown: The report. Production waits for it (AP-1).", await Prove());
        Assert.DoesNotContain("Condition 1 is due soon", await Whats(Part.Submitter));
        await portal.GoOn(due.AddDays(1));
        Assert.Equal("Condition 1 is overdue. To be shown: The report. Unless it is settled, the rule suspends the approval on 18 Oct 2026 (AP-2).", await Prove());

        // One line for one fact, for who has to act; who has not, reads the news.
        Assert.Equal(["Prove condition 1"], await Whats(Part.Owner));
        Assert.Equal(["Condition 1 is overdue"], await Whats(Part.Submitter));
        Assert.Null((await portal.In(Part.Owner, (MarkNoticesRead h) => h.Handle(useCase.UseCaseId))).Refusal);
        Assert.StartsWith("To be shown: The report. Unless it is settled", await Prove(), StringComparison.Ordinal);

        async Task<string> Prove() => Assert.Single(await Items(Part.Owner), i => i.What == "Prove condition 1").Why;
    }

    [Theory]
    [InlineData(7, false)] // the day of the reminder is today: who was told the date just now needs none
    [InlineData(8, true)]
    public async Task A_date_so_near_that_it_was_told_just_now_is_not_called_to_mind(int days, bool reminded)
    {
        await AnApproval.WithCondition(portal, AnApproval.Stopping(portal.Today().AddDays(days)));
        await portal.GoOn(portal.Today().AddDays(days));
        Assert.Equal(reminded, (await Items(Part.Owner)).Any(i => i.Why.StartsWith("Condition 1 is due soon.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_condition_that_is_proven_is_not_called_to_mind()
    {
        await AnApproval.WithProof(portal, AnApproval.Stopping(portal.Today().AddDays(20)));
        await portal.GoOn(portal.Today().AddDays(15));
        Assert.DoesNotContain(await Items(Part.Owner), i => i.What.Contains("condition 1", StringComparison.OrdinalIgnoreCase) || i.Why.Contains("due soon", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_end_of_an_approval_reaches_its_owner_60_days_before_until_the_revision_is_submitted()
    {
        var useCase = await AnApproval.Decided(portal);
        var end = useCase.ReviewDueOn!.Value;
        await portal.GoOn(end.AddDays(-60).ToDateTime(default).AddSeconds(-1));
        Assert.DoesNotContain("Re-review", await Whats(Part.Owner));
        await portal.GoOn(end.AddDays(-60));
        Assert.StartsWith($"The approval ends on {AiGovernance.Parts.Moments.Day(end)}.", Assert.Single(await Items(Part.Owner), i => i.What == "Re-review").Why, StringComparison.Ordinal);
        var again = await Cases.Read(portal, useCase.Id);
        Assert.Null((await portal.In(Part.Owner, (SubmitUseCase h) => h.Handle(useCase.Id, again.Revisions[^1].Version))).Refusal);
        foreach (var part in new[] { Part.Owner, Part.Sponsor }) Assert.DoesNotContain("Re-review", await Whats(part));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task Announce(UseCaseId id)
    {
        await portal.Write(db =>
        {
            AiGovernance.Workflows.Outbox.Signal(db, ApprovalSignals.Decided, id.Value, portal.Clock.Now);
            return Task.CompletedTask;
        });
        await portal.Work();
    }

    /// <summary>Told that the rule suspends for it; nothing else is unread.</summary>
    private async Task<Condition> Overdue()
    {
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(Friday) with { Stops = false });
        foreach (var part in new[] { Part.Submitter, Part.Sponsor, Part.Owner }) Assert.Null((await portal.In(part, (MarkNoticesRead h) => h.Handle(condition.UseCaseId))).Refusal);
        await portal.GoOn(Friday.AddDays(1));
        Assert.Equal(["Condition 1 is overdue"], await About(condition));
        return condition;
    }

    private async Task<IEnumerable<string>> About(Condition condition) => (await portal.In(Part.Submitter, (ListNotices h) => h.Handle(condition.UseCaseId))).Value!.Select(n => n.Title).Order(StringComparer.Ordinal);

    private async Task<IReadOnlyList<InboxItem>> Items(Part part) => [.. (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];

    /// <summary>Without the news of the decision with which each test begins.</summary>
    private async Task<IReadOnlyList<string>> Whats(Part part) => [.. (await Items(part)).Select(i => i.What).Where(w => w is not ("Approved" or "Approved with conditions"))];
}
