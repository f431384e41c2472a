using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>VN-4 to VN-6: from signed answers to a result.</summary>
public sealed class VendorDecisionTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task From_verified_answers_to_an_approved_product_and_its_signal()
    {
        var vendor = await AVendor.Proposed(portal);
        Assert.Null((await Decide(vendor, VendorResult.Approved)).Refusal);
        await using var db = portal.Db();
        var product = await db.VendorProducts.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((VendorResult.Approved, new DateOnly(2027, 9, 14), new DateOnly(2027, 11, 13)), (product.Result, product.ValidUntil, product.GraceUntil));
        Assert.Equal(vendor.Product.Value, (await db.OutboxSignals.SingleAsync(s => s.Kind == VendorSignals.ResultDecided.Kind, TestContext.Current.CancellationToken)).Subject);
        Assert.Equal(AssessmentStatus.Decided, AVendor.Read(portal, vendor).Status);
        Assert.Equal(VendorRefusals.NothingProposed, (await Decide(vendor, VendorResult.Approved)).Refusal);
    }

    [Fact]
    public async Task A_decided_product_can_be_asked_again_in_a_new_assessment()
    {
        var vendor = await AVendor.Proposed(portal);
        await Decide(vendor, VendorResult.ApprovedWithFindings);
        var next = (await portal.As(Part.Governance.Id, (SendQuestionnaire h) => h.Handle(vendor.Product, AVendor.Anna))).Value!;
        Assert.NotEqual(vendor.Assessment, next.Assessment);
    }

    [Fact]
    public async Task Marks_move_the_score_and_a_contradicted_answer_is_a_finding_VN_4()
    {
        var vendor = await AVendor.SignedOff(portal);
        var claimed = await Score(vendor);
        await Assess(vendor, AVendor.AllVerified);
        Assert.True((await Score(vendor)).Total.Tenths > claimed.Total.Tenths);
        Assert.Equal(100, (await Score(vendor)).Total.Percent);
        await Assess(vendor, NewMarks.Of(new MarkedAnswer("v-sso", EvidenceState.Contradicted, Note: "The trial account has none.")));
        Assert.Equal("v-sso", Assert.Single((await Score(vendor)).Findings).QuestionId);
        Assert.Equal(VendorResult.ApprovedWithFindings, (await Score(vendor)).Proposal);
    }

    [Fact]
    public async Task A_finding_counts_until_it_is_withdrawn()
    {
        var vendor = await AVendor.SignedOff(portal);
        await Assess(vendor, AVendor.AllVerified);
        await Assess(vendor, NewMarks.Of(new VendorFinding("v-log", FindingSeverity.High, "Logs are shared.")));
        Assert.Equal(VendorResult.ApprovedWithFindings, (await Score(vendor)).Proposal);
        await Assess(vendor, NewMarks.Withdraw(AVendor.Read(portal, vendor).Findings[0].Id));
        Assert.Equal(VendorResult.Approved, (await Score(vendor)).Proposal);
    }

    [Fact]
    public async Task A_text_found_unclear_fails_hard_and_the_committee_decides_VN_5()
    {
        var vendor = await AVendor.SignedOff(portal);
        await Assess(vendor, AVendor.AllVerified);
        await Assess(vendor, NewMarks.Of(new MarkedAnswer("v-flow", EvidenceState.Claimed, Unclear: true)));
        Assert.Equal("There is no clear data flow.", Assert.Single((await Score(vendor)).HardFails).Reason);
        Assert.Equal("vendors.better-than-score", (await Propose(vendor, VendorResult.ApprovedWithFindings)).Refusal?.Code);
        Assert.Null((await Propose(vendor, VendorResult.NotApproved)).Refusal);
        var refusal = (await Decide(vendor, VendorResult.NotApproved)).Refusal!;
        Assert.Equal("vendors.needs-committee", refusal.Code);
        Assert.Contains("There is no clear data flow. It comes on the committee's next agenda by itself", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_fails_hard_keeps_its_effect_however_well_proven_VN_5()
    {
        var vendor = await AVendor.SignedOff(portal, AVendor.BestAnswers.With("v-train", "always").With("v-unlearn", "retrain"));
        await Assess(vendor, NewMarks.Of(new MarkedAnswer("v-train", EvidenceState.Verified)));
        Assert.Equal("v-train", Assert.Single((await Score(vendor)).HardFails).QuestionId);
    }

    [Fact]
    public async Task Who_asked_for_it_does_not_assess_it_PP_3()
    {
        var vendor = await AVendor.SignedOff(portal);
        await portal.AsSystem((AssignRole h) => h.Handle(Part.Governance.Id!.Value, Role.Reviewer, Discipline.Security));
        Assert.Equal(VendorRefusals.AskedForIt.Code, (await portal.As(Part.Governance.Id, (AssessAnswers h) => h.Handle(vendor.Assessment, Version(vendor), AVendor.AllVerified))).Refusal?.Code);
        Assert.Equal(VendorRefusals.AskedForIt.Code, (await portal.As(Part.Governance.Id, (ProposeResult h) => h.Handle(vendor.Assessment, Version(vendor), VendorResult.NotApproved, "x"))).Refusal?.Code);
    }

    [Fact]
    public async Task Who_assessed_it_does_not_decide_PP_3()
    {
        var vendor = await AVendor.Proposed(portal);
        await portal.AsSystem((AssignRole h) => h.Handle(Part.Security.Id!.Value, Role.GovernanceOffice));
        Assert.Equal(VendorRefusals.AssessedIt.Code, (await portal.As(Part.Security.Id, (DecideResult h) => h.Handle(vendor.Assessment, Version(vendor), VendorResult.Approved, "x"))).Refusal?.Code);
    }

    [Fact]
    public async Task Who_only_marked_an_answer_does_not_decide_either_PP_3()
    {
        var vendor = await AVendor.SignedOff(portal);
        await portal.As(Part.Privacy.Id, (AssessAnswers h) => h.Handle(vendor.Assessment, Version(vendor), AVendor.AllVerified));
        await Propose(vendor, VendorResult.Approved);
        await portal.AsSystem((AssignRole h) => h.Handle(Part.Privacy.Id!.Value, Role.GovernanceOffice));
        Assert.Equal(VendorRefusals.AssessedIt.Code, (await portal.As(Part.Privacy.Id, (DecideResult h) => h.Handle(vendor.Assessment, Version(vendor), VendorResult.Approved, "x"))).Refusal?.Code);
    }

    [Theory]
    [InlineData(VendorResult.Approved, false)]
    [InlineData(VendorResult.ApprovedWithFindings, true)]
    [InlineData(VendorResult.NotApproved, true)]
    public async Task Nobody_decides_better_than_the_answers_allow_but_may_be_stricter_VN_6(VendorResult result, bool allowed)
    {
        var vendor = await AVendor.SignedOff(portal);
        await Assess(vendor, AVendor.AllVerified);
        await Assess(vendor, NewMarks.Of(new VendorFinding("v-log", FindingSeverity.High, "Logs are shared.")));
        await Propose(vendor, VendorResult.ApprovedWithFindings);
        Assert.Equal(allowed, (await Decide(vendor, result)).Succeeded);
    }

    [Fact]
    public async Task Marks_that_do_not_fit_are_refused()
    {
        var vendor = await AVendor.SignedOff(portal);
        Assert.Equal(VendorRefusals.NotAsked, (await Assess(vendor, NewMarks.Of(new MarkedAnswer("v-unlearn", EvidenceState.Verified)))).Refusal);
        Assert.Equal(VendorRefusals.NotAsked, (await Assess(vendor, NewMarks.Of(new VendorFinding("v-nothing", FindingSeverity.Low, "x")))).Refusal);
        Assert.Equal(VendorRefusals.VendorsState, (await Assess(vendor, NewMarks.Of(new MarkedAnswer("v-sso", EvidenceState.ProofAttached)))).Refusal);
        Assert.Equal(VendorRefusals.NoteMissing, (await Assess(vendor, NewMarks.Of(new MarkedAnswer("v-sso", EvidenceState.NotApplicable)))).Refusal);
        Assert.Equal(VendorRefusals.CannotBeUnclear, (await Assess(vendor, NewMarks.Of(new MarkedAnswer("v-sso", EvidenceState.Claimed, Unclear: true)))).Refusal);
        Assert.Equal("finding", (await Assess(vendor, NewMarks.Of(new VendorFinding("v-sso", FindingSeverity.Low, " ")))).Refusal?.Field);
        Assert.Equal("note", (await Assess(vendor, NewMarks.Of(new MarkedAnswer("v-sso", EvidenceState.Claimed, Note: new string('x', NewMarks.NoteMaxLength + 1))))).Refusal?.Field);
    }

    [Fact]
    public async Task Each_step_waits_for_the_one_before()
    {
        var vendor = await AVendor.Asked(portal);
        Assert.Equal(VendorRefusals.NotSignedOff, (await Assess(vendor, AVendor.AllVerified)).Refusal);
        Assert.Equal(VendorRefusals.NotSignedOff, (await Propose(vendor, VendorResult.NotApproved)).Refusal);
        Assert.Equal(VendorRefusals.NothingProposed, (await Decide(vendor, VendorResult.NotApproved)).Refusal);
    }

    [Fact]
    public async Task After_the_proposal_the_marks_stand()
    {
        var vendor = await AVendor.Proposed(portal);
        Assert.Equal(VendorRefusals.NotSignedOff, (await Assess(vendor, AVendor.AllVerified)).Refusal);
        Assert.Contains("\"percent\":100", AVendor.Read(portal, vendor).Score, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_judgement_needs_a_reason_and_the_newest_state_PP_4()
    {
        var vendor = await AVendor.SignedOff(portal);
        Assert.Equal(Refusal.Stale, (await portal.As(Part.Security.Id, (AssessAnswers h) => h.Handle(vendor.Assessment, Version(vendor) - 1, AVendor.AllVerified))).Refusal);
        Assert.Equal(Refusal.ReasonMissing, (await Propose(vendor, VendorResult.NotApproved, "")).Refusal);
        Assert.Equal(Refusal.Stale, (await portal.As(Part.Security.Id, (ProposeResult h) => h.Handle(vendor.Assessment, Version(vendor) - 1, VendorResult.NotApproved, "x"))).Refusal);
        await Propose(vendor, VendorResult.NotApproved);
        Assert.Equal(Refusal.ReasonMissing, (await Decide(vendor, VendorResult.NotApproved, " ")).Refusal);
        Assert.Equal(Refusal.Stale, (await portal.As(Part.Governance.Id, (DecideResult h) => h.Handle(vendor.Assessment, Version(vendor) - 1, VendorResult.NotApproved, "x"))).Refusal);
    }

    [Fact]
    public async Task The_page_of_an_assessment_says_what_this_person_may_do_and_why_not()
    {
        var vendor = await AVendor.SignedOff(portal);
        Assert.Null((await Find(Part.Security, vendor)).NotToAssess);
        Assert.Equal(Refusal.Forbidden, (await Find(Part.Auditor, vendor)).NotToAssess);
        Assert.Equal(VendorRefusals.NothingProposed, (await Find(Part.Governance, vendor)).NotToDecide);
        Assert.Equal(11, (await Find(Part.Security, vendor)).Sections.Count);
        Assert.Equal(Refusal.NotFound, (await portal.As(Part.Security.Id, (FindAssessment h) => h.Handle(AssessmentId.New()))).Refusal);
    }

    private int Version(AVendor vendor) => AVendor.VersionOf(portal, vendor);

    private async Task<AssessmentDetails> Find(Part part, AVendor vendor) => (await portal.As(part.Id, (FindAssessment h) => h.Handle(vendor.Assessment))).Value!;

    private async Task<VendorScore> Score(AVendor vendor) => (await Find(Part.Auditor, vendor)).Score!;

    private Task<Result> Assess(AVendor vendor, NewMarks marks) => portal.As(Part.Security.Id, (AssessAnswers h) => h.Handle(vendor.Assessment, Version(vendor), marks));

    private Task<Result> Propose(AVendor vendor, VendorResult result, string reason = "As assessed") =>
        portal.As(Part.Security.Id, (ProposeResult h) => h.Handle(vendor.Assessment, Version(vendor), result, reason));

    private Task<Result> Decide(AVendor vendor, VendorResult result, string reason = "As proposed") =>
        portal.As(Part.Governance.Id, (DecideResult h) => h.Handle(vendor.Assessment, Version(vendor), result, reason));
}
