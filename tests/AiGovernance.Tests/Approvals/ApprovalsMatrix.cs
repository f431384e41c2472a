using AiGovernance.Approvals;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Tests.Approvals;

public class ApprovalsMatrix : IActionRows
{
    private static readonly Part[] WhoSeeTheCase = [Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System];

    public IEnumerable<ActionRow> Rows() => [.. Deciding(), .. Settling(), .. Running(), .. ByRule()];

    private static IEnumerable<ActionRow> Deciding() =>
    [
        Row.Of<ReadOfficeDesk>().Given(Decidable).Act((h, useCase) => h.Handle(useCase.Id)).May(Part.Governance),
        Row.Of<DecideUseCase>().Given(Decidable).Act((h, useCase) => h.Handle(useCase.Id, useCase.Revisions[0].Version, new(Standing.Approved, "small", []))).May(Part.Governance),
        Row.Of<ListDecisions>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase),
    ];

    private static IEnumerable<ActionRow> Settling() =>
    [
        Row.Of<ListConditions>().Given(WithCondition).Act((h, _) => h.Handle(new ConditionFilter())).MayAllSignedIn(Part.System),
        Row.Of<GiveProof>().Given(WithCondition).Act((h, condition) => h.Handle(condition.Id, "the report")).May(Part.Owner),
        Row.Of<VerifyCondition>().Given(WithProof).Act((h, condition) => h.Handle(condition.Id, true, null)).May(Part.Governance),
        Row.Of<VerifyCondition>("that names its verifier").Given(WithVerifier).Act((h, condition) => h.Handle(condition.Id, true, null)).May(Part.Legal),
        Row.Of<WaiveCondition>().Given(WithCondition).Act((h, condition) => h.Handle(condition.Id, "the vendor closed the gap")).May(Part.Governance),
        Row.Of<WaiveCondition>("of the committee").Given(ByCommittee).Act((h, condition) => h.Handle(condition.Id, "the vendor closed the gap")).May(Part.Chair, Part.Deputy),
    ];

    private static IEnumerable<ActionRow> Running() =>
    [
        Row.Of<ReadProduction>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase),
        Row.Of<StartProduction>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id, useCase.Version, "model 1", "eu")).May(Part.Governance, Part.Owner, Part.Submitter),
        Row.Of<SuspendUseCase>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id, "it leaks")).May(Part.Governance, Part.Executive, Part.Owner),
        Row.Of<SuspendUseCase>("that the committee approved").Given(ByCommittee).Act((h, condition) => h.Handle(condition.UseCaseId, "it leaks")).May(Part.Governance, Part.Executive, Part.Owner, Part.Chair, Part.Deputy),
    ];

    private static IEnumerable<ActionRow> ByRule() =>
    [
        Row.Of<WatchApproval>().Given(JustDecided).Act((h, useCase) => h.Handle(Delivery(ApprovalSignals.Decided.Kind, useCase.Id.Value))).May(Part.System).LeavesNoEntry("times follow from the decision, which has its entry"),
        Row.Of<SuspendOverdue>().Given(LongOverdue).Act((h, condition) => h.Handle(Delivery(ApprovalDues.StoppingConditionOverdue.Kind, condition.Id.Value))).May(Part.System),
        Row.Of<ExpireApproval>().Given(DecisionThatEnded).Act((h, decision) => h.Handle(Delivery(ApprovalDues.ApprovalEnded.Kind, decision.Value))).May(Part.System),
    ];

    private static Delivery Delivery(string kind, Guid subject) => new(Guid.NewGuid(), kind, subject, TestClock.Start);

    private static Task<UseCase> Decidable(TestPortal portal) => AnApproval.Decidable(portal);

    private static Task<UseCase> Approved(TestPortal portal) => AnApproval.Decided(portal);

    private static Task<Condition> WithCondition(TestPortal portal) => AnApproval.WithCondition(portal);

    private static Task<Condition> WithProof(TestPortal portal) => AnApproval.WithProof(portal);

    private static Task<Condition> WithVerifier(TestPortal portal) => AnApproval.WithProof(portal, AnApproval.Stopping(verifier: People.Of(Part.Legal)));

    private static Task<Condition> ByCommittee(TestPortal portal) => AnApproval.ByCommittee(portal);

    private static async Task<UseCase> JustDecided(TestPortal portal)
    {
        var useCase = await AnApproval.Decidable(portal);
        await portal.Decide(useCase, Standing.Approved);
        return useCase;
    }

    private static async Task<Condition> LongOverdue(TestPortal portal)
    {
        var condition = await AnApproval.WithCondition(portal, AnApproval.Stopping(portal.Today()));
        portal.Clock.Advance(TimeSpan.FromDays(Condition.DaysUntilSuspended));
        return condition;
    }

    private static async Task<DecisionId> DecisionThatEnded(TestPortal portal)
    {
        await AnApproval.Decided(portal);
        portal.Clock.Advance(TimeSpan.FromDays(3 * 365));
        await using var db = portal.Db();
        return await db.Decisions.Select(d => d.Id).SingleAsync();
    }
}
