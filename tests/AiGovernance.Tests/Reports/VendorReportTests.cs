using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Questionnaires;
using AiGovernance.Reports;
using AiGovernance.Reports.DueDiligence;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.Vendors;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using Xunit;

namespace AiGovernance.Tests.Reports;

/// <summary>Rules, section 11; VN-1 to VN-6: what is known of a vendor's product, from one assessment.</summary>
public sealed class VendorReportTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task It_says_result_shares_documents_and_evidence_as_the_assessment_page_does()
    {
        var vendor = await AVendor.Proposed(portal);
        await portal.In(Part.Governance, (AddAssuranceDocument h) => h.Handle(vendor.Id, new(AssuranceKind.Dpa, "Scribeline", "Business plan", DateOnly.FromDateTime(portal.Clock.Now), null)));
        var page = (await portal.In(Part.Compliance, (FindAssessment h) => h.Handle(vendor.Assessment))).Value!;
        var issued = await Issue(vendor.Assessment);
        var text = Said.Of(issued);

        foreach (var said in new[]
        {
            "Scribeline GmbH: Scribeline Capture API, Business", "Approved, proposed, not decided", $"reaches {page.Score!.Total.Percent} % of the points", "Everything is verified.", "Anna Kessler, Head of compliance",
            "Data processing agreement In force Scribeline", "SOC 2 report, type 2 Missing", $"Verified by us {page.Asked}",
        }) Assert.Contains(said, text, StringComparison.Ordinal);
        var shares = (await Said.Model(portal, issued)).Sections[1].Blocks.OfType<ReportChart>().Single().Bars;
        Assert.Equal(page.Sections.Where(s => s.Share.MaximumTenths > 0 || s.Answers.Count > 0).Select(s => (s.Title[(s.Title.IndexOf(' ') + 1)..], $"{s.Share.Percent} %")), shares.Select(b => (b.Label, b.Figure)));
    }

    [Fact]
    public async Task A_hard_fail_is_quoted_with_its_question_and_reason()
    {
        var failing = QuestionnaireCatalogue.Vendor.Questions.First(q => q.ShowWhen is null && q.Choices.Any(c => c.HardFail is not null));
        var choice = failing.Choices.First(c => c.HardFail is not null);
        var answers = Evaluation.Of(QuestionnaireCatalogue.Vendor, AVendor.BestAnswers.With(failing.Id, choice.Value), VendorTemplates.FactsOf(VendorTemplate.Software), Stage.Submitted).KeptAnswers;
        var report = await Said.Model(portal, await Issue((await AVendor.SignedOff(portal, answers)).Assessment));

        var row = report.Sections.Single(s => s.Title == "Answers that fail hard").Blocks.OfType<ReportTable>().Single().Rows.Select(r => r.Cells.Select(c => c.Text.Runs[0].Text)).First(r => r.First() == failing.Text);
        Assert.Equal([failing.Text, $"\"{choice.Label}\"", choice.HardFail!], row);
        Assert.Equal("Not approved", report.Facts[0].Value.Runs[0].Text);
    }

    [Fact]
    public async Task Before_the_vendor_has_signed_off_there_is_none_and_nothing_gets_a_number()
    {
        var asked = await AVendor.Asked(portal);
        Assert.Equal(ReportRefusals.NotAnswered, (await portal.In(Part.Compliance, (IssueVendorReport h) => h.Handle(asked.Assessment))).Refusal);
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Compliance, (IssueVendorReport h) => h.Handle(AssessmentId.New()))).Refusal);
        await using var db = portal.Db();
        Assert.Empty(db.Documents);
    }

    [Fact]
    public async Task The_register_gives_it_out_again_only_to_who_may_issue_it()
    {
        var issued = await Issue((await AVendor.SignedOff(portal)).Assessment);
        Assert.Equal(issued.Content, (await portal.In(Part.Auditor, (OpenDocument h) => h.Handle(issued.Number))).Value!.Content);
        Assert.Equal(Refusal.Forbidden, (await portal.In(Part.Executive, (OpenDocument h) => h.Handle(issued.Number))).Refusal);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task<IssuedContent> Issue(AssessmentId id)
    {
        var issued = await portal.In(Part.Compliance, (IssueVendorReport h) => h.Handle(id));
        Assert.Null(issued.Refusal);
        return issued.Value!;
    }
}
