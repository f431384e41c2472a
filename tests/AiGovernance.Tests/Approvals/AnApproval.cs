using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Committee;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.UseCases;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Choice = AiGovernance.Committee.Choice;
using Condition = AiGovernance.Approvals.Condition;

namespace AiGovernance.Tests.Approvals;

/// <summary>Cases before and after the office's decision, through the real actions.</summary>
internal static class AnApproval
{
    /// <summary>Low, our own model, so that no gate applies.</summary>
    public static Answers Plain => AUseCase.CompleteAnswers.With(IntakeAnswers.ModelFrom, "own");

    public static DateOnly Today(this TestPortal portal) => DateOnly.FromDateTime(portal.Clock.Now);

    /// <summary>Submitted and accepted by sponsor and owner; the office may decide it at triage.</summary>
    public static async Task<UseCase> Decidable(TestPortal portal, Answers? answers = null, Part? submitter = null, bool accepted = true)
    {
        var by = submitter ?? Part.Submitter;
        var given = answers ?? Plain;
        var begun = (await portal.In(by, (RegisterUseCase h) => h.Handle("Invoice triage"))).Value!;
        var saved = await portal.In(by, (SaveAnswers h) => h.Handle(begun.Id, 0, given));
        Assert.Null(saved.Refusal);
        Assert.Null((await portal.In(by, (SubmitUseCase h) => h.Handle(begun.Id, saved.Value))).Refusal);
        var named = new[] { IntakeAnswers.Person(given, IntakeAnswers.Sponsor), IntakeAnswers.Person(given, IntakeAnswers.Owner) };
        foreach (var person in accepted ? named : []) Assert.Null((await portal.As(person, (AcceptPart h) => h.Handle(begun.Id))).Refusal);
        return await Cases.Read(portal, begun.Id);
    }

    /// <summary>Moderate, both reviews in and accepted.</summary>
    public static async Task<UseCase> Reviewed(TestPortal portal, ReviewOutcome outcome = ReviewOutcome.Supports)
    {
        var useCase = await AReview.InReview(portal, Cases.Moderate);
        foreach (var review in await AReview.All(portal, useCase.Id)) await AReview.Done(portal, await AReview.Claim(portal, review), outcome);
        await portal.Work();
        foreach (var part in new[] { Part.Sponsor, Part.Owner }) Assert.Null((await portal.In(part, (AcceptPart h) => h.Handle(useCase.Id))).Refusal);
        return await Cases.Read(portal, useCase.Id);
    }

    public static Task<Result<DecisionId>> Decide(this TestPortal portal, UseCase useCase, Standing outcome, params ConditionTerms[] conditions) =>
        portal.In(Part.Governance, (DecideUseCase h) => h.Handle(useCase.Id, useCase.Revisions[^1].Version, new(outcome, "Small and reversible", conditions)));

    /// <summary>Decided by the office, with what follows noted.</summary>
    public static async Task<UseCase> Decided(TestPortal portal, Standing outcome = Standing.Approved, params ConditionTerms[] conditions)
    {
        var useCase = await Decidable(portal);
        Assert.Null((await portal.Decide(useCase, outcome, conditions)).Refusal);
        await portal.Work();
        return await Cases.Read(portal, useCase.Id);
    }

    /// <summary>Approved and live.</summary>
    public static async Task<UseCase> Running(TestPortal portal)
    {
        var useCase = await Decided(portal);
        Assert.Null((await portal.In(Part.Owner, (StartProduction h) => h.Handle(useCase.Id, useCase.Version, "writer 2.1", "eu"))).Refusal);
        return await Cases.Read(portal, useCase.Id);
    }

    /// <summary>Live when the office suspended it.</summary>
    public static async Task<UseCase> Suspended(TestPortal portal)
    {
        var useCase = await Running(portal);
        Assert.Null((await portal.In(Part.Governance, (SuspendUseCase h) => h.Handle(useCase.Id, "it leaks"))).Refusal);
        return await Cases.Read(portal, useCase.Id);
    }

