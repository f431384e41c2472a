using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases.Import;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
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
        page.WaitForAssertion(() => Assert.Contains("\"v-isolation\":\"logical\"", AVendor.Read(Portal, vendor).Answers, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_colleague_who_saved_first_loses_nothing_and_neither_do_I()
    {
        var vendor = await AVendor.Asked(Portal);
        var page = Open(vendor);
        await Portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 0, Answers.Empty.With("v-isolation", "none").With("v-store", "Dublin")));
        Do(page, () => page.Find("input[name=v-isolation][value=logical]").Change("logical"));
        Do(page, () => page.Find("input[name=v-pentest][value=year]").Change("year"));
        page.WaitForAssertion(() => Assert.Contains("Theirs is saved; yours is kept here.", page.Markup, StringComparison.Ordinal));
        var both = AVendor.Read(Portal, vendor).Answers;
        Assert.Contains("\"v-store\":\"Dublin\"", both, StringComparison.Ordinal);
        Assert.Contains("\"v-pentest\":\"year\"", both, StringComparison.Ordinal);
        Assert.Contains("\"v-isolation\":\"none\"", both, StringComparison.Ordinal);
        Do(page, () => page.Find("button:contains('Use mine')").Click());
        page.WaitForAssertion(() => Assert.Contains("\"v-isolation\":\"logical\"", AVendor.Read(Portal, vendor).Answers, StringComparison.Ordinal));
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
        page.WaitForAssertion(() => Assert.Contains("Which availability does the contract promise?", page.Find("form[aria-labelledby=sign] [role=alert]").TextContent, StringComparison.Ordinal));
        GoTo("/vendor-questionnaire?section=service");
        Do(page, () => page.Find("input[name=v-sla]").Change(page.Find("input[name=v-sla]").GetAttribute("value")));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("form[aria-labelledby=sign] [role=alert]"))); // it is there now

        await Portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 1, AVendor.BestAnswers));
        page = Open(vendor);
        Do(page, () => page.FindAll("form input")[1].Change("Head of compliance"));
        Do(page, () => page.Find("form input[type=checkbox]").Change(true));
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("Thank you, your answers are signed off", page.Find("h1").TextContent));
        Assert.Equal(AssessmentStatus.SignedOff, AVendor.Read(Portal, vendor).Status);
    }

    [Fact]
    public async Task What_is_missing_is_listed_with_a_way_to_each_place()
    {
        var vendor = await AVendor.Asked(Portal);
        await Portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 0, AVendor.BestAnswers.With("v-sla", (AnswerValue?)null)));
        var page = Open(vendor);
        Assert.Equal("What is missing: 1 answer", page.Find("summary").TextContent);
        Assert.Equal("/vendor-questionnaire?section=service&question=v-sla", page.Find("details a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_conflict_names_the_colleague()
    {
        var vendor = await AVendor.Asked(Portal);
        var boris = (await Portal.As(Part.Governance.Id, (SendQuestionnaire h) => h.Handle(vendor.Product, AVendor.Boris))).Value!;
        var page = Open(vendor);
        await Portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(VendorKey.Of(boris.Token), 0, Answers.Empty.With("v-isolation", "none")));
        Do(page, () => page.Find("input[name=v-isolation][value=logical]").Change("logical"));
        page.WaitForAssertion(() => Assert.Contains("Boris Lang answered: \"It is not kept apart\"", page.Find(".msg.wait").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_is_attached_to_an_answer_and_taken_back()
    {
        var vendor = await AVendor.Asked(Portal);
        var page = Open(vendor);
        Do(page, () => page.FindAll("fieldset.q button").First(b => b.TextContent.StartsWith("Attach a file as proof", StringComparison.Ordinal)).Click());
        page.FindComponents<InputFile>().Single(i => i.Instance.AdditionalAttributes!["id"] is "proof-v-isolation").UploadFiles(InputFileContent.CreateFromText("<html>", "report.pdf"));
        page.WaitForAssertion(() => Assert.Contains("its content is something else", page.Markup, StringComparison.Ordinal));
        page.FindComponents<InputFile>().Single(i => i.Instance.AdditionalAttributes!["id"] is "proof-v-isolation").UploadFiles(InputFileContent.CreateFromText("Tested.", "report.txt"));
        page.WaitForAssertion(() => Assert.Contains("report.txt 7 bytes, attached by Anna Kessler", Words(page.Find("fieldset.q ul")), StringComparison.Ordinal));
        Assert.Single(AVendor.Read(Portal, vendor).Proofs);
        Do(page, () => page.FindAll("fieldset.q button").Single(b => b.TextContent.StartsWith("Take back", StringComparison.Ordinal)).Click());
        page.WaitForAssertion(() => Assert.NotNull(AVendor.Read(Portal, vendor).Proofs[0].RemovedAt));
    }

    [Fact]
    public async Task A_workbook_that_comes_back_is_saved_and_its_faults_stand_beside_it()
    {
        var vendor = await AVendor.Asked(Portal);
        var page = Open(vendor);
        Assert.Equal("/vendor-questionnaire/questions.xlsx", page.Find("a[download]").GetAttribute("href"));
        using var sheet = AWorkbook.Of(AWorkbook.Row(1, "key", vendor.Assessment.Value.ToString("D")) + AWorkbook.Row(2, "v-store", "", "", "Dublin") + AWorkbook.Row(3, "v-sla", "", "", "Always"));
        Upload(page, sheet.ToArray());
        page.WaitForAssertion(() => Assert.Contains("1 answer taken over, 1 row left out:Row 3: \"Always\" is not one of the choices.", Words(page.Find("#workbook-result")), StringComparison.Ordinal));
        // What it led to is in the next workbook, so it is saved by now.
        Assert.Contains("\"v-store\":\"Dublin\"", AVendor.Read(Portal, vendor).Answers, StringComparison.Ordinal);
        Upload(page, "no workbook"u8.ToArray());
        page.WaitForAssertion(() => Assert.Contains("The workbook cannot be read", page.Find("#workbook-result").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_workbook_whose_answers_cannot_be_saved_says_so_and_they_stay_on_the_page()
    {
        var vendor = await AVendor.Asked(Portal);
        var page = Open(vendor);
        using (var connection = new SqliteConnection($"Data Source={Portal.File};Pooling=False"))
        {
            connection.Open();
            using var broken = new SqliteCommand("CREATE TRIGGER broken BEFORE UPDATE ON VendorAssessments BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END", connection);
            broken.ExecuteNonQuery();
        }
        using var sheet = AWorkbook.Of(AWorkbook.Row(1, "key", vendor.Assessment.Value.ToString("D")) + AWorkbook.Row(2, "v-store", "", "", "Dublin"));
        Upload(page, sheet.ToArray());
        page.WaitForAssertion(() => Assert.Equal("1 answer on this page, but not saved yet.", Words(page.Find("#workbook-result"))));
        Assert.Contains("1 of ", page.Find(".head").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Dublin", AVendor.Read(Portal, vendor).Answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_about_a_signed_answer_is_replied_to_where_it_stands()
    {
        var vendor = await AVendor.AskedBack(Portal);
        var page = Open(vendor);
        Assert.Equal("Which city in Ireland?", page.Find("h2").TextContent);
        Assert.Empty(page.FindAll("fieldset.q"));
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Write the reply", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Do(page, () => page.Find("textarea").Change("Cork"));
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Replied by Anna Kessler", page.Markup, StringComparison.Ordinal));
        Assert.Equal("Cork", AVendor.Read(Portal, vendor).Inquiries[0].Reply);
    }

    [Fact]
    public async Task A_colleague_answers_for_our_own_model_on_a_page_of_the_portal()
    {
        var vendor = await AVendor.AskedInside(Portal, VendorTemplate.OwnModel, Part.Colleague);
        await SignInAs(Part.Colleague);
        var page = Render<AnswerInsidePage>(p => p.Add(x => x.Id, vendor.Assessment.Value));
        Assert.All(page.FindAll(".sections a"), a => Assert.StartsWith($"/vendors/assessments/{vendor.Assessment.Value}/answer?section=", a.GetAttribute("href"), StringComparison.Ordinal));
        Do(page, () => page.Find("input[name=m-isolation][value=closed]").Change("closed"));
        page.WaitForAssertion(() => Assert.Contains("\"m-isolation\":\"closed\"", AVendor.Read(Portal, vendor).Answers, StringComparison.Ordinal));
        await SignInAs(Part.Stranger);
        Assert.Contains("alert", Render<AnswerInsidePage>(p => p.Add(x => x.Id, vendor.Assessment.Value)).Markup, StringComparison.Ordinal);
    }

    private static void Upload(IRenderedComponent<VendorQuestionnairePage> page, byte[] content) =>
        page.FindComponents<InputFile>().Single(i => i.Instance.AdditionalAttributes!["id"] is "workbook-file").UploadFiles(InputFileContent.CreateFromBinary(content, "questions.xlsx"));

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
