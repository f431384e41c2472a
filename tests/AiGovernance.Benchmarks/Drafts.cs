using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Benchmarks;

/// <summary>Use cases that are ready to be submitted, all by one person.</summary>
internal sealed record Drafts(Actor Submitter, IReadOnlyList<UseCaseId> Cases)
{
    private const string Complete = """
        {"title":"Invoice triage","purpose":"Sorts what comes in by what it asks for, so that the right desk reads it first.",
        "benefit":"Two hours a day in the claims department, and answers a day earlier.","stage":"idea","prohibited":["none"],"regulated":["none"],
        "our-part":"use","watch-staff":"no","shutoff":"IT service desk blocks the accounts, 30 minutes","rollout":"small","learns":"fixed","region":"eu",
        "model-from":"embedded","product":"00000000-0000-0000-0000-000000000001","places":["eu"],"people":["nobody"],"ai-kind":["write"],"output-role":"draft",
        "human-check":"always","acts":"none","audience":"staff-pass-on","critical":"no","harm":"rework","undo":"easy","data-level":"public",
        "data-kinds":["nothing"],"runs-where":"vendor-contract"}
        """;

    public static async Task<Drafts> In(BenchPortal portal, int count)
    {
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        var services = scope.ServiceProvider;
        var unit = (await services.GetRequiredService<AddUnit>().Handle("Claims", null)).Value;
        var person = (await services.GetRequiredService<AddPerson>().Handle(new NewPerson("Submitter", "submitter@example.org", unit, "Clerk"))).Value;
        var answers = Answers.Read(Complete, QuestionnaireCatalogue.Intake).Value!.With(IntakeAnswers.Owner, person.Value.ToString()).With(IntakeAnswers.Sponsor, person.Value.ToString());
        var cases = Enumerable.Range(1, count).Select(number => Draft(unit, person, number, answers)).ToList();
        await services.GetRequiredService<Database>().Write(services, db =>
        {
            db.UseCases.AddRange(cases);
            return Task.FromResult(Result.Success);
        });
        var submitter = new Actor(person, "Submitter", unit, new HashSet<Role>(), new HashSet<Discipline>(), ActSource.Page);
        return new(submitter, [.. cases.Select(c => c.Id)]);
    }

    private static UseCase Draft(UnitId unit, PersonId person, int number, Answers answers)
    {
        var content = IntakeAnswers.ContentOf(answers);
        var now = new DateTime(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc);
        var useCase = UseCase.Register(new UseCaseStart(content.Title, unit, person, null, "intake/1", content.Answers), $"AI-2026-{number:0000}", now);
        useCase.Save(content);
        return useCase;
    }
}
