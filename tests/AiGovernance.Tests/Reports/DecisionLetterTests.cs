using AiGovernance.Approvals;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.CaseFile;
using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Reports;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;
using Xunit;

namespace AiGovernance.Tests.Reports;

/// <summary>Rules, section 11: the letter that says what was decided, on one page. The clock starts on Monday, 14 September 2026.</summary>
public sealed class DecisionLetterTests : PageTest
{
    [Fact]
    public async Task It_says_outcome_conditions_limits_consequences_and_appeal_on_one_page()
    {
        var useCase = await Decided.WithConditions(Portal);
        var (text, pages) = await Letter(useCase);
        Assert.Equal(1, pages);
        foreach (var said in new[]
        {
            "Decision letter", $"{useCase.Reference} {useCase.Title}", "Submitter, submitter; Sponsor, sponsor; Owner, accountable owner", "Approved with conditions",
            "On 14 Sep 2026 the governance office (Governance office) approved, with conditions, this use of AI, rated Low, as submitted with revision 1.", "Reason: Small, reversible and checked by people.",
            "14 Sep 2028; it is looked at again before", "at the vendor, by contract",
            "Name a person who reads each text before it is published", "1 Oct 2026", "before production", "governance office",
            "within 5 working days; else the rule suspends (AP-2)", "Production waits for each condition",
            "may appeal once, until 12 Oct 2026, on new facts or because the procedure was not kept (AP-7)",
        }) Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopping_condition_with_a_date_says_when_it_suspends()
    {
        var useCase = await AnApproval.Decided(Portal, Standing.ApprovedWithConditions, AnApproval.Stopping(Portal.Today().AddDays(9)));
        Assert.Contains("suspends the approval 14 days after its date (AP-2)", (await Letter(useCase)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Standing.Approved, "is not appealed")]
    [InlineData(Standing.Rejected, "It is not allowed. What runs of it already has to be stopped.")]
    [InlineData(Standing.Deferred, "It stays forbidden until it is decided anew.")]
    public async Task Each_outcome_has_its_words(Standing outcome, string said)
    {
        var (text, pages) = await Letter(await AnApproval.Decided(Portal, outcome));
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Equal(1, pages);
    }

    [Theory]
    [InlineData(12, "may appeal once, until 12 Oct 2026")] // the 20th working day
    [InlineData(13, "An appeal was possible until 12 Oct 2026")]
    public async Task After_the_last_day_it_says_that_the_time_is_over(int dayInOctober, string said)
    {
        var useCase = await AnApproval.Decided(Portal, Standing.Rejected);
        Portal.Clock.Advance(new DateTime(2026, 10, dayInOctober, 12, 0, 0, DateTimeKind.Utc) - Portal.Clock.Now);
        Assert.Contains(said, (await Letter(useCase)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_appeal_led_to_stands()
    {
        var useCase = await AnApproval.Decided(Portal, Standing.Rejected);
        Assert.Null((await Portal.In(Part.Submitter, (AppealDecision h) => h.Handle(useCase.Id, RehearingGround.NewFacts, "assessed since"))).Refusal);
        Portal.Clock.Advance(TimeSpan.FromDays(1));
        await AnApproval.Take(Portal, useCase.Id, Standing.Rejected, null);
        var (text, _) = await Letter(useCase);
        Assert.Contains("heard again once already, so the decision stands (AP-7)", text, StringComparison.Ordinal);
        Assert.Contains("revision 2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_when_the_case_no_longer_stands_as_decided()
    {
        var useCase = await AnApproval.Suspended(Portal);
        Assert.Contains("Stands today as Suspended", (await Letter(useCase)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_a_decision_there_is_none_and_nothing_gets_a_number()
    {
        var useCase = await AnApproval.Decidable(Portal);
        Assert.Equal(ReportRefusals.NotDecided, (await Portal.In(Part.Submitter, (IssueDecisionLetter h) => h.Handle(useCase.Reference))).Refusal);
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Submitter, (IssueDecisionLetter h) => h.Handle("AI-2026-9999"))).Refusal);
        await using var db = Portal.Db();
        Assert.Equal(0, await db.Documents.CountAsync());
    }

    [Fact]
    public async Task It_is_registered_and_given_out_again_to_who_may_read_the_case()
    {
        var useCase = await Decided.WithConditions(Portal);
        var issued = (await Portal.In(Part.Submitter, (IssueDecisionLetter h) => h.Handle(useCase.Reference))).Value!;
        Assert.Equal($"{issued.Number}-letter.pdf", issued.FileName);
        Assert.Equal(issued.Number, (await Portal.In(Part.Stranger, (CheckDocument h) => h.Handle(Sha256.Of(issued.Content)))).Value!.Number);
        Assert.Equal(issued.Content, (await Portal.In(Part.Executive, (OpenDocument h) => h.Handle(issued.Number))).Value!.Content);

        await Portal.Write(async db => db.Entry(await db.UseCases.SingleAsync()).Property(u => u.IsConfidential).CurrentValue = true);
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Executive, (OpenDocument h) => h.Handle(issued.Number))).Refusal);
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Executive, (IssueDecisionLetter h) => h.Handle(useCase.Reference))).Refusal);
    }

    [Fact]
    public async Task The_decision_tab_offers_it_by_a_form_with_a_token()
    {
        var useCase = await Decided.WithConditions(Portal);
        await SignInAs(Part.Submitter);
        GoTo($"/use-cases/{useCase.Reference}?tab=decision");
        var form = Render<UseCasePage>(p => p.Add(x => x.Reference, useCase.Reference)).WaitForElement("form[action^='/reports/letter/']");
        Assert.Equal($"/reports/letter/{useCase.Reference}", form.GetAttribute("action"));
        Assert.Equal("a token", form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));

        var waiting = await AnApproval.Decidable(Portal);
        GoTo($"/use-cases/{waiting.Reference}?tab=decision");
        var page = Render<UseCasePage>(p => p.Add(x => x.Reference, waiting.Reference));
        page.WaitForAssertion(() => Assert.Contains("Not decided yet", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("form[action^='/reports/letter/']"));
    }

    private async Task<(string Text, int Pages)> Letter(UseCase useCase)
    {
        var issued = await Portal.In(Part.Submitter, (IssueDecisionLetter h) => h.Handle(useCase.Reference));
        Assert.Null(issued.Refusal);
        using var pdf = PdfDocument.Open(issued.Value!.Content);
        return (string.Join(' ', string.Join(' ', pdf.GetPages().Select(p => p.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), pdf.NumberOfPages);
    }
}
