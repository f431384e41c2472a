using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Register;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Vendors;

public sealed class VendorPagesTests : PageTest
{
    [Fact]
    public async Task The_list_shows_products_with_their_result_and_the_next_lapse()
    {
        var vendor = await AVendor.Proposed(Portal);
        await Portal.As(Part.Governance.Id, (DecideResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(Portal, vendor), VendorResult.Approved, "As proposed"));
        await Portal.As(Part.Governance.Id, (SignBaa h) => h.Handle(vendor.Product, 1, new(2026, 9, 1)));
        await SignInAs(Part.Governance);
        var page = Render<VendorListPage>();
        Assert.Contains("Approved until 14 Sep 2027", Words(page.Find("tbody tr")), StringComparison.Ordinal);
        Assert.Contains("7 of 8 missing", Words(page.Find("tbody tr")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_sees_neither_documents_nor_forms()
    {
        await AVendor.Known(Portal);
        await SignInAs(Part.Stranger);
        var page = Render<VendorListPage>();
        Assert.Contains("No vendor is here yet.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form:not(.filters)"));
    }

    [Fact]
    public async Task Adding_a_vendor_opens_its_page()
    {
        await SignInAs(Part.Governance);
        var page = Render<VendorListPage>();
        Do(page, () => page.Find("form.paper input").Change("Scribeline GmbH"));
        Do(page, () => page.Find("form.paper").Submit());
        page.WaitForAssertion(() => Assert.Contains("internet domain, such as example.com", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Do(page, () => page.FindAll("form.paper input")[1].Change("scribeline.example"));
        Do(page, () => page.Find("form.paper").Submit());
        await using var db = Portal.Db();
        page.WaitForAssertion(() => Assert.EndsWith("/vendors/" + db.Vendors.Single().Id.Value, Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_link_is_shown_once_and_not_when_the_page_is_read_again()
    {
        var vendor = await AVendor.Known(Portal);
        await SignInAs(Part.Governance);
        var page = Open(vendor);
        Do(page, () => page.Find("button:contains('Send questionnaire')").Click());
        var form = page.Find("form[aria-labelledby=send]");
        form.QuerySelectorAll("input")[0].Change("Anna Kessler");
        Do(page, () => page.Find("form[aria-labelledby=send] input[type=email]").Change("anna@scribeline.example"));
        Do(page, () => page.Find("form[aria-labelledby=send]").Submit());
        page.WaitForAssertion(() => Assert.Contains("/v/", page.Find("input[readonly]").GetAttribute("value"), StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Contains("With the vendor", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("/v/", Open(vendor).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_desk_check_is_asked_of_a_reviewer_from_the_same_form()
    {
        var vendor = await AVendor.Known(Portal);
        await SignInAs(Part.Governance);
        var page = Open(vendor);
        Do(page, () => page.Find("button:contains('Send questionnaire')").Click());
        Assert.Contains("Desk check, 10 questions", page.Find("form[aria-labelledby=send] select").TextContent, StringComparison.Ordinal);
        Do(page, () => page.Find("form[aria-labelledby=send] select").Change("DeskCheck"));
        Do(page, () => page.Find("form[aria-labelledby=send]").Submit());
        page.WaitForAssertion(() => Assert.Contains("Choose the colleague", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Do(page, () => page.Find("#colleague").Input("Security rev"));
        Do(page, () => page.Find("#colleague-0").Click());
        Do(page, () => page.Find("form[aria-labelledby=send]").Submit());
        page.WaitForAssertion(() => Assert.Contains("Security reviewer was asked.", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(VendorTemplate.DeskCheck, db.Assessments.Single().Template);
    }

    [Fact]
    public async Task An_assessor_asks_the_vendor_beside_the_answer_and_sees_that_they_have_it()
    {
        var vendor = await AVendor.SignedOff(Portal);
        await SignInAs(Part.Security);
        var page = Render<AssessmentPage>(p => p.Add(x => x.Key, vendor.Assessment.Value));
        Do(page, () => page.FindAll("textarea").First(t => t.GetAttribute("maxlength") == "2000").Change("Which load balancer?"));
        Do(page, () => page.FindAll("button").First(b => b.TextContent == "Send the question").Click());
        page.WaitForAssertion(() => Assert.Contains("1 question is with the vendor.", Words(page.Find(".msg.wait")), StringComparison.Ordinal));
        Assert.Contains("mailto:", page.Find(".msg.wait a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Which load balancer?", AVendor.Read(Portal, vendor).Inquiries.Single().Text);
    }

    [Fact]
    public async Task The_vendor_page_shows_progress_links_and_documents_and_renews_a_link()
    {
        var vendor = await AVendor.Asked(Portal);
        await SignInAs(Part.Governance);
        var page = Open(vendor);
        Assert.Contains("0 of", page.Find("td[data-l=Answers]").TextContent, StringComparison.Ordinal);
        Assert.Equal(8, page.FindAll("td[data-l=State]").Count);
        Do(page, () => page.Find("button:contains('Renew')").Click());
        page.WaitForAssertion(() => Assert.NotNull(page.Find("input[readonly]")));
        Assert.Equal(2, AVendor.Read(Portal, vendor).Links.Count);
    }

    [Fact]
    public async Task A_baa_and_a_document_are_recorded_from_the_page()
    {
        var vendor = await AVendor.Known(Portal);
        await SignInAs(Part.Governance);
        var page = Open(vendor);
        Do(page, () => page.Find("button:contains('Record BAA')").Click());
        Do(page, () => page.Find("form[aria-label*='Signed BAA']").Submit());
        page.WaitForAssertion(() => Assert.Contains("signed", page.Find("td[data-l='HIPAA BAA']").TextContent, StringComparison.Ordinal));
        Do(page, () => page.FindAll("form[aria-labelledby=add-document] input")[0].Change("Auditor Ltd"));
        Do(page, () => page.FindAll("form[aria-labelledby=add-document] input")[1].Change("All services"));
        Do(page, () => page.Find("form[aria-labelledby=add-document]").Submit());
        page.WaitForAssertion(() => Assert.Contains("Auditor Ltd", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_product_is_added_from_the_page()
    {
        var vendor = await AVendor.Known(Portal);
        await SignInAs(Part.Governance);
        var page = Open(vendor);
        Do(page, () => page.FindAll("form[aria-labelledby=add-product] input")[0].Change("Scribeline Chat"));
        Do(page, () => page.FindAll("form[aria-labelledby=add-product] input")[1].Change("Free"));
        Do(page, () => page.Find("form[aria-labelledby=add-product]").Submit());
        page.WaitForAssertion(() => Assert.Contains("Scribeline Chat", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_vendor_that_one_may_not_see_does_not_exist()
    {
        var vendor = await AVendor.Known(Portal);
        await SignInAs(Part.Stranger);
        Assert.Contains(Refusal.NotFound.Message, Open(vendor).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assessor_judges_an_answer_and_the_hard_fail_is_quoted()
    {
        var vendor = await AVendor.SignedOff(Portal);
        await SignInAs(Part.Security);
        var page = Assess(vendor);
        Do(page, () => page.FindAll("input[type=checkbox]")[0].Change(true));
        Do(page, () => page.Find("button:contains('Keep')").Click());
        page.WaitForAssertion(() => Assert.Contains("There is no clear data flow.", page.Find(".msg.bad").TextContent, StringComparison.Ordinal));
        Assert.Contains("What is asked in v-flow, in full", page.Find(".msg.bad").TextContent, StringComparison.Ordinal);
        Assert.True(AVendor.Read(Portal, vendor).Marks.Single(m => m.QuestionId == "v-flow").IsUnclear);
    }

    [Fact]
    public async Task A_finding_is_added_and_withdrawn_on_the_page()
    {
        var vendor = await AVendor.SignedOff(Portal);
        await SignInAs(Part.Privacy);
        var page = Assess(vendor);
        Do(page, () => page.FindAll("input[maxlength]")[1].Change("The drawing is of another product."));
        Do(page, () => page.Find("button:contains('Add the finding')").Click());
        page.WaitForAssertion(() => Assert.Contains("Medium finding", page.Markup, StringComparison.Ordinal));
        Do(page, () => page.Find("button:contains('Withdraw')").Click());
        page.WaitForAssertion(() => Assert.DoesNotContain("Medium finding", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_assessor_proposes_and_the_governance_office_decides()
    {
        var vendor = await AVendor.SignedOff(Portal);
        await Portal.As(Part.Security.Id, (AssessAnswers h) => h.Handle(vendor.Assessment, AVendor.VersionOf(Portal, vendor), AVendor.AllVerified));
        await SignInAs(Part.Security);
        await Say(Assess(vendor), "Everything is verified.", AssessmentStatus.Proposed, vendor);
        await SignInAs(Part.Governance);
        await Say(Assess(vendor), "As proposed.", AssessmentStatus.Decided, vendor);
        await using var db = Portal.Db();
        Assert.Equal(VendorResult.Approved, (await db.VendorProducts.SingleAsync(Xunit.TestContext.Current.CancellationToken)).Result);
    }

    [Fact]
    public async Task Before_the_sign_off_the_page_shows_progress_and_no_answer()
    {
        var vendor = await AVendor.Asked(Portal);
        await SignInAs(Part.Security);
        var page = Assess(vendor);
        Assert.Contains("The vendor is still answering.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("details"));
    }

    private IRenderedComponent<VendorPage> Open(AVendor vendor) => Render<VendorPage>(p => p.Add(x => x.Key, vendor.Id.Value));

    private IRenderedComponent<AssessmentPage> Assess(AVendor vendor) => Render<AssessmentPage>(p => p.Add(x => x.Key, vendor.Assessment.Value));

    private async Task Say(IRenderedComponent<AssessmentPage> page, string reason, AssessmentStatus expected, AVendor vendor)
    {
        Do(page, () => page.Find("textarea").Change(reason));
        await page.Find("form.stack").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal(expected, AVendor.Read(Portal, vendor).Status));
    }
}
