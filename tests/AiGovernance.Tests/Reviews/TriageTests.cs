using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Triage;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>From submission to the open reviews (RV-0), and to the committee by request (RV-4).</summary>
public class TriageTests
{
    [Theory]
    [InlineData(Cases.Moderate, "Security Privacy", 7)]
    [InlineData(Cases.High, "Security Privacy Legal Architecture Data", 8)]
    [InlineData(Cases.Critical, "Security Privacy Legal Architecture Data", 8)]
    [InlineData(Cases.Prohibited, "Legal", 5)]
    public async Task Sending_to_review_opens_the_reviews_of_the_tier_with_their_due_day(string example, string disciplines, int days)
    {
        await using var portal = TestPortal.Start();
        var useCase = await AReview.InReview(portal, example);

        var reviews = await AReview.All(portal, useCase.Id);

        Assert.Equal(RevisionStatus.InReview, useCase.Revisions[0].Status);
        Assert.Equal(disciplines, string.Join(' ', reviews.Select(r => r.Discipline)));
        Assert.All(reviews, r => Assert.Equal((ReviewState.Open, WorkingDays.MondayToFriday.Add(new(2026, 9, 14), days)), (r.State, r.DueOn)));
    }

    [Fact]
    public async Task What_triage_took_is_missing_from_a_Moderate_review_but_not_from_a_High_one()
    {
        await using var portal = TestPortal.Start();
        var (moderate, high) = (await Cases.Submitted(portal, Cases.Moderate), await Cases.Submitted(portal, Cases.High));
        portal.Clock.Advance(TimeSpan.FromDays(2));
        await AReview.Send(portal, moderate);
        await AReview.Send(portal, high);
        await portal.Work();

        Assert.Equal(new(2026, 9, 23), (await AReview.Read(portal, moderate, Discipline.Security)).DueOn); // 7 after Monday the 14th
        Assert.Equal(new(2026, 9, 28), (await AReview.Read(portal, high, Discipline.Security)).DueOn); // 8 after Wednesday the 16th
    }

    [Fact]
    public async Task A_Low_case_is_decided_not_reviewed()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Cases.Submitted(portal, Cases.Low);
        Assert.Equal(ReviewRefusals.NoneNeeded, (await AReview.Send(portal, useCase)).Refusal);
    }

    [Fact]
    public async Task A_case_is_sent_once_and_only_as_it_was_read()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Cases.Submitted(portal, Cases.High);

        Assert.Equal(Refusal.Stale, (await portal.As(Part.Governance.Id, (SendToReview h) => h.Handle(useCase.Id, 99))).Refusal);
        Assert.Null((await AReview.Send(portal, useCase)).Refusal);
        Assert.Equal(UseCaseRefusals.NotThere, (await AReview.Send(portal, useCase)).Refusal);
    }

    [Fact]
    public async Task Only_the_governance_office_triages()
    {
        await using var portal = TestPortal.Start();
        var useCase = await Cases.Submitted(portal, Cases.High);

        Assert.Equal(RefusalKind.Forbidden, (await portal.As(Part.Submitter.Id, (SendToReview h) => h.Handle(useCase.Id, 1))).Refusal!.Kind);
        Assert.Equal(RefusalKind.NotFound, (await portal.As(Part.Security.Id, (SendToReview h) => h.Handle(useCase.Id, 1))).Refusal!.Kind);
        Assert.Equal(RefusalKind.Forbidden, (await portal.As(Part.Auditor.Id, (ListTriage h) => h.Handle())).Refusal!.Kind);
    }

    [Fact]
    public async Task The_governance_office_does_not_triage_its_own_case()
    {
        await using var portal = TestPortal.Start();
        var id = (await portal.As(Part.Governance.Id, (RegisterUseCase h) => h.Handle("Own"))).Value!.Id;
        Assert.Equal("use-cases.involved", (await portal.As(Part.Governance.Id, (SendToReview h) => h.Handle(id, 0))).Refusal?.Code);
    }

    [Fact]
    public async Task Triage_shows_what_waits_with_what_it_needs_and_nothing_that_was_sent()
    {
        await using var portal = TestPortal.Start();
        var low = await Cases.Submitted(portal, Cases.Low);
        await AReview.InReview(portal, Cases.High);
        var moderate = await Cases.Submitted(portal, Cases.Moderate);

        var rows = (await portal.As(Part.Governance.Id, (ListTriage h) => h.Handle())).Value!;

        Assert.Equal([low.Reference, moderate.Reference], rows.Rows.Select(r => r.Reference));
        Assert.Equal([0, 2], rows.Rows.Select(r => r.Needs.Count));
        Assert.All(rows.Rows, r => Assert.Equal((new DateOnly(2026, 9, 16), 2, true), (r.DueOn, r.DaysLeft, r.NotAccepted)));
    }

    [Fact]
    public async Task The_office_or_a_reviewer_puts_a_Moderate_case_before_the_committee_with_a_reason()
    {
        await using var portal = TestPortal.Start();
        var review = await AReview.Claimed(portal, Discipline.Privacy, Cases.Moderate);
        var revision = await AReview.Revision(portal, review.UseCaseId);
        Task<Result> Escalate(Part part, int version, string reason) => portal.As(part.Id, (EscalateToCommittee h) => h.Handle(review.UseCaseId, version, reason));

        Assert.Equal(RefusalKind.Forbidden, (await Escalate(Part.Submitter, revision.Version, "x")).Refusal!.Kind);
        Assert.Equal(RefusalKind.NotFound, (await Escalate(Part.Security, revision.Version, "x")).Refusal!.Kind);
        Assert.Equal(Refusal.ReasonMissing, (await Escalate(Part.Privacy, revision.Version, " ")).Refusal);
        Assert.Equal(Refusal.Stale, (await Escalate(Part.Privacy, revision.Version + 1, "x")).Refusal);
        Assert.Null((await Escalate(Part.Privacy, revision.Version, "New kind of use")).Refusal);
        Assert.Equal(UseCaseRefusals.EscalatedAlready, (await Escalate(Part.Governance, revision.Version + 1, "x")).Refusal);
        Assert.NotNull((await AReview.Revision(portal, review.UseCaseId)).EscalatedAt);
    }

    [Fact]
    public async Task A_High_case_goes_to_the_committee_anyway()
    {
        await using var portal = TestPortal.Start();
        var useCase = await AReview.InReview(portal);
        Assert.Equal(UseCaseRefusals.OnlyModerateEscalates, (await portal.As(Part.Governance.Id, (EscalateToCommittee h) => h.Handle(useCase.Id, useCase.Revisions[0].Version, "x"))).Refusal);
    }
}
