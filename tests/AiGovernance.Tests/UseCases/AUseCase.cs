using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Confidentiality;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases;

/// <summary>Use cases of Finance with submitter, sponsor and owner, in the states that tests begin with.</summary>
internal static class AUseCase
{
    /// <summary>Everything that a submission asks for.</summary>
    public static Answers CompleteAnswers => IntakeExample.Named("Marketing copy assistant").Answers
        .With(IntakeAnswers.Title, "Invoice triage")
        .With(IntakeAnswers.Sponsor, People.Of(Part.Sponsor).Value.ToString())
        .With(IntakeAnswers.Owner, People.Of(Part.Owner).Value.ToString())
        .Only(question => question != IntakeAnswers.Product);

    /// <summary>A complete draft.</summary>
    public static async Task<UseCase> Draft(TestPortal portal)
    {
        var begun = await portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle("Invoice triage"));
        var saved = await portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Value!.Id, 0, CompleteAnswers));
        Assert.Null(saved.Refusal);
        return await Read(portal, begun.Value!.Id);
    }

    public static async Task<UseCase> Submitted(TestPortal portal)
    {
        var draft = await Draft(portal);
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(draft.Id, draft.Revisions[0].Version))).Refusal);
        return await Read(portal, draft.Id);
    }

    /// <summary>A draft that of the governance office only one person reads, and nobody of Finance but its own people.</summary>
    public static async Task<UseCase> Confidential(TestPortal portal)
    {
        var draft = await Draft(portal);
        Assert.Null((await portal.In(Part.Submitter, (KeepConfidential h) => h.Handle(draft.Id, draft.Version, Part.Governance.Id, "a merger is planned"))).Refusal);
        return await Read(portal, draft.Id);
    }

    public static Task<UseCase> ReadByStranger(TestPortal portal) => Changed(portal, (_, useCase) => useCase.LetRead(People.Of(Part.Stranger), ReaderReason.Named));

    // For states that no action leads to yet.
    private static async Task<UseCase> Changed(TestPortal portal, Action<AppDbContext, UseCase> change)
    {
        var draft = await Draft(portal);
        await portal.Write(async db => change(db, await db.UseCases.Include(u => u.Readers).SingleAsync(u => u.Id == draft.Id)));
        return await Read(portal, draft.Id);
    }

    private static async Task<UseCase> Read(TestPortal portal, UseCaseId id)
    {
        await using var db = portal.Db();
        return await db.UseCases.Include(u => u.Revisions).AsNoTracking().SingleAsync(u => u.Id == id);
    }
}
