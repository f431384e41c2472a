using AiGovernance.Approvals;
using AiGovernance.Approvals.Bulk;
using AiGovernance.Approvals.Concerns;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Approvals.Notices;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Approvals.Retiring;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

public class ApprovalsMatrix : IActionRows
{
    private static readonly Part[] WhoSeeTheCase = [Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System];

    public IEnumerable<ActionRow> Rows() => [.. Deciding(), .. Settling(), .. Running(), .. Stopping(), .. Ending(), .. Excepting(), .. Worrying(), .. ByRule()];

    private static IEnumerable<ActionRow> Deciding() =>
    [
        Row.Of<ReadOfficeDesk>().Given(Decidable).Act((h, useCase) => h.Handle(useCase.Id)).May(Part.Governance),
        Row.Of<DecideUseCase>().Given(Decidable).Act((h, useCase) => h.Handle(useCase.Id, useCase.Revisions[0].Version, new(Standing.Approved, "small", []))).May(Part.Governance),
        Row.Of<ListLowCases>().Given(Decidable).Act((h, _) => h.Handle()).May(Part.Governance),
        Row.Of<DecideLowCases>().Given(Decidable).Act((h, useCase) => h.Handle([new(useCase.Id, useCase.Revisions[0].Version)], "small")).May(Part.Governance),
        Row.Of<ListDecisions>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase),
    ];

    private static IEnumerable<ActionRow> Settling() =>
    [
        Row.Of<ListConditions>().Given(WithCondition).Act((h, _) => h.Handle(new ConditionFilter())).MayAllSignedIn(Part.System),
        Row.Of<GiveProof>().Given(WithCondition).Act((h, condition) => h.Handle(condition.Id, "the report")).May(Part.Owner),
        Row.Of<VerifyCondition>().Given(WithProof).Act((h, condition) => h.Handle(condition.Id, true, null)).May(Part.Governance),
        Row.Of<VerifyCondition>("that names its verifier").Given(WithVerifier).Act((h, condition) => h.Handle(condition.Id, true, null)).May(Part.Legal),
        Row.Of<WaiveCondition>().Given(WithCondition).Act((h, condition) => h.Handle(condition.Id, "the vendor closed the gap")).May(Part.Governance),
        Row.Of<ExtendCondition>().Given(NotStopping).Act((h, condition) => h.Handle(condition.Id, condition.DueOn!.Value.AddDays(30), "the vendor needs a month")).May(Part.Governance),
        Row.Of<WaiveCondition>("of the committee").Given(ByCommittee).Act((h, condition) => h.Handle(condition.Id, "the vendor closed the gap")).May(Part.Chair, Part.Deputy),
    ];

    private static IEnumerable<ActionRow> Running() =>
    [
        Row.Of<ReadProduction>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase),
        Row.Of<StartProduction>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id, useCase.Version, "model 1", "eu")).May(Part.Governance, Part.Owner, Part.Submitter),
        Row.Of<SuspendUseCase>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id, "it leaks")).May(Part.Governance, Part.Executive, Part.Owner),
        Row.Of<SuspendUseCase>("that the committee approved").Given(ByCommittee).Act((h, condition) => h.Handle(condition.UseCaseId, "it leaks")).May(Part.Governance, Part.Executive, Part.Owner, Part.Chair, Part.Deputy),
    ];

    private static IEnumerable<ActionRow> Stopping() =>
    [
        Row.Of<ReadShutOff>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase),
        Row.Of<SaveShutOffPlan>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id, 0, new("Platform team", "Switch off the flag", 5))).May(Part.Governance, Part.Owner, Part.Submitter),
        Row.Of<RecordDrill>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id, new DateOnly(2026, 9, 1), 5)).May(Part.Governance, Part.Owner, Part.Submitter),
        Row.Of<ConfirmStopped>().Given(Suspended).Act((h, useCase) => h.Handle(useCase.Id, useCase.Version, TestClock.Start)).May(Part.Governance, Part.Owner),
        Row.Of<AskReinstatement>().Given(Suspended).Act((h, useCase) => h.Handle(useCase.Id, "the leak is closed")).May(Part.Governance, Part.Owner, Part.Sponsor, Part.Submitter),
        Row.Of<AnswerReinstatement>().Given(AskedFor).Act((h, useCase) => h.Handle(useCase.Id, true, "the leak is closed")).May(Part.Governance),
        Row.Of<AnswerReinstatement>("of the committee").Given(AskedForByCommittee).Act((h, id) => h.Handle(id, true, "the leak is closed")).May(Part.Chair, Part.Deputy),
        Row.Of<EscalateStop>().Given(NotConfirmed).Act((h, id) => h.Handle(Delivery(ApprovalDues.StopUnconfirmed.Kind, id))).May(Part.System),
        Row.Of<ListNotices>().Given(Suspended).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase),
        Row.Of<MarkNoticesRead>().Given(Suspended).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase).LeavesNoEntry("that somebody has read news changes no record"),
    ];

    private static IEnumerable<ActionRow> Ending() =>
    [
        Row.Of<ReadRetirement>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase),
        Row.Of<RetireUseCase>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id, useCase.Version, new(true, DataFate.Deleted, "", VendorWord.NoVendor, true))).May(Part.Governance, Part.Owner),
        Row.Of<ReadRehearings>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase),
        Row.Of<AppealDecision>().Given(Rejected).Act((h, useCase) => h.Handle(useCase.Id, RehearingGround.NewFacts, "the vendor was assessed since")).May(Part.Submitter, Part.Sponsor, Part.Owner),
        Row.Of<SendBack>().Given(ByCommittee).Act((h, condition) => h.Handle(condition.UseCaseId, "look again")).May(Part.Executive),
    ];

    private static IEnumerable<ActionRow> Excepting() =>
    [
        Row.Of<ListExceptions>().Given(Approved).Act((h, _) => h.Handle(new())).MayAllSignedIn(Part.System),
        Row.Of<ListExceptionRules>().Act(h => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<AskException>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id, Exception)).May(Part.Governance, Part.Submitter, Part.Sponsor, Part.Owner),
        Row.Of<AnswerException>().Given(ExceptionAsked).Act((h, id) => h.Handle(id, true, "short enough")).May(Part.Governance),
        Row.Of<AnswerException>("of a High case").Given(ExceptionAskedHigh).Act((h, id) => h.Handle(id, true, "short enough")).May().Hears(ExceptionRefusals.CommitteeAnswers, Part.Chair, Part.Deputy),
        Row.Of<EndException>().Given(ExceptionGranted).Act((h, id) => h.Handle(id, "the vendor failed")).May(Part.Governance),
        Row.Of<LapseException>().Given(ExceptionGranted).Act((h, id) => h.Handle(Delivery(ApprovalDues.ExceptionEnds.Kind, id))).May(Part.System),
    ];

    private static IEnumerable<ActionRow> Worrying() =>
    [
        Row.Of<ListConcerns>().Act(h => h.Handle()).MayAllSignedIn(),
        Row.Of<ReportConcern>().Act(h => h.Handle(null, "it invents figures", true)).MayAllSignedIn(),
        Row.Of<AnswerConcern>().Given(Reported).Act((h, id) => h.Handle(id, "we looked", ConcernStep.None)).May(Part.Governance),
        Row.Of<MarkConcernRead>().Given(Answered).Act((h, id) => h.Handle(id)).May(Part.Colleague),
    ];

    private static IEnumerable<ActionRow> ByRule() =>
    [
        Row.Of<WatchApproval>().Given(JustDecided).Act((h, useCase) => h.Handle(Delivery(ApprovalSignals.Decided.Kind, useCase.Id.Value))).May(Part.System).LeavesNoEntry("times follow from the decision, which has its entry"),
        Row.Of<SuspendOverdue>().Given(LongOverdue).Act((h, condition) => h.Handle(Delivery(ApprovalDues.StoppingConditionOverdue.Kind, condition.Id.Value))).May(Part.System),
        Row.Of<TellOverdue>().Given(LongOverdue).Act((h, condition) => h.Handle(Delivery(ApprovalDues.ConditionOverdue.Kind, condition.Id.Value))).May(Part.System),
        Row.Of<TellDecided>().Given(JustDecided).Act((h, useCase) => h.Handle(Delivery(ApprovalSignals.Decided.Kind, useCase.Id.Value))).May(Part.System).LeavesNoEntry("news follows from the decision, which has its entry"),
        Row.Of<RemindOfCondition>().Given(NotStopping).Act((h, condition) => h.Handle(Delivery(ApprovalDues.ConditionNear.Kind, condition.Id.Value))).May(Part.System),
        Row.Of<OpenReReview>().Given(DecisionThatEnds).Act((h, decision) => h.Handle(Delivery(ApprovalDues.ReReviewOpens.Kind, decision.Value))).May(Part.System),
        Row.Of<EndContinuation>().Given(Approved).Act((h, useCase) => h.Handle(Delivery(UseCaseSignals.Withdrawn.Kind, useCase.Id.Value))).May(Part.System).LeavesNoEntry("it only asks the rule about the end again, which leaves its own"),
        Row.Of<ReadChangesSinceDecision>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase),
        Row.Of<ExpireApproval>().Given(DecisionThatEnded).Act((h, decision) => h.Handle(Delivery(ApprovalDues.ApprovalEnded.Kind, decision.Value))).May(Part.System),
    ];

    private static Delivery Delivery(string kind, Guid subject) => new(Guid.NewGuid(), kind, subject, TestClock.Start);

    private static Task<UseCase> Decidable(TestPortal portal) => AnApproval.Decidable(portal);

    private static Task<UseCase> Approved(TestPortal portal) => AnApproval.Decided(portal);

    private static Task<Condition> WithCondition(TestPortal portal) => AnApproval.WithCondition(portal);

    private static Task<Condition> WithProof(TestPortal portal) => AnApproval.WithProof(portal);

    private static Task<Condition> WithVerifier(TestPortal portal) => AnApproval.WithProof(portal, AnApproval.Stopping(verifier: People.Of(Part.Legal)));

    private static Task<Condition> ByCommittee(TestPortal portal) => AnApproval.ByCommittee(portal);

    private static Task<UseCase> Suspended(TestPortal portal) => AnApproval.Suspended(portal);

    private static Task<Condition> NotStopping(TestPortal portal) => AnApproval.WithCondition(portal, AnApproval.Stopping(portal.Today().AddDays(10)) with { Stops = false });

    private static async Task<UseCase> AskedFor(TestPortal portal)
    {
        var useCase = await AnApproval.Suspended(portal);
        Assert.Null((await portal.In(Part.Owner, (AskReinstatement h) => h.Handle(useCase.Id, "the leak is closed"))).Refusal);
        return useCase;
    }

    private static async Task<UseCaseId> AskedForByCommittee(TestPortal portal)
    {
        var id = (await AnApproval.ByCommittee(portal)).UseCaseId;
        Assert.Null((await portal.In(Part.Governance, (SuspendUseCase h) => h.Handle(id, "it leaks"))).Refusal);
        Assert.Null((await portal.In(Part.Owner, (AskReinstatement h) => h.Handle(id, "the leak is closed"))).Refusal);
        return id;
    }

    private static async Task<Guid> NotConfirmed(TestPortal portal)
    {
        await AnApproval.Suspended(portal);
        portal.Clock.Advance(TimeSpan.FromHours(25));
        await using var db = portal.Db();
        return await db.Suspensions.Select(s => s.Id).SingleAsync();
    }

    private static readonly ExceptionTerms Exception = new("G8", "The assessment takes two months", "No real data until then", new DateOnly(2026, 12, 1));

    private static Task<UseCase> Rejected(TestPortal portal) => AnApproval.Decided(portal, Standing.Rejected);

    private static async Task<Guid> ExceptionAsked(TestPortal portal) => await ExceptionOf(portal, (await AnApproval.Decided(portal)).Id);

    private static async Task<Guid> ExceptionAskedHigh(TestPortal portal) => await ExceptionOf(portal, (await AnApproval.ByCommittee(portal)).UseCaseId);

    private static async Task<Guid> ExceptionGranted(TestPortal portal)
    {
        var id = await ExceptionAsked(portal);
        Assert.Null((await portal.In(Part.Governance, (AnswerException h) => h.Handle(id, true, "short enough"))).Refusal);
        return id;
    }

    private static async Task<Guid> ExceptionOf(TestPortal portal, UseCaseId useCase)
    {
        Assert.Null((await portal.In(Part.Owner, (AskException h) => h.Handle(useCase, Exception))).Refusal);
        await using var db = portal.Db();
        return await db.RuleExceptions.Select(e => e.Id).SingleAsync();
    }

    private static async Task<Guid> Reported(TestPortal portal)
    {
        Assert.Null((await portal.In(Part.Colleague, (ReportConcern h) => h.Handle(null, "it invents figures", true))).Refusal);
        await using var db = portal.Db();
        return await db.Concerns.Select(c => c.Id).SingleAsync();
    }

    private static async Task<Guid> Answered(TestPortal portal)
    {
        var id = await Reported(portal);
        Assert.Null((await portal.In(Part.Governance, (AnswerConcern h) => h.Handle(id, "we looked", ConcernStep.None))).Refusal);
        return id;
    }

    private static async Task<UseCase> JustDecided(TestPortal portal)
    {
        var useCase = await AnApproval.Decidable(portal);
        await portal.Decide(useCase, Standing.Approved);
        return useCase;
    }

    private static async Task<Condition> LongOverdue(TestPortal portal)
    {
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(portal.Today()));
        portal.Clock.Advance(TimeSpan.FromDays(ApprovalFigures.StoppingOverdueDays.Usual));
        return condition;
    }

    private static async Task<DecisionId> DecisionThatEnded(TestPortal portal)
    {
        var decision = await DecisionThatEnds(portal);
        portal.Clock.Advance(TimeSpan.FromDays(3 * 365));
        return decision;
    }

    private static async Task<DecisionId> DecisionThatEnds(TestPortal portal)
    {
        await AnApproval.Decided(portal);
        await using var db = portal.Db();
        return await db.Decisions.Select(d => d.Id).SingleAsync();
    }
}
