using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Committee.Ballots;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.Tests.Vendors;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Dashboard;

/// <summary>What waits for whom (DB-2).</summary>
public class InboxTests
{
    [Fact]
    public async Task A_draft_waits_for_its_author_alone()
    {
        await using var portal = TestPortal.Start();
        var draft = await AUseCase.Draft(portal);
        var task = Assert.Single(await Of(portal, Part.Submitter));
        Assert.Equal(("Finish your draft", CaseAddress.Intake(draft.Reference), default(DateOnly?)), (task.What, task.Href, task.DueOn));
        foreach (var part in Part.All.Except([Part.Submitter])) Assert.Empty(await Of(portal, part));
    }

    [Fact]
    public async Task A_low_case_waits_for_the_office_to_decide_and_for_sponsor_and_owner_to_accept()
    {
        await using var portal = TestPortal.Start();
        await Cases.Submitted(portal, Cases.Low);
        Assert.Equal([("Decide", new DateOnly(2026, 9, 16))], (await Of(portal, Part.Governance)).Select(i => (i.What, i.DueOn!.Value)));
        Assert.Equal(["Accept being sponsor"], await Whats(portal, Part.Sponsor));
        Assert.Equal(["Accept being owner"], await Whats(portal, Part.Owner));
        await portal.As(Part.Owner.Id, (AcceptPart h) => h.Handle(Only(portal)));
        Assert.Empty(await Of(portal, Part.Owner));
        foreach (var part in new[] { Part.Submitter, Part.Colleague, Part.Stranger, Part.Executive, Part.Security }) Assert.Empty(await Of(portal, part));
    }

    [Fact]
    public async Task A_moderate_case_goes_from_triage_through_the_reviewers_to_the_offices_decision()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Cases.Submitted(portal, Cases.Moderate);
        Assert.Equal(["Triage a new case"], await Whats(portal, Part.Governance));
        Assert.Null((await AReview.Send(portal, useCase)).Refusal);
        await portal.Work();
        Assert.Empty(await Of(portal, Part.Governance));
        Assert.Equal(["Take a review"], await Whats(portal, Part.Security));

