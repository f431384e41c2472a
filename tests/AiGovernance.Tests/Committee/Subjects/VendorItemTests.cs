using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Subjects;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Organisation;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Approvals.Products;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.Vendors;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee.Subjects;

/// <summary>CM-2, VN-5 and VN-6: a product that fails hard is the committee's to decide.</summary>
public class VendorItemTests
{
    [Theory]
    [InlineData(Choice.ApproveWithConditions, VendorResult.ApprovedWithFindings)]
    [InlineData(Choice.Reject, VendorResult.NotApproved)]
    public async Task The_ballot_sets_the_products_result_with_its_conditions(Choice choice, VendorResult expected)
    {
        await using var portal = TestPortal.Start();
        var vendor = await Failing(portal);
        var session = await AnItem.Opened(portal, vendor.Assessment.Value);
        Ok(await portal.In(Part.Member, (ProposeCondition h) => h.Handle(session.Item, new("No customer data until then", "a check of the settings"))));
        await session.Decided(choice);

        await using var db = portal.Db();
        var (assessment, product) = (await db.Assessments.SingleAsync(), await db.VendorProducts.SingleAsync());
        Assert.Equal((AssessmentStatus.Decided, expected, expected), (assessment.Status, assessment.Result!.Value, product.Result!.Value));
        Assert.StartsWith("The committee: ", assessment.DecidedBecause, StringComparison.Ordinal);
        Assert.Equal(choice is Choice.ApproveWithConditions, assessment.DecidedBecause.Contains("1. The vendor puts right what fails hard: There is no clear data flow. 2. No customer data until then", StringComparison.Ordinal));
        Assert.Equal((ItemState.Decided, ItemKind.Vendor), ((await session.Read()).State, (await session.Read()).Kind));
        Assert.Single(await db.OutboxSignals.Where(s => s.Kind == VendorSignals.ResultDecided.Kind && s.Subject == vendor.Product.Value).ToListAsync());
        Assert.True(await db.Trail.AnyAsync(e => e.Action == nameof(CloseBallot) && e.RecordKind == Assessment.RecordKind));
    }

    [Fact]
    public async Task Deferred_it_waits_for_the_next_meeting_undecided()
    {
        await using var portal = TestPortal.Start();
        var vendor = await Failing(portal);
        var session = await AnItem.Opened(portal, vendor.Assessment.Value);
        await session.Decided(Choice.Defer);
        await portal.Work();
        await using var db = portal.Db();
        Assert.Equal(AssessmentStatus.Proposed, (await db.Assessments.SingleAsync()).Status);
        Assert.Equal([ItemState.Decided, ItemState.Queued], await db.AgendaItems.OrderBy(i => i.QueuedAt).Select(i => i.State).ToListAsync());
    }

    [Fact]
    public async Task A_hard_fail_offers_no_plain_approval_and_a_plain_majority_decides()
    {
        await using var portal = TestPortal.Start();
        var session = await AnItem.Opened(portal, (await Failing(portal)).Assessment.Value);
        var ballot = await session.OpenBallot();
        Assert.Equal(CommitteeRefusals.ChoiceNotOffered.Code, (await session.Vote(ballot, Part.Member, Choice.Approve)).Refusal?.Code);
        foreach (var (part, choice) in Four.Zip([Choice.ApproveWithConditions, Choice.ApproveWithConditions, Choice.Reject, Choice.Reject])) Ok(await session.Vote(ballot, part, choice));
        // Half is no majority, and without a tier the chair has no deciding vote.
        Assert.Null((await session.Close(ballot)).Refusal);
        await using var db = portal.Db();
        Assert.Equal((Outcome.Deferred, null), ((await db.Ballots.SingleAsync()).Outcome!.Value, (await db.Ballots.SingleAsync()).Tier));
    }

