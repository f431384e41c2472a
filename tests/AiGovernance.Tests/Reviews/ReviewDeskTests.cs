using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Organisation;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>Claiming, assigning, conflicts and saving (RV-1, PP-1, PP-3).</summary>
public class ReviewDeskTests
{
    [Fact]
    public async Task Claiming_takes_the_review_from_the_queue_and_opens_the_case_to_its_reviewer()
    {
        await using var portal = TestPortal.Start();
        var open = await AReview.Open(portal);
        Assert.Null((await portal.As(Part.Security.Id, (FindReview h) => h.Handle(open.Id))).Value!.Case);

        var claimed = await AReview.Claim(portal, open);

        Assert.Equal((ReviewState.Claimed, Part.Security.Id), (claimed.State, claimed.ReviewerId));
        Assert.NotNull((await portal.As(Part.Security.Id, (FindReview h) => h.Handle(open.Id))).Value!.Case);
        Assert.Contains((await Cases.Read(portal, open.UseCaseId)).Readers, r => r.PersonId == Part.Security.Id && r.Reason == ReaderReason.Reviewer);
    }

    [Fact]
    public async Task Only_the_discipline_claims_and_only_what_is_free_and_fresh()
    {
        await using var portal = TestPortal.Start();
        var open = await AReview.Open(portal);
        Task<Result> Claim(Part part, int version) => portal.As(part.Id, (ClaimReview h) => h.Handle(open.Id, version));

        Assert.Equal(RefusalKind.NotFound, (await Claim(Part.Privacy, open.Version)).Refusal!.Kind);
        Assert.Equal(RefusalKind.Forbidden, (await Claim(Part.Governance, open.Version)).Refusal!.Kind);
        Assert.Equal(RefusalKind.NotFound, (await Claim(Part.Nobody, open.Version)).Refusal!.Kind);
        Assert.Equal(Refusal.Stale, (await Claim(Part.Security, open.Version + 1)).Refusal);
        Assert.Null((await Claim(Part.Security, open.Version)).Refusal);
        Assert.Equal(ReviewRefusals.NotFree, (await Claim(Part.Security, open.Version + 1)).Refusal);
    }

    [Theory]
    [InlineData("Submitter")]
    [InlineData("Sponsor")]
    [InlineData("Owner")]
    public async Task Nobody_reviews_a_case_in_which_they_have_a_part(string name)
    {
        await using var portal = TestPortal.Start();
        var part = Part.All.Single(p => p.Name == name);
        await portal.AsSystem((AssignRole h) => h.Handle(part.Id!.Value, Role.Reviewer, Discipline.Security));
        var open = await AReview.Open(portal);

        Assert.Equal("use-cases.involved", (await portal.As(part.Id, (ClaimReview h) => h.Handle(open.Id, open.Version))).Refusal?.Code);
        Assert.Equal(ReviewRefusals.InvolvedPerson, (await portal.As(Part.Governance.Id, (AssignReview h) => h.Handle(open.Id, open.Version, part.Id!.Value))).Refusal);
        Assert.Empty((await portal.As(part.Id, (ListReviewQueue h) => h.Handle(ReviewShelf.ToClaim))).Value!.Rows.Rows);
        Assert.DoesNotContain((await portal.As(Part.Governance.Id, (FindReview h) => h.Handle(open.Id))).Value!.Offers.AssignTo, c => c.Id == part.Id);
    }

    [Fact]
    public async Task The_governance_office_assigns_and_takes_away()
    {
        await using var portal = TestPortal.Start();
        await portal.AsSystem((AssignRole h) => h.Handle(Part.Stranger.Id!.Value, Role.Reviewer, Discipline.Security));
        var open = await AReview.Open(portal);
        Task<Result> Assign(Part by, Part to, int version, string? reason = null) => portal.As(by.Id, (AssignReview h) => h.Handle(open.Id, version, to.Id!.Value, reason));

        Assert.Equal(RefusalKind.Forbidden, (await Assign(Part.Security, Part.Stranger, open.Version)).Refusal!.Kind);
        Assert.Equal("reviews.not-a-reviewer", (await Assign(Part.Governance, Part.Privacy, open.Version)).Refusal?.Code);
        Assert.Equal(Refusal.Stale, (await Assign(Part.Governance, Part.Security, open.Version + 1)).Refusal);
        Assert.Null((await Assign(Part.Governance, Part.Security, open.Version)).Refusal);
        Assert.Equal(ReviewRefusals.HasItAlready, (await Assign(Part.Governance, Part.Security, open.Version + 1)).Refusal);
        Assert.Equal(Refusal.ReasonMissing, (await Assign(Part.Governance, Part.Stranger, open.Version + 1, " ")).Refusal);
        Assert.Equal("reviews.text-too-long", (await Assign(Part.Governance, Part.Stranger, open.Version + 1, new string('x', Review.ConditionMaxLength + 1))).Refusal?.Code);
        Assert.Null((await Assign(Part.Governance, Part.Stranger, open.Version + 1, new string('x', Review.ConditionMaxLength))).Refusal);
        Assert.Equal(Part.Stranger.Id, (await AReview.Read(portal, open.Id)).ReviewerId);
        Assert.Equal(RefusalKind.Forbidden, (await portal.As(Part.Security.Id, (SaveReview h) => h.Handle(open.Id, open.Version + 2, ReviewContent.Empty))).Refusal!.Kind);
    }

