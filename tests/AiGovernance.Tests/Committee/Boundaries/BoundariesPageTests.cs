using AiGovernance.Committee.Boundaries;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Intake;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Committee.Boundaries;

/// <summary>CM-11 on the pages.</summary>
public class BoundariesPageTests : PageTest
{
    [Fact]
    public async Task The_office_sees_what_a_boundary_touches_and_proposes_it_and_a_refusal_loses_nothing()
    {
        var useCase = await AnApproval.Running(Portal);
        await SignInAs(Part.Governance);
        var page = Render<BoundariesPage>();
        page.WaitForAssertion(() => Assert.Contains("Nothing is ruled out.", page.Markup, StringComparison.Ordinal));
        Press(page, "Propose a boundary");
        page.WaitForElement("#boundary-wording");
        Do(page, () => page.Find("#boundary-wording").Input("Nothing runs there."));
        Press(page, "Put it before the committee");
        page.WaitForAssertion(() => Assert.Contains(BoundaryRefusals.NothingRuledOut.Message, page.Markup, StringComparison.Ordinal));
        Do(page, () => page.Find($"input[value={AnApproval.Plain[IntakeAnswers.RunsWhere]!.Items[0]}]").Change(true));
        Press(page, "Which running cases does it touch?");
        page.WaitForAssertion(() => Assert.Contains($"{useCase.Reference} Invoice triage", page.Markup, StringComparison.Ordinal));
        Do(page, () => page.Find("#boundary-reason").Input("The hall is hot"));
        Press(page, "Put it before the committee");
        page.WaitForAssertion(() => Assert.Contains("B1: Nothing runs there.", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(("Nothing runs there.", BoundaryState.Proposed), ((await db.Boundaries.SingleAsync()).Wording, (await db.Boundaries.SingleAsync()).State));
    }

    [Fact]
    public async Task Everybody_reads_them_and_only_who_may_proposes()
    {
        await ABoundary.Adopted(Portal);
        await ABoundary.Proposed(Portal, ABoundary.Touching);
        await SignInAs(Part.Stranger);
        var page = Render<BoundariesPage>();
        page.WaitForAssertion(() => Assert.Equal(["In force", "Proposed, waiting for the committee"], page.FindAll("section > h2").Select(Words)));
        Assert.DoesNotContain("Propose", string.Concat(page.FindAll("button").Select(Words)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_proposes_to_take_one_back_with_a_reason()
    {
        await ASession.SetUp(Portal);
        var id = await ABoundary.Adopted(Portal);
        await SignInAs(Part.Member);
        var dialogs = Dialogs();
        var page = Render<BoundariesPage>();
        Press(page, "Propose to take it back");
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("It went well elsewhere"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        page.WaitForAssertion(() => Assert.Contains("Take back", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(id, (await db.Boundaries.SingleAsync(b => b.Step == BoundaryStep.Withdraw)).FormerId);
    }

    [Fact]
    public async Task The_intake_says_while_one_types_that_the_committee_ruled_it_out()
    {
        await ABoundary.Adopted(Portal, ABoundary.Touching);
        var begun = (await Portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle("Invoice triage"))).Value!;
        Assert.Null((await Portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, AnApproval.Plain))).Refusal);
        await SignInAs(Part.Submitter);
        var page = Render<IntakePage>(p => p.Add(x => x.Reference, begun.Reference));
        page.WaitForAssertion(() => Assert.Contains("The committee ruled this out on 14 Sep 2026: No AI runs here until the hall is cooled.", page.Markup, StringComparison.Ordinal));
        Assert.NotEmpty(page.FindAll("a[href='/boundaries#B1']"));
    }
}
