using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Findings;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>VN-4: findings are seen to until a day, with proof that somebody else looks at.</summary>
public sealed class FindingTests : PageTest
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestClock.Start);

    [Theory]
    [InlineData(FindingSeverity.High, 30)]
    [InlineData(FindingSeverity.Medium, 90)]
    [InlineData(FindingSeverity.Low, 180)]
    public async Task A_finding_has_a_day_by_its_severity(FindingSeverity severity, int days) =>
        Assert.Equal(Today.AddDays(days), (await Read(await AFinding.Open(Portal, severity))).DueOn);

    [Fact]
    public async Task A_contradicted_answer_is_a_finding_once_and_counts_once()
    {
        var vendor = await AVendor.SignedOff(Portal);
        Assert.Null((await Portal.In(Part.Security, (AssessAnswers h) => h.Handle(vendor.Assessment, AVendor.VersionOf(Portal, vendor), NewMarks.Of(new MarkedAnswer("v-sso", EvidenceState.Contradicted))))).Refusal);
        Assert.Null((await Portal.In(Part.Security, (ProposeResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(Portal, vendor), VendorResult.NotApproved, "x"))).Refusal);
        var finding = Assert.Single(AVendor.Read(Portal, vendor).Findings);
        Assert.Equal(("v-sso", true, FindingState.Open), (finding.QuestionId, finding.IsContradiction, finding.State));
        Assert.Single((await Portal.In(Part.Auditor, (FindAssessment h) => h.Handle(vendor.Assessment))).Value!.Score!.Findings);
    }

    [Fact]
    public async Task Its_owner_puts_it_right_and_somebody_else_verifies()
    {
        var id = await AFinding.Open(Portal);
        Assert.Null((await Assign(id, Part.Colleague)).Refusal);
        Assert.Single(await Inbox(Part.Colleague), i => i.What == "Put a finding right");
        Assert.Equal(Refusal.NotFound, (await Resolve(id, Part.Stranger, "done")).Refusal);
        Assert.Equal(Refusal.Forbidden.Code, (await Resolve(id, Part.Security, "done")).Refusal?.Code);
        Assert.Equal(VendorRefusals.ResolutionMissing, (await Resolve(id, Part.Colleague, " ")).Refusal);
        Assert.Equal("resolution", (await Resolve(id, Part.Colleague, new string('x', AssessmentFinding.TextMaxLength + 1))).Refusal?.Field);
        Assert.Equal(Refusal.Stale, (await Portal.In(Part.Colleague, (ResolveFinding h) => h.Handle(id, 99, "x"))).Refusal);
        Assert.Equal(VendorRefusals.FindingNotResolved, (await Verify(id, Part.Security, true)).Refusal);
        Assert.Null((await Resolve(id, Part.Colleague, "New test report of October")).Refusal);
        Assert.Equal(VendorRefusals.FindingNotOpen, (await Resolve(id, Part.Colleague, "again")).Refusal);
        Assert.Single(await Inbox(Part.Security), i => i.What == "Verify that a finding is settled");
        Assert.Equal(Refusal.ReasonMissing, (await Verify(id, Part.Security, true, "")).Refusal);
        Assert.Null((await Verify(id, Part.Security, false)).Refusal);
        Assert.Equal(FindingState.Open, (await Read(id)).State);
        Assert.Null((await Resolve(id, Part.Colleague, "And the retest")).Refusal);
        Assert.Null((await Verify(id, Part.Privacy, true)).Refusal);
        Assert.Equal((FindingState.Settled, People.Of(Part.Privacy)), ((await Read(id)).State, (await Read(id)).VerifiedBy!.Value));
        Assert.Equal(VendorRefusals.FindingNotOpen, (await Assign(id, Part.Colleague)).Refusal);
    }

    [Fact]
    public async Task Who_put_it_right_does_not_verify_it_PP_3()
    {
        var id = await AFinding.Open(Portal);
        Assert.Null((await Resolve(id, Part.Governance, "The report came")).Refusal);
        Assert.Equal(VendorRefusals.FindingOwnProof.Code, (await Verify(id, Part.Governance, true)).Refusal?.Code);
        Assert.DoesNotContain(await Inbox(Part.Governance), i => i.Act == "Verify");
    }

    [Theory]
    [InlineData(0, "vendors.finding-due-past")]
    [InlineData(1, null)]
    public async Task The_day_lies_after_today(int days, string? refusal)
    {
        var id = await AFinding.Open(Portal);
        Assert.Equal(refusal, (await Portal.In(Part.Security, (AssignFinding h) => h.Handle(id, 0, null, Today.AddDays(days)))).Refusal?.Code);
    }

    [Fact]
    public async Task Only_somebody_who_is_here_sees_to_it()
    {
        var id = await AFinding.Open(Portal);
        Assert.Equal(VendorRefusals.FindingOwnerUnknown, (await Portal.In(Part.Security, (AssignFinding h) => h.Handle(id, 0, new PersonId(Guid.NewGuid()), Today.AddDays(9)))).Refusal);
        Assert.Equal(Refusal.Stale, (await Portal.In(Part.Security, (AssignFinding h) => h.Handle(id, 5, null, Today.AddDays(9)))).Refusal);
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Security, (AssignFinding h) => h.Handle(Guid.NewGuid(), 0, null, Today.AddDays(9)))).Refusal);
    }

    [Theory]
    [InlineData(30, 0)] // its last day
    [InlineData(31, 1)]
    public async Task After_its_day_it_is_overdue_in_list_and_inbox(int days, int overdue)
    {
        var id = await AFinding.Open(Portal, FindingSeverity.High);
        Assert.Null((await Portal.In(Part.Security, (AssignFinding h) => h.Handle(id, 0, People.Of(Part.Colleague), Today.AddDays(30)))).Refusal);
        Portal.Clock.Advance(TimeSpan.FromDays(days));
        Assert.Equal(overdue, (await Portal.In(Part.Auditor, (ListFindings h) => h.Handle(FindingSlice.Overdue, 1))).Value!.Total);
        Assert.Equal(overdue, (await Inbox(Part.Governance)).Count(i => i.What == "Put a finding right"));
        Assert.Empty((await Portal.In(Part.Stranger, (ListFindings h) => h.Handle(FindingSlice.All, 1))).Value!.Rows);
    }

    [Fact]
    public async Task The_page_takes_the_resolution_and_keeps_it_after_a_refusal()
    {
        var id = await AFinding.Open(Portal);
        await SignInAs(Part.Governance);
        var page = Render<FindingsPage>();
        Do(page, () => page.Find("button:contains('Put right')").Click());
        Do(page, () => page.Find("form.stack").Submit());
        page.WaitForAssertion(() => Assert.Contains(VendorRefusals.ResolutionMissing.Message, page.Markup, StringComparison.Ordinal));
        Do(page, () => page.Find("form.stack textarea").Change("The report came"));
        Do(page, () => page.Find("form.stack").Submit());
        page.WaitForAssertion(() => Assert.Contains("Put right, to be verified", page.Markup, StringComparison.Ordinal));
        Assert.Equal("The report came", (await Read(id)).Resolution);
    }

    private Task<Result> Assign(Guid id, Part owner) => Act(id, (AssignFinding h, int version) => h.Handle(id, version, People.Of(owner), Today.AddDays(20)), Part.Governance);

    private Task<Result> Resolve(Guid id, Part by, string text) => Act(id, (ResolveFinding h, int version) => h.Handle(id, version, text), by);

    private Task<Result> Verify(Guid id, Part by, bool enough, string reason = "Looked at the report") => Act(id, (VerifyFinding h, int version) => h.Handle(id, version, enough, reason), by);

    private async Task<Result> Act<T>(Guid id, Func<T, int, Task<Result>> act, Part by) where T : notnull
    {
        var version = (await Read(id)).Version;
        return await Portal.In(by, (T h) => act(h, version));
    }

    private async Task<AssessmentFinding> Read(Guid id)
    {
        await using var db = Portal.Db();
        return await db.AssessmentFindings.AsNoTracking().SingleAsync(f => f.Id == id);
    }

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];
}

/// <summary>A finding of an assessment whose result is proposed.</summary>
internal static class AFinding
{
    public static async Task<Guid> Open(TestPortal portal, FindingSeverity severity = FindingSeverity.Medium)
    {
        var vendor = await AVendor.SignedOff(portal);
        Assert.Null((await portal.In(Part.Security, (AssessAnswers h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), NewMarks.Of(new VendorFinding("v-log", severity, "Logs are shared."))))).Refusal);
        Assert.Null((await portal.In(Part.Security, (ProposeResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), VendorResult.NotApproved, "Claimed only"))).Refusal);
        return AVendor.Read(portal, vendor).Findings[0].Id;
    }

    public static async Task<Guid> Resolved(TestPortal portal)
    {
        var id = await Open(portal);
        Assert.Null((await portal.In(Part.Governance, (ResolveFinding h) => h.Handle(id, 0, "The report came"))).Refusal);
        return id;
    }
}