    [Fact]
    public async Task A_review_that_changes_hands_is_told_to_both_with_its_reason_and_the_trail_has_it()
    {
        await using var portal = TestPortal.Start();
        await portal.AsSystem((AssignRole h) => h.Handle(Part.Stranger.Id!.Value, Role.Reviewer, Discipline.Security));
        var claimed = await AReview.Claimed(portal);
        Assert.Null((await portal.As(Part.Governance.Id, (AssignReview h) => h.Handle(claimed.Id, claimed.Version, Part.Stranger.Id!.Value, "on leave until May"))).Refusal);

        Assert.Contains((await Inbox(portal, Part.Stranger)), i => i is { What: "Finish your review", Why: "You have the Security review. Governance office gave it to you: on leave until May." });
        Assert.Contains((await Inbox(portal, Part.Security)), i => i is { What: "The Security review is no longer yours", Why: "Governance office gave it to Stranger: on leave until May" });
        Assert.DoesNotContain(await Inbox(portal, Part.Governance), i => i.What.Contains("review is", StringComparison.Ordinal));
        var entry = (await portal.In(Part.Auditor, (ListTrail h) => h.Handle(claimed.UseCaseId.Value, 1))).Value!.Rows.First(r => r is { Action: "AssignReview", Record.Kind: "review" });
        Assert.Equal("on leave until May", entry.Reason);

        var moved = await AReview.Read(portal, claimed.Id);
        Assert.Null((await portal.As(Part.Governance.Id, (AssignReview h) => h.Handle(moved.Id, moved.Version, Part.Security.Id!.Value, "back again"))).Refusal);
        // The task says it; news of the same would stand beside it.
        Assert.Equal(["You have the Security review. Governance office gave it to you: back again."], (await Inbox(portal, Part.Security)).Select(i => i.Why));
        Assert.Equal(["The Security review is no longer yours"], (await Inbox(portal, Part.Stranger)).Select(i => i.What).Where(w => w.StartsWith("The", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Who_declares_a_conflict_gives_the_review_back_and_cannot_take_it_again()
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal);
        await portal.As(Part.Security.Id, (SaveReview h) => h.Handle(claimed.Id, claimed.Version, ReviewContent.Empty with { Rationale = "half written" }));
        Task<Result> Declare(Part part, int version, string reason) => portal.As(part.Id, (DeclareReviewConflict h) => h.Handle(claimed.Id, version, reason));

        Assert.Equal(Refusal.ReasonMissing, (await Declare(Part.Security, claimed.Version + 1, "")).Refusal);
        Assert.Equal(Refusal.Stale, (await Declare(Part.Security, claimed.Version, "My sister sells it")).Refusal);
        Assert.Equal(RefusalKind.Forbidden, (await Declare(Part.Governance, claimed.Version + 1, "x")).Refusal!.Kind);
        Assert.Null((await Declare(Part.Security, claimed.Version + 1, "My sister sells it")).Refusal);

        var back = await AReview.Read(portal, claimed.Id);
        Assert.Equal((ReviewState.Open, default(PersonId?), ""), (back.State, back.ReviewerId, back.Draft));
        Assert.Equal(ReviewRefusals.Conflicted, (await portal.As(Part.Security.Id, (ClaimReview h) => h.Handle(back.Id, back.Version))).Refusal);
        Assert.Equal(ReviewRefusals.Conflicted, (await portal.As(Part.Governance.Id, (AssignReview h) => h.Handle(back.Id, back.Version, Part.Security.Id!.Value))).Refusal);
        Assert.Empty((await portal.As(Part.Security.Id, (ListReviewQueue h) => h.Handle(ReviewShelf.ToClaim))).Value!.Rows.Rows);
    }

    private static async Task<IEnumerable<InboxItem>> Inbox(TestPortal portal, Part part) => (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items);

    [Fact]
    public async Task A_draft_saves_by_itself_without_an_entry_and_only_its_reviewer_reads_it()
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal);
        await using var db = portal.Db();
        var entries = await db.Trail.CountAsync();
        var draft = ReviewContent.Empty with { Rationale = "half written", Answers = new Dictionary<string, string> { ["s-log"] = "yes" } };

        var saved = await portal.As(Part.Security.Id, (SaveReview h) => h.Handle(claimed.Id, claimed.Version, draft));

        Assert.Equal(claimed.Version + 1, saved.Value);
        Assert.Equal(entries, await db.Trail.CountAsync());
        Assert.Equal("half written", (await portal.As(Part.Security.Id, (FindReview h) => h.Handle(claimed.Id))).Value!.Content.Rationale);
        Assert.Equal("", (await portal.As(Part.Governance.Id, (FindReview h) => h.Handle(claimed.Id))).Value!.Content.Rationale);
        Assert.Equal(Refusal.Stale, (await portal.As(Part.Security.Id, (SaveReview h) => h.Handle(claimed.Id, claimed.Version, draft))).Refusal);
        var tooLong = draft with { Rationale = new('x', Review.TextMaxLength + 1) };
        Assert.Equal("reviews.text-too-long", (await portal.As(Part.Security.Id, (SaveReview h) => h.Handle(claimed.Id, saved.Value, tooLong))).Refusal?.Code);
        Assert.Null((await portal.As(Part.Security.Id, (SaveReview h) => h.Handle(claimed.Id, saved.Value, tooLong with { Rationale = new('x', Review.TextMaxLength) }))).Refusal);
    }

