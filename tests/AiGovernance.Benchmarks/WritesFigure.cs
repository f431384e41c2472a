using System.Collections.Concurrent;
using System.Diagnostics;
using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Benchmarks;

/// <summary>How many use cases can be submitted a second by people who submit at once; every one is on the disk when it is answered.</summary>
internal sealed class WritesFigure : Figure
{
    private const int Writers = 8;
    private const int Cases = 2_000;

    /// <summary>The machine is shared: the best round tells what the portal can do, the worst wait is that of all rounds.</summary>
    private const int Rounds = 3;

    public override string Name => "writes";

    public override async Task<IReadOnlyList<FigureRow>> Measure()
    {
        await using var drafts = await BenchPortal.Empty();
        var (submitter, cases) = await Register(drafts);
        var recorded = await Record(drafts, submitter, cases);
        double limit = 0, rate = 0;
        var waits = new ConcurrentBag<TimeSpan>();
        var errors = 0;
        for (var round = 0; round < Rounds; round++)
        {
            await using (var plain = drafts.Copy()) limit = Math.Max(limit, recorded.Replay(plain.File));
            await using var portal = drafts.Copy();
            var watch = Stopwatch.StartNew();
            errors += await Submit(portal, submitter, cases, waits);
            rate = Math.Max(rate, Cases / watch.Elapsed.TotalSeconds);
        }
        return [FigureRow.Rate($"submits, {Writers} writers", rate, limit), FigureRow.Time("submits, worst wait", waits.Max()), FigureRow.Count("submits, errors", errors)];
    }

    /// <summary>One after the other, watched; the first of them also warm the process.</summary>
    private static async Task<RecordedCommands> Record(BenchPortal drafts, PersonId submitter, IReadOnlyList<UseCaseId> cases)
    {
        var recorded = new RecordedCommands();
        await using var portal = drafts.Copy(recorded);
        await using var scope = portal.Scope();
        var submit = Submitting(scope);
        foreach (var id in cases)
        {
            recorded.Next();
            await submit.Handle(id, submitter);
        }
        return recorded;
    }

    private static async Task<int> Submit(BenchPortal portal, PersonId submitter, IReadOnlyList<UseCaseId> cases, ConcurrentBag<TimeSpan> waits)
    {
        var (waiting, errors) = (new ConcurrentQueue<UseCaseId>(cases), 0);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            await using var scope = portal.Scope();
            var submit = Submitting(scope);
            while (waiting.TryDequeue(out var id))
            {
                var began = Stopwatch.GetTimestamp();
                var result = await submit.Handle(id, submitter);
                waits.Add(Stopwatch.GetElapsedTime(began));
                if (!result.Succeeded) Interlocked.Increment(ref errors);
            }
        })));
        return errors;
    }

    private static SubmitDraft Submitting(AsyncServiceScope scope)
    {
        scope.ServiceProvider.GetRequiredService<AccessCheck>().Become(Actor.System(ActSource.Job));
        return ActivatorUtilities.CreateInstance<SubmitDraft>(scope.ServiceProvider);
    }

    private static async Task<(PersonId Submitter, IReadOnlyList<UseCaseId> Cases)> Register(BenchPortal portal)
    {
        await using var scope = portal.Scope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<AccessCheck>().Become(Actor.System(ActSource.Job));
        var unit = (await services.GetRequiredService<AddUnit>().Handle("Claims", null)).Value;
        var person = (await services.GetRequiredService<AddPerson>().Handle(new NewPerson("Submitter", "submitter@example.org", unit, "Clerk"))).Value;
        var drafts = await services.GetRequiredService<Database>().Write<IReadOnlyList<UseCaseId>>(services, db =>
        {
            var cases = Enumerable.Range(1, Cases).Select(number => Draft(unit, person, number)).ToList();
            db.UseCases.AddRange(cases);
            return Task.FromResult(new Common.Result<IReadOnlyList<UseCaseId>>([.. cases.Select(c => c.Id)], null));
        });
        return (person, drafts.Value!);
    }

    private static UseCase Draft(UnitId unit, PersonId person, int number)
    {
        var now = new DateTime(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc);
        var useCase = UseCase.Register(new UseCaseStart($"Invoice triage {number}", unit, person, null, "intake/1", SubmitDraft.Answers), $"AI-2026-{number:0000}", now);
        useCase.Save(new DraftContent($"Invoice triage {number}", "Sorts what comes in by what it asks for.", "Two hours a day.", person, person, SubmitDraft.Answers));
        return useCase;
    }
}
