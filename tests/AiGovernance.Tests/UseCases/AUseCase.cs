using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Tests.UseCases;

/// <summary>Use cases of Finance with submitter, sponsor and owner, in the states that tests begin with.</summary>
internal static class AUseCase
{
    public static Task<UseCase> Draft(TestPortal portal) => That(portal, (_, _) => { });

    public static Task<UseCase> Submitted(TestPortal portal) => That(portal, (_, useCase) =>
        useCase.Submit(new FrozenRevision("{}", """{"answers":{}}""", """{"points":40}""", RiskTier.High, 40), People.Of(Part.Submitter), portal.Clock.Now));

    public static Task<UseCase> Confidential(TestPortal portal) => That(portal, (db, useCase) => db.Entry(useCase).Property(u => u.IsConfidential).CurrentValue = true);

    public static Task<UseCase> ReadByStranger(TestPortal portal) => That(portal, (_, useCase) => useCase.LetRead(People.Of(Part.Stranger), ReaderReason.Named));

    private static async Task<UseCase> That(TestPortal portal, Action<AppDbContext, UseCase> change)
    {
        UseCase useCase = null!;
        await portal.Write(async db =>
        {
            var reference = $"AI-2026-{await db.UseCases.CountAsync() + 1:0000}";
            useCase = UseCase.Register(new UseCaseStart("Invoice triage", People.Finance, People.Of(Part.Submitter), null, "intake/1", "{}"), reference, portal.Clock.Now);
            useCase.Save(new DraftContent("Invoice triage", "Sorts invoices", "Saves time", People.Of(Part.Sponsor), People.Of(Part.Owner), "{}"));
            db.UseCases.Add(useCase);
            change(db, useCase);
        });
        return useCase;
    }
}
