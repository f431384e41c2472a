using AiGovernance.Access;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Process;
using AiGovernance.Tests.Approvals;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Workflows;

/// <summary>RV-5, RV-6: the review process among signals that come again, late and out of order, and after weeks of standstill.</summary>
public sealed class ReviewFaultTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public Task At_every_stage_each_signal_ten_times_in_a_row_changes_nothing() => Walk(async numbers =>
    {
        foreach (var number in numbers)
            for (var again = 0; again < 10; again++) await Redeliver(number);
    });

    [Fact]
    public Task At_every_stage_all_signals_out_of_order_and_unknown_to_those_who_had_them_change_nothing() => Walk(async numbers =>
    {
        foreach (var number in numbers.Reverse())
        {
            // Without the inbox only the records themselves can tell that it was done.
            await portal.Write(async db => db.Inbox.RemoveRange(await db.Inbox.ToListAsync()));
            await Redeliver(number);
        }
    });

    [Fact]
    public async Task A_signal_that_comes_before_what_it_waits_for_is_not_lost()
    {
        var useCase = await Cases.Submitted(portal, Cases.Moderate);
        await AReview.Send(portal, useCase);
        // The question is asked before anybody opened a review.
        await using (var db = portal.Db())
            Assert.False(await db.Reviews.AnyAsync());
        var version = (await AReview.Revision(portal, useCase.Id)).Version;
        Assert.Null((await portal.In(Part.Governance, (ReturnToSubmitter h) => h.Handle(useCase.Id, version, "Which product?"))).Refusal);
        await portal.Work();
        await Waits(useCase, ReviewCourse.Answer);

        await Answer(useCase);
        await portal.Work();
        await Waits(useCase, ReviewCourse.Reviews);
        Assert.Equal(2, (await AReview.All(portal, useCase.Id)).Count);
    }

    [Fact]
    public async Task After_sixty_days_of_standstill_everything_due_is_handled_once_and_in_its_order()
    {
        var forgotten = await AReview.InReview(portal);
        var asked = await AReview.Claimed(portal, example: Cases.Moderate);
        Assert.Null((await portal.As(Part.Security.Id, (AskSubmitter h) => h.Handle(asked.Id, asked.Version, "Which product?"))).Refusal);
        await portal.Work();
        portal.Clock.Advance(TimeSpan.FromDays(60));

        await using var restarted = TestPortal.From(portal.File, portal.Clock);
        await restarted.Work();
        var once = Tables.Of(restarted);
        Assert.Equal(0, await restarted.Work());
        Assert.Equal(once, Tables.Of(restarted));

        await using var db = restarted.Db();
        Assert.Empty(await db.DueRows.Where(d => d.DoneAt == null && d.At <= portal.Clock.Now).ToListAsync());
        // Of five open reviews three reminders each, of the stopped clock none.
        Assert.Equal([(50, 5), (100, 5), (150, 5)], (await db.ReviewReminders.GroupBy(r => r.Share).Select(g => new { g.Key, Count = g.Count() }).ToListAsync()).OrderBy(g => g.Key).Select(g => (g.Key, g.Count)));
        Assert.All(await AReview.All(restarted, forgotten.Id), r => Assert.NotNull(r.EscalatedAt));
        Assert.Equal(RevisionStatus.Withdrawn, (await AReview.Revision(restarted, asked.UseCaseId)).Status);
        Assert.True((await db.StateOf(ReviewCourse.First, asked.UseCaseId.Value, default))!.WasCancelled);
    }

    [Fact]
    public async Task Two_instances_at_once_do_each_step_of_many_cases_once()
    {
        await using var beside = TestPortal.Beside(portal);
        var cases = new List<UseCase>();
        for (var i = 0; i < 6; i++) cases.Add(await Cases.Submitted(portal, Cases.Moderate));
        foreach (var useCase in cases) await AReview.Send(portal, useCase);

        var worked = await Task.WhenAll(Task.Run(portal.Work), Task.Run(beside.Work));

        await using var db = portal.Db();
        Assert.Equal(12, await db.Reviews.CountAsync());
        Assert.Equal((12, 12, 0), (worked.Sum(), await db.OutboxSignals.CountAsync(s => s.DoneAt != null), await db.OutboxSignals.CountAsync(s => s.Attempts > 0)));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    /// <summary>Submitted, questioned, answered, reviewed, decided; and another one withdrawn in the middle of its reviews.</summary>
    /// <param name="again">What happens at each stage with the signals that there were so far.</param>
    private async Task Walk(Func<IReadOnlyList<long>, Task> again)
    {
        var withdrawn = await AReview.InReview(portal);
        Assert.Null((await portal.In(Part.Submitter, (WithdrawUseCase h) => h.Handle(withdrawn.Id, "no longer wanted"))).Refusal);
        await Stage();
        var useCase = await AReview.InReview(portal, Cases.Moderate);
        await Stage();
        var claimed = await AReview.Claim(portal, await AReview.Read(portal, useCase, Discipline.Security));
        Assert.Null((await portal.As(Part.Security.Id, (AskSubmitter h) => h.Handle(claimed.Id, claimed.Version, "Which product?"))).Refusal);
        await Stage();
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await Answer(useCase);
        await Stage();
        await AReview.Done(portal, await AReview.Read(portal, claimed.Id));
        await AReview.Done(portal, await AReview.Claim(portal, await AReview.Read(portal, useCase, Discipline.Privacy)));
        await Stage();
        foreach (var part in new[] { Part.Sponsor, Part.Owner }) Assert.Null((await portal.In(part, (AcceptPart h) => h.Handle(useCase.Id))).Refusal);
        Assert.Null((await portal.Decide(await Cases.Read(portal, useCase.Id), Standing.Rejected)).Refusal);
        await Stage();
        await Waits(useCase, "");
        Assert.Equal(9, (await Numbers()).Count);

        async Task Stage()
        {
            await portal.Work();
            var before = Tables.Of(portal);
            await again(await Numbers());
            Assert.Equal(before, Tables.Of(portal));
        }
    }

    private async Task Redeliver(long number)
    {
        await Redelivery.Of(portal, number);
        Assert.Equal(1, await portal.Work());
    }

    private async Task Answer(UseCase useCase)
    {
        var question = await AReview.Question(portal, useCase.Id);
        Assert.Null((await portal.In(Part.Submitter, (AnswerQuestion h) => h.Handle(question.Id, question.Version, "Scribeline"))).Refusal);
    }

    private async Task Waits(UseCase useCase, string what)
    {
        await using var db = portal.Db();
        Assert.Equal(what, (await db.StateOf(ReviewCourse.First, useCase.Id.Value, default))!.WaitsFor);
    }

    private async Task<IReadOnlyList<long>> Numbers()
    {
        await using var db = portal.Db();
        return await db.OutboxSignals.OrderBy(s => s.Number).Select(s => s.Number).ToListAsync();
    }
}
