using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Leaving;
using AiGovernance.Reviews;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Organisation.Delegates;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Organisation;

/// <summary>PP-5: who left keeps the name on the record, loses access at once, and what they had in hand goes back.</summary>
public sealed class LeavingTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task They_are_nobody_from_then_on_and_their_roles_end()
    {
        var useCase = await AUseCase.Submitted(portal);
        Assert.Null((await Leave(Part.Compliance)).Refusal);

        Assert.False((await portal.In(Part.Compliance, (FindUseCase h) => h.Handle(useCase.Reference))).Succeeded);
        await using var db = portal.Db();
        Assert.Equal(portal.Clock.Now, (await db.RoleAssignments.SingleAsync(r => r.Role == Role.Compliance, Cancel)).UntilAt);
        Assert.Equal((Part.Compliance.Name, portal.Clock.Now), await db.People.Where(p => p.Id == People.Of(Part.Compliance)).Select(p => new ValueTuple<string, DateTime?>(p.Name, p.LeftAt)).SingleAsync(Cancel));
    }

    [Fact]
    public async Task A_review_in_hand_goes_back_to_the_queue()
    {
        var claimed = await AReview.Claimed(portal);
        Assert.Null((await Leave(Part.Security)).Refusal);

        var review = await AReview.Read(portal, claimed.Id);
        Assert.Equal((ReviewState.Open, null), (review.State, review.ReviewerId));
    }

    [Fact]
    public async Task Their_place_on_the_committee_and_in_the_pool_ends_the_day_before()
    {
        await AQuorum.SetUpWithPool(portal, Part.Stranger);
        portal.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Null((await Leave(Part.Member)).Refusal);
        Assert.Null((await Leave(Part.Stranger)).Refusal);

        await using var db = portal.Db();
        var yesterday = DateOnly.FromDateTime(portal.Clock.Now).AddDays(-1);
        Assert.Equal(yesterday, (await db.Set<SeatTerm>().SingleAsync(t => t.PersonId == People.Of(Part.Member), Cancel)).Until);
        Assert.Equal(yesterday, (await db.CommitteePool.SingleAsync(t => t.PersonId == People.Of(Part.Stranger), Cancel)).Until);
        Assert.DoesNotContain(await db.RoleAssignments.Where(r => r.UntilAt == null).ToListAsync(Cancel), r => r.PersonId == People.Of(Part.Member));
    }

    [Fact]
    public async Task The_check_of_a_proof_falls_to_the_governance_office()
    {
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(portal.Today().AddDays(10)) with { Verifier = People.Of(Part.Stranger) });
        Assert.Null((await Leave(Part.Stranger)).Refusal);
        await using var db = portal.Db();
        Assert.Null((await db.Conditions.SingleAsync(c => c.Id == condition.Id, Cancel)).VerifierId);
    }

    [Fact]
    public async Task Delegations_of_both_sides_end()
    {
        await ADelegation.Named(portal, Part.Submitter, Part.Colleague, begun: false);
        Assert.Null((await Leave(Part.Colleague)).Refusal);
        await using var db = portal.Db();
        Assert.Equal(portal.Clock.Now, (await db.Delegations.SingleAsync(Cancel)).EndedAt);
    }

    [Fact]
    public async Task A_case_without_its_owner_is_a_task_of_the_units_lead_within_ten_working_days()
    {
        var useCase = await AUseCase.Submitted(portal);
        Assert.Null((await Leave(Part.Owner)).Refusal);

        var task = Assert.Single(await Inbox(Part.UnitLead), i => i.What == "Name another owner");
        Assert.Equal((CaseAddress.Of(useCase.Reference) + "#people", new DateOnly(2026, 9, 28)), (task.Href, task.DueOn));
        Assert.DoesNotContain(await Inbox(Part.Governance), i => i.What == "Name another owner");

        await Leave(Part.UnitLead);
        Assert.Contains(await Inbox(Part.Governance), i => i.What == "Name another owner");
    }

    [Fact]
    public async Task It_is_refused_by_name()
    {
        Assert.Equal(OrganisationRefusals.OwnLeaving, (await Leave(Part.Administrator)).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Administrator, (RecordLeaving h) => h.Handle(PersonId.New()))).Refusal);
        await Leave(Part.Colleague);
        Assert.Equal(OrganisationRefusals.LeftAlready, (await Leave(Part.Colleague)).Refusal);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<Result> Leave(Part part) => portal.In(Part.Administrator, (RecordLeaving h) => h.Handle(People.Of(part)));

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];
}
