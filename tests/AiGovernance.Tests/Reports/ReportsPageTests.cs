using AiGovernance.Reports;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Xunit;

namespace AiGovernance.Tests.Reports;

public sealed class ReportsPageTests : PageTest
{
    [Fact]
    public async Task A_case_is_found_by_its_title_and_issued_by_a_form_with_a_token()
    {
        var useCase = await AUseCase.Submitted(Portal);
        await SignInAs(Part.Compliance);
        GoTo("/reports?q=triage");

        var form = Render<ReportsPage>().WaitForElement("form[method=post]");

        Assert.Equal($"/reports/use-case/{useCase.Reference}", form.GetAttribute("action"));
        Assert.Equal("a token", form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_was_issued_stands_in_the_register_at_once_and_can_be_fetched_again()
    {
        var useCase = await AUseCase.Submitted(Portal);
        await SignInAs(Part.Auditor);
        var page = Render<ReportsPage>();
        page.WaitForAssertion(() => Assert.Contains("Nothing was issued yet", page.Markup, StringComparison.Ordinal));

        var issued = await Portal.In(Part.Auditor, (IssueUseCaseReport h) => h.Handle(useCase.Reference));

        page.WaitForAssertion(() => Assert.Equal($"/reports/documents/{issued.Value!.Number}", page.Find("[aria-labelledby=register] tbody a").GetAttribute("href")));
        Assert.Contains($"{useCase.Reference} Invoice triage", Words(page.Find("[aria-labelledby=register] tbody tr")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picked_file_is_recognised_byte_for_byte_by_anybody()
    {
        var useCase = await AUseCase.Submitted(Portal);
        var issued = (await Portal.In(Part.Auditor, (IssueUseCaseReport h) => h.Handle(useCase.Reference))).Value!;
        await SignInAs(Part.Stranger);
        var page = Render<ReportsPage>();

        Pick(page, issued.Content);
        page.WaitForAssertion(() => Assert.Contains($"Issued here and unaltered. given.pdf is document {issued.Number}", Words(page.Find(".msg.good")), StringComparison.Ordinal));

        issued.Content[100] ^= 1;
        Pick(page, issued.Content);
        page.WaitForAssertion(() => Assert.StartsWith("Not recognised.", Words(page.Find("[aria-labelledby=check] .msg.bad")), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_may_not_issue_sees_neither_form_nor_register_and_leaves_no_refusal_on_the_trail()
    {
        await SignInAs(Part.Stranger);
        await using var db = Portal.Db();
        var before = db.Trail.Count();

        var page = Render<ReportsPage>();

        Assert.Equal("common.forbidden", page.WaitForElement("[aria-labelledby=register] [role=alert]").GetAttribute("data-code"));
        Assert.Empty(page.FindAll("form[method=post]"));
        Assert.Equal(before, db.Trail.Count());
    }

    private static void Pick(IRenderedComponent<ReportsPage> page, byte[] content) =>
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(content, "given.pdf", contentType: "application/pdf"));
}
