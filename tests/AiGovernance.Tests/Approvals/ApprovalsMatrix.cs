using AiGovernance.Approvals;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

public class ApprovalsMatrix : IActionRows
{
    private static readonly Part[] WhoSeeTheCase = [Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<ListDecisions>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id)).May(WhoSeeTheCase),
        Row.Of<ListConditions>().Given(WithCondition).Act((h, _) => h.Handle(new ConditionFilter())).MayAllSignedIn(Part.System),
        Row.Of<GiveProof>().Given(WithCondition).Act((h, condition) => h.Handle(condition.Id, "the report")).May(Part.Owner),
        Row.Of<VerifyCondition>().Given(WithProof).Act((h, condition) => h.Handle(condition.Id, true, null)).May(Part.Governance),
        Row.Of<WaiveCondition>().Given(WithCondition).Act((h, condition) => h.Handle(condition.Id, "the vendor closed the gap")).May(Part.Governance),
        Row.Of<StartProduction>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id, useCase.Version, "model 1", "eu")).May(Part.Governance, Part.Owner, Part.Submitter),
        Row.Of<SuspendUseCase>().Given(Approved).Act((h, useCase) => h.Handle(useCase.Id, "it leaks")).May(Part.Governance, Part.Executive, Part.Owner),
    ];

    private static async Task<UseCase> Approved(TestPortal portal) => (await Decided(portal, Standing.Approved)).UseCase;

    private static async Task<Condition> WithCondition(TestPortal portal) => (await Decided(portal, Standing.ApprovedWithConditions)).Condition!;

    private static async Task<Condition> WithProof(TestPortal portal)
    {
        var condition = await WithCondition(portal);
        Assert.Null((await portal.In(Part.Owner, (GiveProof h) => h.Handle(condition.Id, "the report"))).Refusal);
        return condition;
    }

    private static async Task<(UseCase UseCase, Condition? Condition)> Decided(TestPortal portal, Standing outcome)
    {
        var submitted = await AUseCase.Submitted(portal);
        var terms = new DecisionTerms(outcome, DecisionBody.GovernanceOffice, People.Of(Part.Governance), null, "Small and reversible", "", new DateOnly(2028, 9, 14), null, null, null, null,
            [new ConditionTerms("Test it", "Security review", null, "The report", null, Stops: true)]);
        await portal.Write(async db =>
        {
            var useCase = await db.UseCases.Include(u => u.Revisions).Include(u => u.History).SingleAsync(u => u.Id == submitted.Id);
            var (decision, conditions) = Decision.Take(useCase, terms, portal.Clock.Now).Value;
            db.Decisions.Add(decision);
            db.Conditions.AddRange(conditions);
        });
        await using var read = portal.Db();
        return (await read.UseCases.SingleAsync(u => u.Id == submitted.Id), await read.Conditions.SingleOrDefaultAsync(c => c.UseCaseId == submitted.Id));
    }
}
