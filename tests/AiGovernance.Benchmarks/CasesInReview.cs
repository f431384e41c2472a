using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Triage;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static AiGovernance.Benchmarks.Refused;

namespace AiGovernance.Benchmarks;

/// <summary>Moderate cases under review, two reviews and six due rows each; their reviews were opened by the process itself.</summary>
internal sealed record CasesInReview(Actor Submitter, Actor Office, Answers Answers)
{
    private const int Chunk = 250;

    public static async Task<CasesInReview> In(BenchPortal portal, int count)
    {
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        var services = scope.ServiceProvider;
        var unit = (await services.GetRequiredService<AddUnit>().Handle("Claims", null)).Value;
        var (submitter, office) = (await Person(services, unit, "Submitter"), await Person(services, unit, "Office", Role.GovernanceOffice));
        var person = submitter.Person!.Value.Value.ToString();
        var answers = WorkedIntake.Named("Customer support chatbot").With(IntakeAnswers.Title, "Support chat").With(IntakeAnswers.ModelFrom, "own").Only(q => q != IntakeAnswers.Product)
            .With(IntakeAnswers.Owner, person).With(IntakeAnswers.Sponsor, person);
        var all = new CasesInReview(submitter, office, answers);
        await all.SendMore(portal, services, count);
        await services.GetRequiredService<WorkRound>().Run();
        return all;
    }

    /// <summary>One person's whole way: a draft is submitted, and the office sends it to review at once.</summary>
    public async Task<UseCaseId> SendOne(BenchPortal portal, string reference)
    {
        var useCase = Draft(reference);
        await using (var scope = portal.Scope(Submitter))
        {
            await scope.ServiceProvider.GetRequiredService<Database>().Write(this, db => { db.UseCases.Add(useCase); return Task.FromResult(Result.Success); });
            Must(await scope.ServiceProvider.GetRequiredService<SubmitUseCase>().Handle(useCase.Id, version: 0));
        }
        await using var triage = portal.Scope(Office);
        Must(await triage.ServiceProvider.GetRequiredService<SendToReview>().Handle(useCase.Id, version: 1));
        return useCase.Id;
    }

    /// <summary>So many reviews are past the half of their time.</summary>
    public static void MakeOverdue(BenchPortal portal, int count)
    {
        using var connection = new SqliteConnection($"Data Source={portal.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """UPDATE "DueRows" SET "NextTryAt" = '2026-01-01 00:00:00' WHERE "Id" IN (SELECT "Id" FROM "DueRows" WHERE "Kind" = $kind LIMIT $count)""";
        command.Parameters.AddWithValue("$kind", ReviewDues.HalfTime.Kind);
        command.Parameters.AddWithValue("$count", count);
        if (command.ExecuteNonQuery() != count) throw new InvalidOperationException("There are fewer reviews.");
    }

    /// <summary>One is submitted as people do; the others are frozen with the same text.</summary>
    private async Task SendMore(BenchPortal portal, IServiceProvider services, int count)
    {
        var first = await SendOne(portal, "AI-2026-0000");
        var database = services.GetRequiredService<Database>();
        await using var db = database.Open();
        var like = await db.Revisions.SingleAsync(r => r.UseCaseId == first);
        var frozen = new FrozenRevision(like.Answers, like.Frozen, like.Score, like.Tier!.Value, like.Impact);
        Must(await database.Write(this, async write =>
        {
            for (var number = 1; number < count; number++)
            {
                var (useCase, now) = (Draft($"AI-2026-{number:00000}"), TimeProvider.System.GetUtcNow().UtcDateTime);
                Must(useCase.Submit(frozen, Submitter.Person!.Value, now));
                Must(useCase.SendToReview(now));
                write.UseCases.Add(useCase);
                write.Signal(UseCaseSignals.Submitted, useCase.Id.Value, now);
                write.Signal(ReviewSignals.SentToReview, useCase.Id.Value, now);
                if (number % Chunk == 0) await write.SaveSoFar(CancellationToken.None);
            }
            return Result.Success;
        }));
    }

    private UseCase Draft(string reference)
    {
        var content = IntakeAnswers.ContentOf(Answers);
        var useCase = UseCase.Register(new UseCaseStart(content.Title, Submitter.Unit!.Value, Submitter.Person!.Value, null, "intake/1", content.Answers), reference, TimeProvider.System.GetUtcNow().UtcDateTime);
        useCase.Save(content);
        return useCase;
    }

    private static async Task<Actor> Person(IServiceProvider services, UnitId unit, string name, params Role[] roles)
    {
        var person = (await services.GetRequiredService<AddPerson>().Handle(new NewPerson(name, $"{name}@example.org", unit, name))).Value;
        return new(person, name, unit, roles.ToHashSet(), new HashSet<Discipline>(), ActSource.Page);
    }
}
