using AiGovernance.Approvals;
using AiGovernance.Approvals.Concerns;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases.Import;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Handover;
using AiGovernance.UseCases.Import;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-9: concerns, with a name and without. The clock starts on Monday, 14 September 2026.</summary>
public sealed class ConcernTests : PageTest
{
    [Fact]
    public async Task Without_a_name_the_name_is_stored_nowhere_trail_included()
    {
        var useCase = await AnApproval.Decided(Portal);
        await using var before = Portal.Db();
        var last = await before.Trail.MaxAsync(e => e.Number);
        Assert.Null((await Report(useCase.Reference, withName: false, by: Part.Colleague)).Refusal);
        await using var db = Portal.Db();
        Assert.Null((await db.Concerns.SingleAsync()).ReportedBy);
        var entry = await db.Trail.SingleAsync(e => e.Number > last);
        Assert.Contains("Somebody without a name", entry.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Colleague", entry.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(People.Of(Part.Colleague).Value.ToString(), entry.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("it invents", entry.Text, StringComparison.Ordinal);
        Assert.Empty(await List(Part.Colleague));
        Assert.Null(Assert.Single(await List(Part.Governance)).By);
    }

    [Fact]
    public async Task Who_reports_without_a_name_acts_as_themselves_afterwards()
    {
        await SignInAs(Part.Colleague);
        var page = Render<ConcernsPage>();
        Do(page, () => page.Find("#concern-text").Input("it invents figures"));
        Do(page, () => page.Find("#concern-unnamed").Change(true));
        Press(page, "Report");
        page.WaitForAssertion(() => Assert.Contains("Your name is stored nowhere", page.Markup, StringComparison.Ordinal));
        Do(page, () => page.Find("#concern-text").Input("and nobody checks them"));
        Press(page, "Report");
        page.WaitForAssertion(() => Assert.Contains("and nobody checks them", Words(page.Find("ul.lines li")), StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal([People.Of(Part.Colleague), null], await db.Concerns.OrderBy(c => c.Text).Select(c => c.ReportedBy).ToListAsync());
    }

    [Fact]
    public async Task The_office_has_five_working_days_and_the_reporter_reads_the_answer()
    {
        Assert.Null((await Report(null)).Refusal);
        var task = Assert.Single(await Inbox(Part.Governance));
        Assert.Equal(("Answer a concern", new DateOnly(2026, 9, 21)), (task.What, task.DueOn!.Value));
        var id = (await List(Part.Governance))[0].Id;
        Assert.Null((await Answer(id)).Refusal);
        Assert.Empty(await Inbox(Part.Governance));
        Assert.Equal(("Your concern is answered", "we looked"), Assert.Single((await Inbox(Part.Colleague)).Select(i => (i.What, i.Why))));
        Assert.Equal(("we looked", true), Assert.Single((await List(Part.Colleague)).Select(c => (c.Answer, c.IsUnread))));
        Assert.Null((await Portal.In(Part.Colleague, (MarkConcernRead h) => h.Handle(id))).Refusal);
        Assert.Empty(await Inbox(Part.Colleague));
        Assert.Equal(ConcernRefusals.AnsweredAlready.Code, (await Answer(id)).Refusal?.Code);
    }

    [Theory]
    [InlineData(ConcernStep.Suspend, Standing.Suspended, 1)]
    [InlineData(ConcernStep.ReReview, Standing.Approved, 2)]
    [InlineData(ConcernStep.None, Standing.Approved, 1)]
    public async Task The_office_may_open_a_re_review_or_suspend_with_the_answer(ConcernStep step, Standing standing, int revisions)
    {
        var useCase = await AnApproval.Decided(Portal);
        Assert.Null((await Report(useCase.Reference)).Refusal);
        Assert.Null((await Answer((await List(Part.Governance))[0].Id, step)).Refusal);
        var now = await Cases.Read(Portal, useCase.Id);
        Assert.Equal((standing, revisions), (now.Standing, now.Revisions.Count));
        if (step is not ConcernStep.None) Assert.Contains(await Inbox(Part.Owner), i => i.Why.Contains("After a concern: we looked", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_imported_and_runs_is_asked_again_until_its_first_revision_is_submitted()
    {
        using var file = AnInventory.File(AnInventory.Header + "Chat,IT,Answers questions,Running,Neither,1/2/2026,x,y\n");
        Assert.Null((await Portal.In(Part.Governance, (ImportInventory h) => h.Handle(new("inventory.csv", file), AnInventory.Profile))).Refusal);
        await using var db = Portal.Db();
        var imported = await db.UseCases.SingleAsync();
        Assert.Null((await Portal.In(Part.Governance, (HandOverPart h) => h.Handle(imported.Id, imported.Version, Involvement.Owner, People.Of(Part.Owner), "nobody answers for it"))).Refusal);
        Assert.Null((await Report(imported.Reference, by: Part.Executive)).Refusal);
        Assert.Null((await Answer((await List(Part.Governance))[0].Id, ConcernStep.ReReview)).Refusal);

        var saved = await Portal.In(Part.Owner, (SaveAnswers h) => h.Handle(imported.Id, 0, AnApproval.Plain));
        Assert.Null(saved.Refusal);
        Assert.Contains(await Inbox(Part.Owner), i => i.What == "Re-review");
        Assert.Null((await Portal.In(Part.Owner, (SubmitUseCase h) => h.Handle(imported.Id, saved.Value))).Refusal);
        Assert.Equal(1, Assert.Single((await Cases.Read(Portal, imported.Id)).Revisions).Number);
        Assert.DoesNotContain(await Inbox(Part.Owner), i => i.What == "Re-review");
    }

    [Fact]
    public async Task Each_refusal_is_said_by_name()
    {
        var useCase = await AnApproval.Decidable(Portal);
        Assert.Equal(ConcernRefusals.TextMissing.Code, (await Report(null, text: " ")).Refusal?.Code);
        Assert.Equal(ConcernRefusals.TextTooLong.Code, (await Report(null, text: new string('x', Concern.TextMaxLength + 1))).Refusal?.Code);
        Assert.Equal(ConcernRefusals.CaseUnknown.Code, (await Report(useCase.Reference, by: Part.Stranger)).Refusal?.Code);
        Assert.Null((await Report(null, by: Part.Governance)).Refusal);
        var own = (await List(Part.Governance))[0].Id;
        Assert.Equal(ConcernRefusals.OwnConcern.Code, (await Answer(own)).Refusal?.Code);
        Assert.Equal(ConcernRefusals.NoCase.Code, (await Answer(own, ConcernStep.Suspend)).Refusal?.Code);
        Assert.Equal(ConcernRefusals.AnswerMissing.Code, (await Answer(own, answer: "")).Refusal?.Code);
        Assert.Null((await Report(useCase.Reference, text: new string('x', Concern.TextMaxLength))).Refusal);
        var about = (await List(Part.Governance)).Single(c => c.Reference is not null).Id;
        Assert.Equal(ApprovalRefusals.NotSuspendable.Code, (await Answer(about, ConcernStep.Suspend)).Refusal?.Code);
        Assert.Equal(Refusal.NotFound.Code, (await Portal.In(Part.Stranger, (MarkConcernRead h) => h.Handle(about))).Refusal?.Code);
    }

    [Fact]
    public async Task Who_has_a_part_in_the_case_does_not_answer()
    {
        var useCase = await AnApproval.Decidable(Portal, submitter: Part.Governance);
        Assert.Null((await Report(useCase.Reference, by: Part.Sponsor)).Refusal);
        var row = Assert.Single(await List(Part.Governance));
        Assert.False(row.MayAnswer);
        Assert.Equal("use-cases.involved", (await Answer(row.Id)).Refusal?.Code);
    }

    [Fact]
    public async Task The_office_suspends_on_the_page()
    {
        var useCase = await AnApproval.Decided(Portal);
        Assert.Null((await Report(useCase.Reference)).Refusal);
        var dialogs = Dialogs();
        await SignInAs(Part.Governance);
        var page = Render<ConcernsPage>();
        Press(page, "Suspend");
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("it leaks indeed"));
        Do(dialogs, () => dialogs.Find(".btn.danger").Click());
        page.WaitForAssertion(() => Assert.Contains("The use was suspended.", page.Markup, StringComparison.Ordinal));
        Assert.Equal(Standing.Suspended, await AnApproval.StandingOf(Portal, useCase.Id));
    }

    private Task<Result> Report(string? reference, bool withName = true, string text = "it invents figures", Part? by = null) =>
        Portal.In(by ?? Part.Colleague, (ReportConcern h) => h.Handle(reference, text, withName));

    private Task<Result> Answer(Guid id, ConcernStep step = ConcernStep.None, string answer = "we looked") => Portal.In(Part.Governance, (AnswerConcern h) => h.Handle(id, answer, step));

    private async Task<IReadOnlyList<ConcernRow>> List(Part part) => (await Portal.In(part, (ListConcerns h) => h.Handle())).Value!;

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];
}