        foreach (var review in await AReview.All(portal, useCase.Id))
        {
            var claimed = await AReview.Claim(portal, review);
            var task = Assert.Single(await Of(portal, AReview.Of[review.Discipline]));
            Assert.Equal(("Finish your review", ReviewAddress.Of(review.Id), review.DueOn), (task.What, task.Href, task.DueOn));
            await AReview.Done(portal, claimed);
        }
        await portal.Work();
        Assert.Equal(["Decide"], await Whats(portal, Part.Governance));
        Assert.Equal("Both reviews are in.", (await Of(portal, Part.Governance)).Single().Why);
        Assert.Empty(await Of(portal, Part.Security));
    }

    [Fact]
    public async Task A_question_waits_for_the_submitter_and_a_stopped_review_is_never_overdue()
    {
        await using var portal = TestPortal.Start();
        var review = await AReview.Claimed(portal);
        Assert.Null((await portal.As(Part.Security.Id, (AskSubmitter h) => h.Handle(review.Id, review.Version, "Which model?"))).Refusal);
        portal.Clock.Advance(TimeSpan.FromDays(20));
        var asked = Assert.Single(await Of(portal, Part.Submitter));
        Assert.Equal(("Answer a question", new DateOnly(2026, 10, 14)), (asked.What, asked.DueOn!.Value));
        Assert.Equal(InboxSpan.Later, InboxGroups.SpanOf(Assert.Single(await Of(portal, Part.Security)).DueOn, new(2026, 10, 4)));
    }

    [Fact]
    public async Task Who_asked_reads_in_the_inbox_that_the_answer_is_here()
    {
        await using var portal = TestPortal.Start();
        var review = await AReview.Claimed(portal);
        Assert.Null((await portal.As(Part.Security.Id, (AskSubmitter h) => h.Handle(review.Id, review.Version, "Which model?"))).Refusal);
        Assert.Equal("You have the Security review. Its clock is stopped: an answer of the submitter is missing.", Assert.Single(await Of(portal, Part.Security)).Why);

        await using var db = portal.Db();
        var question = db.SubmitterQuestions.Single();
        Assert.Null((await portal.In(Part.Submitter, (AnswerQuestion h) => h.Handle(question.Id, question.Version, "The small one"))).Refusal);
        Assert.Equal("You have the Security review. Your question is answered.", Assert.Single(await Of(portal, Part.Security)).Why);
    }

    [Fact]
    public async Task The_office_reads_at_triage_that_its_question_is_answered()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Cases.Submitted(portal, Cases.Moderate);
        Assert.Null((await portal.In(Part.Governance, (ReturnToSubmitter h) => h.Handle(useCase.Id, useCase.Revisions[0].Version, "Which model?"))).Refusal);
        await using var db = portal.Db();
        var question = db.SubmitterQuestions.Single();
        Assert.Null((await portal.In(Part.Submitter, (AnswerQuestion h) => h.Handle(question.Id, question.Version, "The small one"))).Refusal);
        Assert.EndsWith(". The submitter answered your question.", Assert.Single(await Of(portal, Part.Governance)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_long_over_its_time_waits_for_the_office_where_the_discipline_has_no_lead()
    {
        await using var portal = TestPortal.Start();
        await AReview.Claimed(portal);
        portal.Clock.Advance(TimeSpan.FromDays(30));
        await portal.Work();
        Assert.Contains("Find a reviewer", await Whats(portal, Part.Governance));
    }

    [Fact]
    public async Task An_open_ballot_waits_for_each_voter_until_they_voted()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await ASession.AtTheBallot(portal);
        foreach (var part in ASession.Four) Assert.Contains("Vote", await Whats(portal, part));
        Assert.DoesNotContain("Vote", await Whats(portal, Part.Alternate));
        Assert.Null((await session.Vote(ballot, Part.Member, AiGovernance.Committee.Choice.Abstain)).Refusal);
        Assert.DoesNotContain("Vote", await Whats(portal, Part.Member));
    }

    [Fact]
    public async Task The_alternate_votes_where_the_member_of_the_seat_is_away()
    {
        await using var portal = TestPortal.Start();
        var session = await ASession.AtTheItem(portal);
        Assert.Null((await session.Leave(Part.SecondMember)).Refusal);
        Assert.Null((await session.Arrive(Part.Alternate)).Refusal);
        await session.OpenBallot();
        Assert.Contains("Vote", await Whats(portal, Part.Alternate));
        Assert.DoesNotContain("Vote", await Whats(portal, Part.SecondMember));
    }

    [Fact]
    public async Task A_vendors_answers_wait_for_assessors_and_their_proposal_for_the_office()
    {
        await using var portal = TestPortal.Start();
        await AVendor.SignedOff(portal);
        Assert.Equal(["Assess a vendor's answers"], await Whats(portal, Part.Security));
        Assert.Empty(await Of(portal, Part.Legal));
        await using var other = TestPortal.Start();
        await AVendor.Proposed(other);
        Assert.Equal(["Decide on a vendor product"], await Whats(other, Part.Governance));
        Assert.Empty(await Of(other, Part.Security));
    }

    [Fact]
    public async Task Conditions_wait_for_their_owner_and_proofs_for_who_verifies()
    {
        await using var portal = TestPortal.Start();
        await ARegister.Of(portal, 60, 9);
        var prove = (await Of(portal, Part.Owner)).Where(i => i.What.StartsWith("Prove", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(prove);
        await using var db = portal.Db();
        var open = db.UseCases.Where(u => !u.IsConfidential).Select(u => u.Reference).ToHashSet();
        var reference = prove.Select(i => i.Subject.Split(' ')[0]).First(open.Contains);
        var condition = db.Conditions.Single(c => db.UseCases.Any(u => u.Reference == reference && u.Id == c.UseCaseId));
        Assert.Null((await portal.As(Part.Owner.Id, (GiveProof h) => h.Handle(condition.Id, "the report"))).Refusal);
        Assert.Equal(prove.Count - 1, (await Of(portal, Part.Owner)).Count(i => i.What.StartsWith("Prove", StringComparison.Ordinal)));
        Assert.Contains(await Of(portal, Part.Governance), i => i.What == "Check the proof of condition 1" && i.Subject.StartsWith(reference, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_confidential_case_waits_for_nobody_who_may_not_see_it()
    {
        await using var portal = TestPortal.Start();
        await Cases.Submitted(portal, Cases.Moderate);
        await portal.Write(db =>
        {
            db.Entry(db.UseCases.Single()).Property(u => u.IsConfidential).CurrentValue = true;
            return Task.CompletedTask;
        });
        Assert.Empty(await Of(portal, Part.Governance));
    }

    [Fact]
    public async Task The_count_of_the_navigation_is_the_length_of_the_inbox_for_everybody()
    {
        await using var portal = TestPortal.Start();
        await ARegister.Of(portal, 60, 3);
        await ASession.AtTheBallot(portal);
        await AReview.Open(portal);
        foreach (var part in Part.All)
        {
            var (inbox, counts) = ((await portal.In(part, (ReadInbox h) => h.Handle())).Value!, (await portal.In(part, (CountWaiting h) => h.Handle())).Value!);
            Assert.Equal((part, inbox.Total), (part, counts.All));
            Assert.True(inbox.Total > inbox.Shown || inbox.Groups.SelectMany(g => g.Items).All(i => counts.In(i.Area) == inbox.Groups.SelectMany(g => g.Items).Count(o => o.Area == i.Area)));
        }
    }

    private static async Task<IReadOnlyList<InboxItem>> Of(TestPortal portal, Part part) =>
        [.. (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];

    private static async Task<IEnumerable<string>> Whats(TestPortal portal, Part part) => (await Of(portal, part)).Select(i => i.What);

    private static UseCaseId Only(TestPortal portal)
    {
        using var db = portal.Db();
        return db.UseCases.Select(u => u.Id).Single();
    }
}
