using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using Bunit;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>The page of somebody outside, as a request with the cookie draws it.</summary>
public sealed class VendorQuestionnairePageTests : PageTest
{
    [Fact]
    public async Task It_shows_the_first_section_and_what_is_missing()
    {
        var page = Open(await AVendor.Asked(Portal));
        Assert.Equal("Questionnaire on your AI product", page.Find("h1").TextContent);
        Assert.Equal(11, page.FindAll(".sections li").Count);
        Assert.Contains("not started", page.Find(".sections li").TextContent, StringComparison.Ordinal);
        Assert.Matches(@"Sign off, \d+ answers missing", page.Find("form button[type=submit]").TextContent);
    }

    [Fact]
    public async Task It_tells_nothing_of_the_portal()
    {
        var page = Open(await AVendor.Asked(Portal));
        Assert.All(page.FindAll("a"), a => Assert.StartsWith("/vendor-questionnaire", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("points", page.Markup, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("score", page.Markup, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("")]
    [InlineData("guessed-guessed-guessed-guessed-guessed-gue")]
    public async Task A_link_that_is_not_valid_gets_a_plain_page(string token)
    {
        await AVendor.Asked(Portal);
        var page = Open(token);
        Assert.Equal("This link is not valid (any more)", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("a, form, input"));
    }

    [Fact]
    public async Task An_answer_is_saved_by_itself()
    {
        var vendor = await AVendor.Asked(Portal);
        var page = Open(vendor);
        Do(page, () => page.Find("input[name=v-isolation][value=logical]").Change("logical"));
        page.WaitForAssertion(() => Assert.Contains("\"v-isolation\":\"logical\"", AVendor.Read(Portal, vendor).Answers, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_colleague_who_saved_first_loses_nothing_and_neither_do_I()
    {
        var vendor = await AVendor.Asked(Portal);
        var page = Open(vendor);
        await Portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 0, Answers.Empty.With("v-isolation", "none").With("v-store", "Dublin")));
        Do(page, () => page.Find("input[name=v-isolation][value=logical]").Change("logical"));
        Do(page, () => page.Find("input[name=v-pentest][value=year]").Change("year"));
        page.WaitForAssertion(() => Assert.Contains("Theirs is saved; yours is kept here.", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
        var both = AVendor.Read(Portal, vendor).Answers;
        Assert.Contains("\"v-store\":\"Dublin\"", both, StringComparison.Ordinal);
        Assert.Contains("\"v-pentest\":\"year\"", both, StringComparison.Ordinal);
        Assert.Contains("\"v-isolation\":\"none\"", both, StringComparison.Ordinal);
        Do(page, () => page.Find("button:contains('Use mine')").Click());
        page.WaitForAssertion(() => Assert.Contains("\"v-isolation\":\"logical\"", AVendor.Read(Portal, vendor).Answers, StringComparison.Ordinal), TimeSpan.FromSeconds(10));
        Assert.Empty(page.FindAll(".msg.wait"));
    }

    [Fact]
    public async Task Signing_off_names_what_is_missing_and_thanks_when_all_is_there()
    {
        var vendor = await AVendor.Asked(Portal);
        await Portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 0, AVendor.BestAnswers.With("v-sla", (AnswerValue?)null)));
        var page = Open(vendor);
        Do(page, () => page.FindAll("form input")[1].Change("Head of compliance"));
        Do(page, () => page.Find("form input[type=checkbox]").Change(true));
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Which availability does the contract promise?", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));

        await Portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 1, AVendor.BestAnswers));
        page = Open(vendor);
        Do(page, () => page.FindAll("form input")[1].Change("Head of compliance"));
        Do(page, () => page.Find("form input[type=checkbox]").Change(true));
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("Thank you, your answers are signed off", page.Find("h1").TextContent));
        Assert.Equal(AssessmentStatus.SignedOff, AVendor.Read(Portal, vendor).Status);
    }

    private IRenderedComponent<VendorQuestionnairePage> Open(AVendor vendor) => Open(vendor.Link!.Token);

    private IRenderedComponent<VendorQuestionnairePage> Open(string token)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.Cookie = $"aigovernance.questionnaire={token}";
        var page = Render<VendorQuestionnairePage>(p => p.AddCascadingValue<HttpContext>(http));
        Assert.Equal("no-referrer", http.Response.Headers["Referrer-Policy"]);
        return page;
    }
}