    public static async Task<Condition> WithCondition(TestPortal portal, ConditionTerms? terms = null) =>
        await ConditionOf(portal, await Decided(portal, Standing.ApprovedWithConditions, terms ?? Stopping()));

    public static async Task<Condition> WithProof(TestPortal portal, ConditionTerms? terms = null)
    {
        var condition = await WithCondition(portal, terms);
        Assert.Null((await portal.In(Part.Owner, (GiveProof h) => h.Handle(condition.Id, "the report"))).Refusal);
        return condition;
    }

    /// <summary>A High case approved by the committee with one stopping condition of a member, due on that day.</summary>
    public static async Task<Condition> ByCommittee(TestPortal portal, int dueInDays = 30)
    {
        var session = await ASession.AtTheItem(portal);
        ASession.Ok(await portal.In(Part.Member, (AiGovernance.Committee.Meetings.ProposeCondition h) => h.Handle(session.Item, new("A person checks 200 a month", "monthly figures", portal.Today().AddDays(dueInDays), Stops: true))));
        var ballot = await session.OpenBallot();
        foreach (var part in ASession.Four) ASession.Ok(await session.Vote(ballot, part, Choice.ApproveWithConditions));
        Assert.Null((await session.Close(ballot, "in case of half")).Refusal);
        await using var db = portal.Db();
        return await db.Conditions.AsNoTracking().SingleAsync(c => c.UseCaseId == session.UseCase && c.DueOn != null);
    }

    public static ConditionTerms Stopping(DateOnly? due = null, PersonId? verifier = null) => new("Test it", "Governance office", due, "The report", verifier, Stops: true);

    public static async Task<Condition> ConditionOf(TestPortal portal, UseCase useCase)
    {
        await using var db = portal.Db();
        return await db.Conditions.AsNoTracking().OrderBy(c => c.Number).FirstAsync(c => c.UseCaseId == useCase.Id);
    }

    public static async Task<Condition> Again(TestPortal portal, Condition condition)
    {
        await using var db = portal.Db();
        return await db.Conditions.AsNoTracking().SingleAsync(c => c.Id == condition.Id);
    }

    /// <summary>Takes a decision as if it had been allowed: for states that the rules keep from coming about.</summary>
    public static Task<Result> Take(TestPortal portal, UseCaseId id, Standing outcome, DateOnly? end, params ConditionTerms[] conditions) => portal.Write(async db =>
    {
        var useCase = await db.UseCases.ForChange(Actor.System(ActSource.Job)).SingleAsync(u => u.Id == id);
        var taken = Decision.Take(useCase, new(outcome, DecisionBody.GovernanceOffice, People.Of(Part.Governance), null, "Taken", "", end, null, null, null, null, conditions), portal.Clock.Now);
        Assert.Null(taken.Refusal);
        db.Decisions.Add(taken.Value.Decision);
        db.Conditions.AddRange(taken.Value.Conditions);
    });

    /// <summary>The next revision, submitted with the same answers.</summary>
    public static Task<Result> SubmitAgain(TestPortal portal, UseCaseId id) => portal.Write(async db =>
    {
        var first = await db.Revisions.AsNoTracking().SingleAsync(r => r.UseCaseId == id);
        var useCase = await db.UseCases.ForChange(Actor.System(ActSource.Job)).SingleAsync(u => u.Id == id);
        Assert.Null(useCase.StartRevision(2, People.Of(Part.Submitter), first.Questionnaire, first.Answers, portal.Clock.Now).Refusal);
        Assert.Null(useCase.Submit(new(first.Answers, first.Frozen, first.Score, first.Tier!.Value, first.Impact), People.Of(Part.Submitter), portal.Clock.Now).Refusal);
    });

    public static async Task<Standing> StandingOf(TestPortal portal, UseCaseId id)
    {
        await using var db = portal.Db();
        return await db.UseCases.Where(u => u.Id == id).Select(u => u.Standing).SingleAsync();
    }
}
