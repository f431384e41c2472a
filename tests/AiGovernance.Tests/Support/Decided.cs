using AiGovernance.Approvals;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Support;

/// <summary>Cases that the governance office has decided, made by the real actions.</summary>
public static class Decided
{
    /// <summary>A Low case, approved with two conditions.</summary>
    public static async Task<UseCase> WithConditions(TestPortal portal)
    {
        var submitted = await Cases.Submitted(portal, Cases.Low);
        Assert.Null((await portal.In(Part.Owner, (AcceptPart h) => h.Handle(submitted.Id))).Refusal);
        Assert.Null((await portal.In(Part.Sponsor, (AcceptPart h) => h.Handle(submitted.Id))).Refusal);
        var answer = new OfficeDecision(Standing.ApprovedWithConditions, "Small, reversible and checked by people.",
        [
            new ConditionTerms("Name a person who reads each text before it is published", "Governance office", new DateOnly(2026, 10, 1), "The name", null, Stops: false),
            new ConditionTerms("Show the vendor's terms on training with our prompts", "Governance office", null, "The terms", null, Stops: true),
        ]);
        var version = (await Cases.Read(portal, submitted.Id)).Revisions[0].Version;
        Assert.Null((await portal.In(Part.Governance, (DecideUseCase h) => h.Handle(submitted.Id, version, answer))).Refusal);
        return await Cases.Read(portal, submitted.Id);
    }
}
