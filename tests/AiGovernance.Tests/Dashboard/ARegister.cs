using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;

namespace AiGovernance.Tests.Dashboard;

/// <summary>A register of made-up cases in every state, for figures to be counted in.</summary>
internal static class ARegister
{
    private static readonly RiskTier[] TierNames = Enum.GetValues<RiskTier>();
    private static readonly string Score =
        ScoreSnapshot.Of(QuestionnaireCatalogue.Intake, GateCatalogue.Intake, IntakeExample.Named(Cases.Low).Answers, IntakeExample.Named(Cases.Low).Facts, mitigationConfirmed: false).ToJson();

    private static readonly Standing[] Outcomes = [Standing.Approved, Standing.ApprovedWithConditions, Standing.Deferred, Standing.Rejected];

    public static async Task<bool> OfEverything(TestPortal portal)
    {
        await Of(portal, cases: 40, seed: 7);
        return true;
    }

    /// <summary>Submissions reach back a year; decisions follow within two months.</summary>
    public static Task Of(TestPortal portal, int cases, int seed) => portal.Write(async db =>
    {
        var chance = new Random(seed);
        for (var number = 1; number <= cases; number++) await Add(db, portal, chance, number);
    });

    private static async Task Add(AppDbContext db, TestPortal portal, Random chance, int number)
    {
        var began = portal.Clock.Now.AddDays(-chance.Next(0, 380)).AddHours(-chance.Next(0, 24));
        var useCase = UseCase.Register(new($"Case {number}", chance.Next(2) == 0 ? People.Finance : People.Retail, People.Of(Part.Submitter), null, "intake/1", "{}"), $"AI-2025-{number:0000}", began);
        useCase.Save(new DraftContent($"Case {number}", "Purpose", "Benefit", People.Of(Part.Sponsor), People.Of(Part.Owner), "{}"));
        await db.UseCases.AddAsync(useCase);
        db.Entry(useCase).Property(u => u.IsConfidential).CurrentValue = chance.Next(8) == 0;
        if (chance.Next(6) > 0) Submit(db, portal, useCase, chance, began);
    }

    private static void Submit(AppDbContext db, TestPortal portal, UseCase useCase, Random chance, DateTime at)
    {
        useCase.Submit(new FrozenRevision("{}", "{\"answers\":{}}", Score, TierNames[chance.Next(TierNames.Length)], 0), People.Of(Part.Submitter), at);
        switch (chance.Next(8))
        {
            case 0: return;
            case 1: useCase.SendToReview(at); return;
            case 2: useCase.RequestInformation(at); return;
            case 3: useCase.Withdraw(at); return;
            case 4: useCase.AwaitDecision(at); return;
            default: Decide(db, portal, useCase, chance, at.AddDays(chance.Next(0, 60))); return;
        }
    }

    private static void Decide(AppDbContext db, TestPortal portal, UseCase useCase, Random chance, DateTime at)
    {
        if (at > portal.Clock.Now) return;
        var today = DateOnly.FromDateTime(portal.Clock.Now);
        var terms = new DecisionTerms(Outcomes[chance.Next(Outcomes.Length)], DecisionBody.GovernanceOffice, People.Of(Part.Governance), null, "Because", "",
            today.AddDays(chance.Next(-10, 120)), null, null, null, null,
            [new ConditionTerms("Test it", "Security review", today.AddDays(chance.Next(-30, 30)), "The report", null, Stops: chance.Next(2) == 0)]);
        var (decision, conditions) = Decision.Take(useCase, terms, at).Value;
        db.Decisions.Add(decision);
        db.Conditions.AddRange(conditions);
        if (chance.Next(2) == 0) useCase.StartProduction(at);
        if (chance.Next(6) == 0) useCase.Suspend(at);
    }
}
