using AiGovernance.Approvals;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.DataAssets;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Reliance;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Choice = AiGovernance.Committee.Choice;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-7: one appeal, in time, heard by the committee; the executive sends back and overrules nothing. The clock starts on Monday, 14 September 2026.</summary>
public sealed class RehearingTests : PageTest
{
    [Fact]
    public async Task An_appeal_comes_on_the_committees_agenda_with_the_reviews_and_the_decision_stands()
    {
        await ASession.SetUp(Portal);
        var useCase = await AnApproval.Decided(Portal, Standing.Rejected);
        Assert.Null((await Appeal(useCase)).Refusal);
        await Portal.Work();
        var again = (await Cases.Read(Portal, useCase.Id)).Revisions[^1];
        Assert.Equal((2, RevisionStatus.AwaitingDecision, useCase.Revisions[0].Hash), (again.Number, again.Status, again.Hash));
        Assert.Equal(Standing.Rejected, await AnApproval.StandingOf(Portal, useCase.Id));
        await using var db = Portal.Db();
        Assert.Equal(again.Id, (await db.AgendaItems.SingleAsync()).RevisionId);
        Assert.Equal(AiGovernance.Approvals.ApprovalRefusals.CommitteeDecides.Code, (await Portal.Decide(await Cases.Read(Portal, useCase.Id), Standing.Approved)).Refusal?.Code);
    }

    [Fact]
    public async Task The_reviews_of_what_was_decided_count_again()
    {
        var useCase = await AnApproval.Reviewed(Portal);
        Assert.Null((await Portal.Decide(useCase, Standing.Rejected)).Refusal);
        Assert.Null((await Appeal(useCase)).Refusal);
        await using var db = Portal.Db();
        var again = await db.Revisions.OrderByDescending(r => r.Number).FirstAsync();
        Assert.Equal(2, (await ReviewOutcomes.Of(db, again.Id, Xunit.TestContext.Current.CancellationToken)).Done);
    }

    [Fact]
    public async Task While_it_is_heard_again_a_change_of_its_data_still_reaches_it()
    {
        var asset = await ADataAsset.InTraining(Portal);
        var useCase = await AnApproval.Decidable(Portal, AnApproval.Plain.With("data-level", "internal").With("classified", "yes").With("training", "no").With(IntakeAnswers.DataAssets, AnswerValue.List(asset.Value.ToString())));
        Assert.Null((await Portal.Decide(useCase, Standing.Rejected)).Refusal);
        await Portal.Work();

        Assert.Null((await Appeal(useCase)).Refusal);

        Assert.Equal(useCase.Reference, Assert.Single((await Portal.In(Part.Governance, (ListCasesOnData h) => h.Handle(asset))).Value!).Reference);
    }

    [Theory]
    [InlineData(12, null)] // Monday, 12 October: the 20th working day
    [InlineData(13, "approvals.appeal-too-late")]
    public async Task An_appeal_is_possible_for_20_working_days(int dayInOctober, string? refusal)
    {
        var useCase = await AnApproval.Decided(Portal, Standing.Deferred);
        Portal.Clock.Advance(new DateTime(2026, 10, dayInOctober, 12, 0, 0, DateTimeKind.Utc) - Portal.Clock.Now);
        Assert.Equal(refusal, (await Appeal(useCase)).Refusal?.Code);
    }

    [Fact]
    public async Task Each_refusal_is_said_by_name()
    {
        var approved = await AnApproval.Decided(Portal);
        Assert.Equal(RehearingRefusals.NothingToAppeal.Code, (await Appeal(approved)).Refusal?.Code);
        var useCase = await AnApproval.Decided(Portal, Standing.Rejected);
        Assert.Equal(Refusal.Forbidden.Code, (await Appeal(useCase, by: Part.Colleague)).Refusal?.Code);
        Assert.Equal(RehearingRefusals.GroundMissing.Code, (await Appeal(useCase, RehearingGround.SentBack)).Refusal?.Code);
        Assert.Equal(RehearingRefusals.TextMissing.Code, (await Appeal(useCase, text: " ")).Refusal?.Code);
        Assert.Equal(RehearingRefusals.TextTooLong.Code, (await Appeal(useCase, text: new string('x', Rehearing.TextMaxLength + 1))).Refusal?.Code);
        Assert.Equal(RehearingRefusals.NotTheCommittees.Code, (await SendBack(useCase)).Refusal?.Code);
        Assert.Null((await Appeal(useCase, text: new string('x', Rehearing.TextMaxLength))).Refusal);
        Assert.Equal(RehearingRefusals.OnceOnly.Code, (await Appeal(useCase)).Refusal?.Code);
    }

    [Fact]
    public async Task What_the_appeal_led_to_is_not_appealed_again()
    {
        var useCase = await AnApproval.Decided(Portal, Standing.Rejected);
        Assert.Null((await Appeal(useCase)).Refusal);
        Portal.Clock.Advance(TimeSpan.FromDays(1));
        await AnApproval.Take(Portal, useCase.Id, Standing.Rejected, null);
        Assert.Equal(RehearingRefusals.OnceOnly.Code, (await Appeal(useCase)).Refusal?.Code);
    }

