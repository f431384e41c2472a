using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Audit;
using AiGovernance.CaseFile.Story;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Identity;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Delegates;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Assessments;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Overrides;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.Tests.Vendors;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Choice = AiGovernance.Committee.Choice;

namespace AiGovernance.Tests.Organisation.Delegates;

/// <summary>Doing somebody else's work, and what passes to nobody (PP-6, PP-3).</summary>
public sealed class StandInTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_delegate_finds_the_principals_work_does_it_and_the_record_says_for_whom()
    {
        var useCase = await Cases.Submitted(portal, Cases.Low);
        await ADelegation.Named(portal, Part.Owner, Part.Stranger);
        Assert.Equal(["Accept being owner"], await Whats(Part.Stranger, Part.Owner));

        Assert.Null((await portal.For(Part.Stranger, Part.Owner, (AcceptPart h) => h.Handle(useCase.Id))).Refusal);

        Assert.NotNull((await Cases.Read(portal, useCase.Id)).OwnerAcceptedAt);
        var entry = (await portal.In(Part.Auditor, (ListTrail h) => h.Handle(useCase.Id.Value, 1))).Value!.Rows[0];
        Assert.Equal((nameof(AcceptPart), "Stranger for Owner", Part.Owner.Id), (entry.Action, entry.Who, entry.ActingFor));
        Assert.Contains((await portal.In(Part.Submitter, (ReadCaseStory h) => h.Handle(useCase.Id, 1))).Value!.Rows, e => e.Who == "Stranger for Owner");
        await using var db = portal.Db();
        Assert.Equal(Part.Stranger.Id!.Value.Value, (await db.Trail.OrderByDescending(e => e.Number).FirstAsync()).Actor);
        Assert.Null((await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!.Fault);
    }

    [Fact]
    public async Task A_review_of_the_principal_is_done_in_the_principals_name()
    {
        var review = await AReview.Claimed(portal);
        await ADelegation.Named(portal, Part.Security, Part.Stranger);
        Assert.Equal(["Finish your review"], await Whats(Part.Stranger, Part.Security));
        Assert.Null((await portal.For(Part.Stranger, Part.Security, (CompleteReview h) => h.Handle(review.Id, review.Version, review.Content(portal)))).Refusal);
        Assert.Equal((ReviewState.Done, Part.Security.Id), ((await AReview.Read(portal, review.Id)).State, (await AReview.Read(portal, review.Id)).ReviewerId));
    }

    [Fact]
    public async Task Without_a_delegation_that_runs_they_act_as_themselves()
    {
        Assert.Null((await ActorOfDelegate(Part.Stranger, Part.Owner)).StandIn);
        var named = await ADelegation.Named(portal, Part.Owner, Part.Stranger, days: 2);
        Assert.Equal(new StandIn(Part.Stranger.Id!.Value, "Owner"), (await ActorOfDelegate(Part.Stranger, Part.Owner)).StandIn);
        Assert.Null((await ActorOfDelegate(Part.Colleague, Part.Owner)).StandIn);
        Assert.Null((await ActorOfDelegate(Part.Owner, Part.Stranger)).StandIn);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.NotNull((await ActorOfDelegate(Part.Stranger, Part.Owner)).StandIn);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        var after = await ActorOfDelegate(Part.Stranger, Part.Owner);
        Assert.Equal((null, Part.Stranger.Id), (after.StandIn, after.Person));
        Assert.Equal(DelegationRefusals.NotYours, (await portal.In(Part.Stranger, (BeginStandIn h) => h.Handle(named.PrincipalId))).Refusal);
    }

    [Fact]
    public async Task Ending_it_takes_the_work_away_at_once()
    {
        var named = await ADelegation.Named(portal, Part.Owner, Part.Stranger);
        Assert.Null((await portal.In(Part.Owner, (EndDelegation h) => h.Handle(named.Id, named.Version))).Refusal);
        Assert.Null((await ActorOfDelegate(Part.Stranger, Part.Owner)).StandIn);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_left_has_no_running_delegation(bool principalLeaves)
    {
        await ADelegation.Named(portal, Part.Owner, Part.Stranger);
        var gone = principalLeaves ? Part.Owner : Part.Stranger;
        await portal.Write(async db => (await db.People.SingleAsync(p => p.Id == gone.Id)).Leave(portal.Clock.Now));
        var actor = await ActorOfDelegate(Part.Stranger, Part.Owner);
        Assert.Equal((null, principalLeaves), (actor.StandIn, actor.IsSignedIn));
    }

    [Fact]
    public async Task Delegations_do_not_chain()
    {
        await ADelegation.Named(portal, Part.Owner, Part.Stranger);
        await ADelegation.Named(portal, Part.Stranger, Part.Colleague);
        Assert.Null((await ActorOfDelegate(Part.Colleague, Part.Owner)).StandIn);
        Assert.Equal(Part.Stranger.Id, (await ActorOfDelegate(Part.Colleague, Part.Stranger)).Person);
    }

    [Fact]
    public async Task Seats_and_administration_do_not_pass_and_business_roles_do()
    {
        await ASession.SetUp(portal);
        foreach (var role in Enum.GetValues<Role>().Where(RoleWords.IsGivenByHand))
            await portal.AsSystem((AssignRole h) => h.Handle(People.Of(Part.Chair), role, role is Role.Reviewer ? Discipline.Legal : null));
        await ADelegation.Named(portal, Part.Chair, Part.Stranger);
        var actor = await ActorOfDelegate(Part.Stranger, Part.Chair);
        Assert.Equal([Role.BusinessUnitLead, Role.GovernanceOffice, Role.Reviewer, Role.Compliance, Role.Executive, Role.Auditor], actor.Roles.Order());
        Assert.Equal([Discipline.Legal], actor.Disciplines);
    }

    [Fact]
    public async Task Votes_attendance_seats_and_giving_roles_pass_to_no_delegate()
    {
        await ADelegation.Named(portal, Part.Member, Part.Stranger, days: 60);
        await ADelegation.Named(portal, Part.Governance, Part.Colleague, days: 60);
        await ADelegation.Named(portal, Part.Administrator, Part.UnitLead, days: 60);
        var (session, ballot) = await ASession.AtTheBallot(portal);
        Assert.Equal(Refusal.Forbidden, (await portal.For(Part.Stranger, Part.Member, (CastVote h) => h.Handle(ballot, Choice.Approve, "Because"))).Refusal);
        Assert.Equal(Refusal.Forbidden, (await portal.For(Part.Stranger, Part.Member, (RecordDeparture h) => h.Handle(session.Meeting, People.Of(Part.Member)))).Refusal);
        Assert.Equal(Refusal.Forbidden, (await portal.For(Part.Colleague, Part.Governance, (RecordDeparture h) => h.Handle(session.Meeting, People.Of(Part.Member)))).Refusal);
        Assert.Equal(Refusal.Forbidden, (await portal.For(Part.Colleague, Part.Governance, (NameChair h) => h.Handle(People.Of(Part.Deputy), People.Of(Part.Chair)))).Refusal);
        Assert.Equal(Refusal.Forbidden, (await portal.For(Part.UnitLead, Part.Administrator, (AssignRole h) => h.Handle(People.Of(Part.Stranger), Role.Auditor))).Refusal);
        Assert.Null((await portal.In(Part.Administrator, (AssignRole h) => h.Handle(People.Of(Part.Stranger), Role.Auditor))).Refusal);
    }

    [Fact]
    public async Task A_delegate_is_refused_where_they_themselves_would_be()
    {
        var useCase = await AnApproval.Decidable(portal);
        await ADelegation.Named(portal, Part.Governance, Part.Submitter);
        var refusal = (await portal.For(Part.Submitter, Part.Governance, (DecideUseCase h) => h.Handle(useCase.Id, useCase.Revisions[^1].Version, new(Standing.Approved, "Small", [])))).Refusal!;
        Assert.Equal(("use-cases.involved", "You submitted this case, so you cannot decide it (PP-3)."), (refusal.Code, refusal.Message));
        Assert.DoesNotContain("Decide", await Whats(Part.Submitter, Part.Governance));
    }

    [Fact]
    public async Task A_delegate_is_refused_where_the_principal_would_be_and_in_their_own_name_too()
    {
        var useCase = await AnApproval.Decidable(portal);
        await ADelegation.Named(portal, Part.Owner, Part.Governance);
        var terms = new OfficeDecision(Standing.Approved, "Small", []);
        var own = (await portal.In(Part.Governance, (DecideUseCase h) => h.Handle(useCase.Id, useCase.Revisions[^1].Version, terms))).Refusal!;
        Assert.Equal("You stand in for the owner of this case, so you cannot decide it (PP-3, PP-6).", own.Message);
        portal.Clock.Advance(TimeSpan.FromDays(7 + Delegation.BindsForDays));
        Assert.Null((await portal.In(Part.Governance, (DecideUseCase h) => h.Handle(useCase.Id, useCase.Revisions[^1].Version, terms))).Refusal);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(Delegation.BindsForDays, true)]
    [InlineData(Delegation.BindsForDays + 1, false)]
    public async Task Who_gave_a_proof_for_somebody_does_not_verify_it_afterwards_either(int daysAfterTheEnd, bool refused)
    {
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping() with { Verifier = null });
        var named = await ADelegation.Named(portal, Part.Owner, Part.Governance, days: 1);
        Assert.Null((await portal.In(Part.Governance, (BeginStandIn h) => h.Handle(named.PrincipalId))).Refusal);
        Assert.Null((await portal.For(Part.Governance, Part.Owner, (GiveProof h) => h.Handle(condition.Id, "Here"))).Refusal);
        portal.Clock.Advance(TimeSpan.FromDays(daysAfterTheEnd));
        var actor = await ActorOfDelegate(Part.Governance, null);
        Assert.Equal(refused, actor.IsBoundBy(Part.Owner.Id));
        Assert.Equal(refused, !(await portal.In(Part.Governance, (VerifyCondition h) => h.Handle(condition.Id, true, null))).Succeeded);
    }

    [Fact]
    public async Task Who_was_named_and_has_not_begun_is_bound_by_nobody_and_acts_for_nobody()
    {
        var named = await ADelegation.Named(portal, Part.Owner, Part.Governance, begun: false);
        Assert.False((await ActorOfDelegate(Part.Governance, null)).IsBoundBy(Part.Owner.Id));
        Assert.Null((await ActorOfDelegate(Part.Governance, Part.Owner)).StandIn);
        Assert.Null((await portal.In(Part.Governance, (BeginStandIn h) => h.Handle(named.PrincipalId))).Refusal);
        Assert.True((await ActorOfDelegate(Part.Governance, null)).IsBoundBy(Part.Owner.Id));
        Assert.NotNull((await ActorOfDelegate(Part.Governance, Part.Owner)).StandIn);
    }

    [Fact]
    public async Task A_member_who_was_named_by_the_owner_and_has_not_begun_keeps_their_vote()
    {
        await ADelegation.Named(portal, Part.Owner, Part.Member, days: 60, begun: false);
        var session = await ASession.AtTheItem(portal);
        await using var db = portal.Db();
        Assert.Empty(await db.Set<ConflictOfInterest>().Where(c => c.PersonId == Part.Member.Id).ToListAsync());
        ASession.Ok(await session.Vote(await session.OpenBallot(), Part.Member, Choice.Defer));
    }

    [Fact]
    public async Task The_next_delegation_is_begun_anew()
    {
        await ADelegation.Named(portal, Part.Owner, Part.Stranger, days: 1);
        Assert.NotNull((await ActorOfDelegate(Part.Stranger, Part.Owner)).StandIn);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await ADelegation.Named(portal, Part.Owner, Part.Stranger, begun: false);
        Assert.Null((await ActorOfDelegate(Part.Stranger, Part.Owner)).StandIn);
    }

    [Fact]
    public async Task Another_delegate_is_named_when_the_first_has_left()
    {
        await ADelegation.Named(portal, Part.Owner, Part.Stranger, days: 60);
        await portal.Write(async db => (await db.People.SingleAsync(p => p.Id == People.Of(Part.Stranger))).Leave(portal.Clock.Now));
        await ADelegation.Named(portal, Part.Owner, Part.Colleague);
    }

    [Fact]
    public async Task Who_stands_in_for_somebody_does_not_approve_what_that_person_assessed()
    {
        var useCase = await AUseCase.Submitted(portal);
        var terms = portal.Terms(AssessmentKind.RedTeam) with { DoneBy = "security Reviewer" };
        Assert.Null((await AnAssessment.Record(portal, useCase.Id, terms)).Refusal);
        await using var db = portal.Db();
        var record = await db.AssessmentRecords.SingleAsync();
        await ADelegation.Named(portal, Part.Security, Part.Governance);
        Assert.Equal(AssessmentRefusals.OwnWork, (await AnAssessment.Answer(portal, record.Id)).Refusal);
    }

    [Fact]
    public async Task A_declared_conflict_of_the_delegate_keeps_them_from_the_principals_review()
    {
        var review = await AReview.Claimed(portal);
        await portal.AsSystem((AssignRole h) => h.Handle(People.Of(Part.Architecture), Role.Reviewer, Discipline.Security));
        var other = await AReview.Claim(portal, (await AReview.All(portal, review.UseCaseId)).Single(r => r.Discipline is Discipline.Architecture));
        Assert.Null((await portal.In(Part.Architecture, (DeclareReviewConflict h) => h.Handle(other.Id, other.Version, "My sister sells it"))).Refusal);
        await ADelegation.Named(portal, Part.Security, Part.Architecture);
        Assert.Equal(ReviewRefusals.Conflicted, (await portal.For(Part.Architecture, Part.Security, (CompleteReview h) => h.Handle(review.Id, review.Version, review.Content(portal)))).Refusal);
    }

    [Fact]
    public async Task A_member_who_stands_in_for_the_owner_is_recused_by_the_system()
    {
        await ADelegation.Named(portal, Part.Owner, Part.Member, days: 60);
        var session = await ASession.AtTheItem(portal);
        await using var db = portal.Db();
        var conflict = await db.Set<ConflictOfInterest>().SingleAsync(c => c.PersonId == Part.Member.Id);
        Assert.Equal((ConflictKind.PartInTheCase, ConflictState.Recused, "Stands in for the Owner of this case (PP-6)"), (conflict.Kind, conflict.State, conflict.Reason));
        var ballot = await session.OpenBallot();
        Assert.Equal("use-cases.involved", (await session.Vote(ballot, Part.Member, Choice.Approve)).Refusal?.Code);
    }

    [Fact]
    public async Task Who_stands_in_for_a_recused_member_reads_no_reviews_either()
    {
        await ADelegation.Named(portal, Part.Member, Part.Governance, days: 60);
        var session = await ASession.AtTheItem(portal);
        Assert.Null((await portal.In(Part.Governance, (ListReviewsOf h) => h.Handle(session.UseCase))).Refusal);
        ASession.Ok(await portal.In(Part.Member, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it")));
        Assert.False((await portal.In(Part.Governance, (ListReviewsOf h) => h.Handle(session.UseCase))).Succeeded);
    }

    [Fact]
    public async Task A_proposal_of_the_principal_is_answered_by_neither()
    {
        var proposal = await AnOverride.Proposed(portal);
        await ADelegation.Named(portal, Part.Governance, Part.Compliance);
        Assert.Equal(OverrideRefusals.OwnProposal, (await AnOverride.Answer(portal, proposal)).Refusal);
        await ADelegation.Named(portal, Part.Compliance, Part.Governance);
        Assert.Equal(OverrideRefusals.OwnProposal, (await portal.For(Part.Governance, Part.Compliance, (AnswerLowerTier h) => h.Handle(proposal.Id, true, "seen in use"))).Refusal);
        Assert.Empty(await Whats(Part.Governance, Part.Compliance));
    }

    [Fact]
    public async Task Who_stands_in_for_the_assessor_does_not_decide_on_the_vendor()
    {
        var vendor = await AVendor.Proposed(portal);
        await ADelegation.Named(portal, Part.Security, Part.Governance);
        Assert.Equal(VendorRefusals.AssessedIt.Code, (await portal.In(Part.Governance, (DecideResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), VendorResult.Approved, "All verified"))).Refusal?.Code);
    }

    [Fact]
    public async Task An_assessment_is_approved_by_no_delegate_of_who_recorded_it()
    {
        var useCase = await AnApproval.Decided(portal);
        var record = await AnAssessment.Recorded(portal, useCase.Id);
        await ADelegation.Named(portal, Part.Governance, Part.Stranger);
        await ADelegation.Named(portal, Part.Owner, Part.Stranger);
        var refusal = (await portal.For(Part.Stranger, Part.Governance, (AnswerAssessment h) => h.Handle(record, true, "Read"))).Refusal;
        Assert.Equal("use-cases.involved", refusal?.Code);
        Assert.Null((await AnAssessment.Answer(portal, record)).Refusal);
    }

    [Fact]
    public async Task Nobody_gives_a_role_to_whom_they_stand_in_for()
    {
        await ADelegation.Named(portal, Part.Owner, Part.Administrator);
        Assert.Equal(OrganisationRefusals.OwnRole, (await portal.In(Part.Administrator, (AssignRole h) => h.Handle(People.Of(Part.Owner), Role.Auditor))).Refusal);
    }

    [Fact]
    public async Task A_new_delegation_waits_in_the_inbox_until_they_begin()
    {
        var named = await ADelegation.Named(portal, Part.Owner, Part.Stranger, begun: false);
        Assert.Equal(["Stand in for somebody"], await Whats(Part.Stranger, null));
        Assert.Null((await portal.In(Part.Stranger, (BeginStandIn h) => h.Handle(named.PrincipalId))).Refusal);
        Assert.Empty(await Whats(Part.Stranger, null));
    }

    private async Task<Actor> ActorOfDelegate(Part hand, Part? principal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ActorReader>().Become(hand.Id, ActSource.Page, principal?.Id);
        return scope.ServiceProvider.GetRequiredService<AccessCheck>().Actor;
    }

    private async Task<IReadOnlyList<string>> Whats(Part hand, Part? principal)
    {
        var inbox = principal is null ? await portal.In(hand, (ReadInbox h) => h.Handle()) : await portal.For(hand, principal, (ReadInbox h) => h.Handle());
        return [.. inbox.Value!.Groups.SelectMany(g => g.Items).Select(i => i.What)];
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
