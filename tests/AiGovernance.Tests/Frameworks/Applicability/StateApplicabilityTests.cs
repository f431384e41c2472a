using AiGovernance.Common;
using AiGovernance.Frameworks.Applicability;
using AiGovernance.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Frameworks.Applicability;

/// <summary>The statement of applicability over ISO/IEC 42001 Annex A (FW-4).</summary>
public sealed class StateApplicabilityTests : PageTest
{
    public static readonly ControlTerms Suppliers = new("A.10.3", true, "We buy all our AI.", "Each product is assessed.", "/vendors");

    [Fact]
    public async Task Each_statement_is_a_version_and_the_last_counts()
    {
        Assert.Null((await State(Suppliers, 0)).Refusal);
        Assert.Null((await State(Suppliers with { Applies = false, Reason = "We build it all.", HowMet = "ignored" }, 1)).Refusal);

        var found = (await Portal.In(Part.Auditor, (ReadApplicability h) => h.Handle())).Value!;
        Assert.Equal((2, false, "We build it all.", ""), (found.Of("A.10.3")!.Number, found.Of("A.10.3")!.Applies, found.Of("A.10.3")!.Reason, found.Of("A.10.3")!.HowMet));
        Assert.Equal([2, 1], found.ByControl["A.10.3"].Select(r => r.Number));
        Assert.Equal((1, 0), (found.Stated, found.Applying));
    }

    public static TheoryData<ControlTerms, int, Refusal> Refused => new()
    {
        { Suppliers with { ControlId = "A.10.5" }, 0, ControlRefusals.Unknown },
        { Suppliers with { Reason = " " }, 0, ControlRefusals.ReasonMissing },
        { Suppliers with { HowMet = "" }, 0, ControlRefusals.HowMissing },
        { Suppliers with { Reason = new string('x', ControlStatement.TextMaxLength + 1) }, 0, ControlRefusals.TextTooLong },
        { Suppliers with { Route = "https://elsewhere.example" }, 0, ControlRefusals.RouteOutside },
        { Suppliers with { Route = "//elsewhere.example" }, 0, ControlRefusals.RouteOutside },
        { Suppliers, 1, Refusal.Stale },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_not_usable_is_refused_by_name(ControlTerms terms, int seen, Refusal expected) =>
        Assert.Equal(expected.Code, (await State(terms, seen)).Refusal?.Code);

    [Fact]
    public async Task The_longest_text_and_no_address_are_taken() =>
        Assert.Null((await State(Suppliers with { Reason = new string('x', ControlStatement.TextMaxLength), Route = "" }, 0)).Refusal);

    [Fact]
    public async Task Compliance_states_in_the_row_and_nothing_typed_is_lost_by_a_refusal()
    {
        await SignInAs(Part.Compliance);
        var page = Render<ApplicabilityPage>();
        page.WaitForElement("button[aria-label='State A.10.3']");
        Assert.Equal(IsoCatalogue.ControlCount, page.FindAll("tbody tr").Count);

        Do(page, () => page.Find("button[aria-label='State A.10.3']").Click());
        Do(page, () => page.Find("#control-reason").Input("We buy all our AI."));
        Press(page, "Save the statement");
        Assert.Equal("Say how the control is met.", Words(page.WaitForElement("[role=alert]")));
        Assert.Equal("We buy all our AI.", page.Find("#control-reason").GetAttribute("value"));
        Do(page, () => page.Find("#control-how").Input("Each product is assessed."));
        Press(page, "Save the statement");

        page.WaitForAssertion(() => Assert.Contains("1 of 38 stated, 1 apply.", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal("Each product is assessed.", (await db.ControlStatements.SingleAsync()).HowMet);
    }

    [Fact]
    public async Task An_auditor_reads_and_states_nothing_and_others_read_a_refusal()
    {
        await SignInAs(Part.Auditor);
        var page = Render<ApplicabilityPage>();
        page.WaitForElement("tbody tr");
        Assert.Empty(page.FindAll("button"));
        await SignInAs(Part.Submitter);
        Assert.Equal("common.forbidden", Render<ApplicabilityPage>().WaitForElement("[role=alert]").GetAttribute("data-code"));
    }

    private Task<Result> State(ControlTerms terms, int seen) => Portal.In(Part.Compliance, (StateApplicability h) => h.Handle(terms, seen));
}