    [Fact]
    public async Task A_reviewer_whose_role_ended_writes_no_more()
    {
        await using var portal = TestPortal.Start();
        var claimed = await AReview.Claimed(portal);
        await using var db = portal.Db();
        var role = await db.RoleAssignments.SingleAsync(r => r.PersonId == Part.Security.Id);
        await portal.AsSystem((EndRole h) => h.Handle(role.Id));

        Assert.Equal(RefusalKind.Forbidden, (await portal.As(Part.Security.Id, (SaveReview h) => h.Handle(claimed.Id, claimed.Version, ReviewContent.Empty))).Refusal!.Kind);
    }

    [Fact]
    public async Task A_confidential_case_waits_in_no_queue()
    {
        await using var portal = TestPortal.Start();
        var open = await AReview.Open(portal);
        await portal.Write(async db => db.Entry(await db.UseCases.SingleAsync(u => u.Id == open.UseCaseId)).Property(u => u.IsConfidential).CurrentValue = true);

        Assert.Empty((await portal.As(Part.Security.Id, (ListReviewQueue h) => h.Handle(ReviewShelf.ToClaim))).Value!.Rows.Rows);
        Assert.Equal(Refusal.NotFound, (await portal.As(Part.Security.Id, (ClaimReview h) => h.Handle(open.Id, open.Version))).Refusal);
    }

    [Fact]
    public async Task The_shelves_hold_mine_what_is_to_claim_and_what_is_overdue()
    {
        await using var portal = TestPortal.Start();
        var mine = await AReview.Claimed(portal);
        var free = await AReview.Open(portal, Discipline.Security, Cases.Moderate);
        Task<Result<ReviewQueue>> List(Part part, ReviewShelf shelf) => portal.As(part.Id, (ListReviewQueue h) => h.Handle(shelf));

        Assert.Equal([mine.Id], (await List(Part.Security, ReviewShelf.Mine)).Value!.Rows.Rows.Select(r => r.Id));
        Assert.Equal([free.Id], (await List(Part.Security, ReviewShelf.ToClaim)).Value!.Rows.Rows.Select(r => r.Id));
        Assert.Equal(new(1, 1, 0), (await List(Part.Security, ReviewShelf.Overdue)).Value!.Counts);
        Assert.Equal(new(0, 6, 0), (await List(Part.Governance, ReviewShelf.ToClaim)).Value!.Counts);
        Assert.Equal(RefusalKind.Forbidden, (await List(Part.Submitter, ReviewShelf.Mine)).Refusal!.Kind);

        portal.Clock.Advance(free.DueOn.ToDateTime(default) - TestClock.Start.Date);
        Assert.Equal(0, (await List(Part.Security, ReviewShelf.Overdue)).Value!.Counts.Overdue); // due today
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal([free.Id], (await List(Part.Security, ReviewShelf.Overdue)).Value!.Rows.Rows.Select(r => r.Id));
        Assert.Equal(2, (await List(Part.Governance, ReviewShelf.Overdue)).Value!.Counts.Overdue); // with Privacy's
    }
}