    [Fact]
    public async Task The_conditions_of_the_later_decision_take_the_place_of_the_former()
    {
        var useCase = await AnApproval.Decided(Portal, Standing.ApprovedWithConditions, AnApproval.Stopping(Portal.Today().AddDays(5)), AnApproval.Stopping(Portal.Today().AddDays(5)));
        Assert.Null((await Appeal(useCase)).Refusal);
        Assert.Equal((2, 2, 2), await Asked(useCase));

        Portal.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(2, await Overdue());
        await AnApproval.Take(Portal, useCase.Id, Standing.ApprovedWithConditions, Portal.Today().AddDays(100), AnApproval.Stopping(Portal.Today().AddDays(30)));
        Assert.Equal((1, 1, 1), await Asked(useCase));
        Assert.Equal(0, await Overdue());
    }

    [Fact]
    public async Task The_executive_sends_a_no_of_the_committee_back_once_and_it_stays_a_no_until_the_committee_decides()
    {
        var id = await Rejected();
        var useCase = await Cases.Read(Portal, id);
        Assert.Equal(Refusal.ReasonMissing.Code, (await SendBack(useCase, "")).Refusal?.Code);
        Assert.Equal(Refusal.Forbidden.Code, (await Portal.In(Part.Governance, (SendBack h) => h.Handle(id, "look again"))).Refusal?.Code);
        Assert.Null((await SendBack(useCase)).Refusal);
        Assert.Equal(Standing.Rejected, await AnApproval.StandingOf(Portal, id));
        Assert.Equal(RehearingRefusals.OnceOnly.Code, (await SendBack(useCase)).Refusal?.Code);
    }

    [Fact]
    public async Task The_submitter_appeals_on_the_case()
    {
        var useCase = await AnApproval.Decided(Portal, Standing.Rejected);
        await SignInAs(Part.Submitter);
        var panel = Render<AppealPanel>(p => p.Add(x => x.Case, useCase.Id));
        Assert.Contains("until 12 Oct 2026", panel.Markup, StringComparison.Ordinal);
        Press(panel, "Appeal");
        Press(panel, "Put it before the committee");
        panel.WaitForAssertion(() => Assert.Equal(RehearingRefusals.TextMissing.Code, panel.Find("[data-code]").GetAttribute("data-code")));
        Press(panel, "Cancel");
        Assert.Empty(panel.FindAll("[data-code]"));
        Press(panel, "Appeal");
        Press(panel, "Put it before the committee");
        panel.WaitForElement("[data-code]");
        Do(panel, () => panel.Find("#appeal-text").Input("T"));
        Assert.Empty(panel.FindAll("[data-code]"));
        Do(panel, () => panel.Find("#appeal-text").Input("The vendor was assessed since"));
        Press(panel, "Put it before the committee");
        panel.WaitForAssertion(() => Assert.Contains("Waits for the committee", panel.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(RehearingGround.NewFacts, (await db.Rehearings.SingleAsync()).Ground);
    }

    /// <summary>On the list of conditions, in the owner's inbox, and by the query that all share.</summary>
    private async Task<(int Listed, int InTheInbox, int Counted)> Asked(UseCase useCase)
    {
        var listed = (await Portal.In(Part.Owner, (ListConditions h) => h.Handle(new(useCase.Id)))).Value!;
        var inbox = (await Portal.In(Part.Owner, (ReadInbox h) => h.Handle())).Value!;
        await using var db = Portal.Db();
        return (listed.Count, inbox.Groups.SelectMany(g => g.Items).Count(i => i.What.StartsWith("Prove condition", StringComparison.Ordinal)), await db.Conditions.OfLatestDecision(db).CountAsync());
    }

    private async Task<int> Overdue() => (await Portal.In(Part.Owner, (ListConditions h) => h.Handle(new(OverdueOnly: true)))).Value!.Count;

    private async Task<UseCaseId> Rejected()
    {
        var (session, ballot) = await ASession.AtTheBallot(Portal);
        foreach (var part in ASession.Four) ASession.Ok(await session.Vote(ballot, part, Choice.Reject, "too risky"));
        Assert.Null((await session.Close(ballot, "in case of half")).Refusal);
        return session.UseCase;
    }

    private Task<Result> Appeal(UseCase useCase, RehearingGround ground = RehearingGround.NewFacts, string text = "The vendor was assessed since", Part? by = null) =>
        Portal.In(by ?? Part.Submitter, (AppealDecision h) => h.Handle(useCase.Id, ground, text));

    private Task<Result> SendBack(UseCase useCase, string reason = "look again") => Portal.In(Part.Executive, (SendBack h) => h.Handle(useCase.Id, reason));
}
