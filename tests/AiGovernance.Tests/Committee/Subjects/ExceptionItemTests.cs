using AiGovernance.Approvals;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Subjects;
using AiGovernance.Committee.Urgent;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee.Subjects;

/// <summary>AP-8 and CM-2: exceptions of the committee's cases are answered by its ballot.</summary>
public class ExceptionItemTests
{
    [Theory]
    [InlineData(Choice.Approve, ExceptionState.Granted)]
    [InlineData(Choice.Reject, ExceptionState.Refused)]
    [InlineData(Choice.Defer, ExceptionState.Asked)]
    public async Task The_ballot_grants_it_with_its_end_or_refuses_it(Choice choice, ExceptionState expected)
    {
        await using var portal = TestPortal.Start();
        var (id, useCase) = await Asked(portal);
        var session = await AnItem.Opened(portal, id);
        await session.Decided(choice);

        await using var db = portal.Db();
        var exception = await db.RuleExceptions.SingleAsync();
        Assert.Equal(expected, exception.State);
        Assert.Equal(expected is ExceptionState.Granted, await db.DueRows.AnyAsync(d => d.Kind == ApprovalDues.ExceptionEnds.Kind && d.Subject == id));
        if (expected is not ExceptionState.Asked) Assert.Equal((People.Of(Part.Chair), true), (exception.AnsweredBy!.Value, exception.Answer!.Contains("of 4 voters present were for it", StringComparison.Ordinal)));
        Assert.Equal((ItemKind.Exception, (UseCaseId?)useCase, null), ((await session.Read()).Kind, (await session.Read()).UseCaseId, (await session.Read()).Tier));
        Assert.Contains((await portal.In(Part.Submitter, (FindCaseBallots h) => h.Handle(useCase))).Value!, a => a.About.StartsWith("Exception from G11 for AI-", StringComparison.Ordinal) && a.Outcome is not null);
    }

    [Fact]
    public async Task It_takes_no_conditions_and_offers_none()
    {
        await using var portal = TestPortal.Start();
        var session = await AnItem.Opened(portal, (await Asked(portal)).Id);
        Assert.Equal(CommitteeRefusals.NoConditions, (await portal.In(Part.Member, (ProposeCondition h) => h.Handle(session.Item, new("A log", "the log")))).Refusal);
        var ballot = await session.OpenBallot();
        Assert.Equal(CommitteeRefusals.ChoiceNotOffered.Code, (await session.Vote(ballot, Part.Member, Choice.ApproveWithConditions)).Refusal?.Code);
    }

    [Fact]
    public async Task Who_asked_for_it_is_recused()
    {
        await using var portal = TestPortal.Start();
        var (id, _) = await Asked(portal, Part.Member);
        var session = await AnItem.Opened(portal, id);
        var conflict = Assert.Single((await session.Read()).Conflicts, c => c.Kind is ConflictKind.PartInTheCase);
        Assert.Equal((People.Of(Part.Member), "Requester of this exception", ConflictState.Recused), (conflict.PersonId, conflict.Reason, conflict.State));
        var (theirs, others) = ((await session.Room(Part.Member)).Item!, (await session.Room(Part.Chair)).Item!);
        Assert.Equal((true, false, false), (theirs.IsHidden, theirs.MayVote, others.IsHidden));
    }

    [Fact]
    public async Task Once_over_before_the_ballot_it_is_not_voted_on()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var next = await Next(portal);
        var useCase = await Waiting(portal);
        var id = await Ask(portal, useCase, Part.Owner, next.On.AddDays(-1));
        var session = await AnItem.Opened(portal, id);
        Assert.Equal(ExceptionRefusals.OverAlready, (await portal.In(Part.Chair, (OpenBallot h) => h.Handle(session.Item))).Refusal);
    }

    [Fact]
    public async Task The_office_keeps_those_of_its_own_cases()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var useCase = await AnApproval.Decided(portal);
        await Ask(portal, useCase.Id, Part.Owner, portal.Today().AddMonths(3));
        await portal.Work();
        await using var db = portal.Db();
        Assert.Empty(await db.AgendaItems.ToListAsync());
    }

    [Fact]
    public async Task An_urgent_ballot_that_ends_by_its_time_answers_in_the_name_of_who_opened_it()
    {
        await using var portal = TestPortal.Start();
        var (id, _) = await Asked(portal);
        await portal.Work();
        await using var db = portal.Db();
        var item = await db.AgendaItems.Where(i => i.SubjectId == id).Select(i => i.Id).SingleAsync();
        var opened = await portal.In(Part.Chair, (OpenUrgentBallot h) => h.Handle(item, TimeSpan.FromHours(24), "The switch is on Friday"));
        Assert.Null(opened.Refusal);
        foreach (var part in Four) Ok(await portal.In(part, (CastVote h) => h.Handle(opened.Value, Choice.Approve, "In order")));
        await To(portal, portal.Clock.Now.AddHours(24));
        var exception = await db.RuleExceptions.SingleAsync();
        Assert.Equal((ExceptionState.Granted, People.Of(Part.Chair)), (exception.State, exception.AnsweredBy!.Value));
    }

    private static async Task<(Guid Id, UseCaseId Case)> Asked(TestPortal portal, Part? submitter = null)
    {
        await SetUp(portal);
        var useCase = await Waiting(portal, submitter: submitter);
        return (await Ask(portal, useCase, submitter ?? Part.Owner, portal.Today().AddMonths(6)), useCase);
    }

    private static async Task<Guid> Ask(TestPortal portal, UseCaseId useCase, Part by, DateOnly end)
    {
        Ok(await portal.In(by, (AskException h) => h.Handle(useCase, new("G11", "The switch comes in November", "The team removes the key by hand", end))));
        await using var db = portal.Db();
        return await db.RuleExceptions.Select(e => e.Id).SingleAsync();
    }
}