    [Fact]
    public async Task Who_assessed_it_is_recused_and_reads_no_file()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var vendor = await AVendor.SignedOff(portal);
        await portal.AsSystem((AssignRole h) => h.Handle(People.Of(Part.Deputy), Role.Reviewer, Discipline.Security));
        Ok(await portal.In(Part.Deputy, (AssessAnswers h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), Unclear)));
        Ok(await portal.In(Part.Security, (ProposeResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), VendorResult.NotApproved, "No data flow")));
        var session = await AnItem.Opened(portal, vendor.Assessment.Value);
        var conflict = Assert.Single((await session.Read()).Conflicts);
        Assert.Equal((People.Of(Part.Deputy), "Assessor of this vendor's vetting", ConflictState.Recused), (conflict.PersonId, conflict.Reason, conflict.State));
        Assert.Equal(CommitteeRefusals.Recused.Code, (await session.Vote(await session.OpenBallot(), Part.Deputy, Choice.Reject)).Refusal?.Code);
        Assert.True((await session.Room(Part.Deputy)).Item!.IsHidden);
        var read = (await session.Room(Part.Member)).Item!;
        Assert.Contains(read.Facts, f => f.Name == "Fails hard" && f.Lines[0].StartsWith("There is no clear data flow.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_does_not_fail_hard_stays_with_the_office()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        await AVendor.Proposed(portal);
        await portal.Work();
        await using var db = portal.Db();
        Assert.Empty(await db.AgendaItems.ToListAsync());
    }

    [Fact]
    public async Task Not_reached_it_is_carried_over_and_stands_in_the_minutes()
    {
        await using var portal = TestPortal.Start();
        var vendor = await Failing(portal);
        var session = await AnItem.Opened(portal, vendor.Assessment.Value);
        Ok(await portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting)));
        await portal.Work();
        await using var db = portal.Db();
        Assert.Equal(2, await db.AgendaItems.CountAsync(i => i.SubjectId == vendor.Assessment.Value));
        var minutes = (await portal.In(Part.Auditor, (ReadMinutes h) => h.Handle(session.Meeting))).Value!.Minutes;
        Assert.Equal(("Scribeline Capture API, Business, of Scribeline GmbH", ItemKind.Vendor, null), (minutes.Items[0].Title, minutes.Items[0].Kind, minutes.Items[0].Tier));
    }

    [Theory]
    [InlineData(Choice.Approve, VendorResult.Approved)]
    [InlineData(Choice.Reject, VendorResult.NotApproved)]
    public async Task What_a_high_use_relies_on_is_the_committees_and_not_the_offices_VN_6(Choice choice, VendorResult expected)
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var vendor = await AVendor.SignedOff(portal);
        await new AProduct(vendor.Product, vendor.Id).Submitted(portal);
        Ok(await portal.In(Part.Security, (AssessAnswers h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), AVendor.AllVerified)));
        Ok(await portal.In(Part.Security, (ProposeResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), VendorResult.Approved, "All verified")));
        var refused = await portal.In(Part.Governance, (DecideResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), VendorResult.Approved, "As proposed"));
        Assert.Contains("a use rated High or Critical relies on this product", refused.Refusal!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain((await portal.In(Part.Governance, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items), i => i.What == "Decide on a vendor product");

        var session = await AnItem.Opened(portal, vendor.Assessment.Value);
        await session.Decided(choice);
        await using var db = portal.Db();
        Assert.Equal(expected, (await db.VendorProducts.SingleAsync()).Result);
    }

    [Fact]
    public async Task Plain_approval_of_what_has_findings_is_an_approval_with_them()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var vendor = await AVendor.SignedOff(portal);
        await new AProduct(vendor.Product, vendor.Id).Submitted(portal);
        Ok(await portal.In(Part.Security, (AssessAnswers h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), AVendor.AllVerified)));
        Ok(await portal.In(Part.Security, (AssessAnswers h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), NewMarks.Of(new VendorFinding("v-log", FindingSeverity.High, "Logs are shared.")))));
        Ok(await portal.In(Part.Security, (ProposeResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), VendorResult.ApprovedWithFindings, "One finding")));
        await (await AnItem.Opened(portal, vendor.Assessment.Value)).Decided(Choice.Approve);
        await using var db = portal.Db();
        Assert.Equal(VendorResult.ApprovedWithFindings, (await db.VendorProducts.SingleAsync()).Result);
    }

    [Fact]
    public async Task What_fails_hard_is_no_task_of_the_office()
    {
        await using var portal = TestPortal.Start();
        await Failing(portal);
        Assert.DoesNotContain((await portal.In(Part.Governance, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items), i => i.What == "Decide on a vendor product");
    }

    private static NewMarks Unclear => NewMarks.Of(new MarkedAnswer("v-flow", EvidenceState.Claimed, Unclear: true));

    /// <summary>A committee, and a product whose data flow is unclear.</summary>
    private static async Task<AVendor> Failing(TestPortal portal)
    {
        await SetUp(portal);
        var vendor = await AVendor.SignedOff(portal);
        Ok(await portal.In(Part.Security, (AssessAnswers h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), Unclear)));
        Ok(await portal.In(Part.Security, (ProposeResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), VendorResult.NotApproved, "No data flow")));
        return vendor;
    }
}
