using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>VN-4: the former assessment beside the one of today; proof is offered and not taken over by itself.</summary>
public sealed class FormerAssessmentTests : PageTest
{
    [Fact]
    public async Task The_first_assessment_has_none()
    {
        var vendor = await AVendor.SignedOff(Portal);
        Assert.Null((await Find(vendor)).Former);
    }

    [Fact]
    public async Task What_changed_is_said_and_only_what_is_the_same_and_was_proven_is_offered()
    {
        var again = await Again();
        var former = (await Find(again)).Former!;
        Assert.Equal((VendorResult.Approved, 100), (former.Result, former.Percent));
        Assert.Equal((true, null), (former.Answers["v-flow"].Changed, former.Answers["v-flow"].Carried));
        Assert.Equal((false, EvidenceState.Verified), (former.Answers["v-sso"].Changed, former.Answers["v-sso"].Carried!.State));
        Assert.Equal("As of 14 Sep 2026: ", former.Answers["v-sso"].Carried!.Note);
        Assert.All((await Find(again)).Sections.SelectMany(s => s.Answers), a => Assert.Equal(EvidenceState.Claimed, a.Line.State));
    }

    [Fact]
    public async Task The_assessor_takes_one_over_on_the_page()
    {
        var again = await Again();
        await SignInAs(Part.Security);
        GoTo($"vendors/assessments/{again.Assessment.Value}?section={QuestionnaireCatalogue.Vendor.Find("v-sso")!.Section}");
        var page = Render<AssessmentPage>(p => p.Add(x => x.Key, again.Assessment.Value));
        Assert.Contains("What would make it pass", page.Markup, StringComparison.Ordinal);
        Do(page, () => page.FindAll("[data-part=former] button").First(b => b.TextContent.EndsWith(QuestionnaireCatalogue.Vendor.Find("v-sso")!.Text, StringComparison.Ordinal)).Click());
        page.WaitForAssertion(() => Assert.Equal(EvidenceState.Verified, AVendor.Read(Portal, again).Marks.Single().State));
        Assert.Equal("v-sso", AVendor.Read(Portal, again).Marks.Single().QuestionId);
    }

    /// <summary>Approved once, asked again, signed off with one other text.</summary>
    private async Task<AVendor> Again()
    {
        var vendor = await AVendor.Proposed(Portal);
        Assert.Null((await Portal.In(Part.Governance, (DecideResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(Portal, vendor), VendorResult.Approved, "As proposed"))).Refusal);
        Portal.Clock.Advance(TimeSpan.FromDays(300));
        var again = vendor with { Link = (await Portal.In(Part.Governance, (SendQuestionnaire h) => h.Handle(vendor.Product, AVendor.Anna))).Value };
        var version = (await Portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(again.Key, 0, AVendor.BestAnswers.With("v-flow", "Now by way of Madrid")))).Value;
        Assert.Null((await Portal.In(Part.Nobody, (SignOff h) => h.Handle(again.Key, version, AVendor.Signature))).Refusal);
        return again;
    }

    private async Task<AssessmentDetails> Find(AVendor vendor) => (await Portal.In(Part.Auditor, (FindAssessment h) => h.Handle(vendor.Assessment))).Value!;
}
