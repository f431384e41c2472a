using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static AiGovernance.Benchmarks.Refused;

namespace AiGovernance.Benchmarks;

/// <summary>A committee of five with one meeting that can be started now, and so many cases on its agenda.</summary>
internal sealed record LongAgenda(MeetingId Meeting)
{
    /// <summary>In the order of the seats; the first is the chair.</summary>
    public static readonly IReadOnlyList<string> Members = ["Legal member", "Security member", "Engineering member", "Product member", "Operations member"];

    private const string Zone = "Europe/Berlin";
    private const int Most = 30;

    public static async Task<LongAgenda> In(BenchPortal portal, int items)
    {
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        var services = scope.ServiceProvider;
        var unit = (await services.GetRequiredService<AddUnit>().Handle("Claims", null)).Value;
        var submitter = await Person(services, unit, "Submitter");
        await Found(services, (await services.GetRequiredService<AddUnit>().Handle("Staff", null)).Value);
        await using var office = portal.Scope(new Actor(
            await Person(services, unit, "Office"), "Office", unit, new HashSet<Role> { Role.GovernanceOffice, Role.Administrator }, new HashSet<Discipline>(), ActSource.Page));
        await using var business = portal.Scope(new Actor(submitter, "Submitter", unit, new HashSet<Role>(), new HashSet<Discipline>(), ActSource.Page));
        await Queue(services, office.ServiceProvider, business.ServiceProvider, submitter, items);
        return new(await Near(portal, office.ServiceProvider));
    }

    private static async Task Found(IServiceProvider services, UnitId unit)
    {
        var seats = new List<NewSeat>();
        foreach (var name in Members) seats.Add(new([Enum.Parse<CommitteeFunction>(name.Split(' ')[0])], await Person(services, unit, name)));
        Must(await services.GetRequiredService<SetUpCommittee>().Handle(new NewCommittee(seats, seats[0].Member, seats[1].Member)));
        var weekday = TimeProvider.System.GetUtcNow().AddDays(3).DayOfWeek;
        Must(await services.GetRequiredService<PlanMeetings>().Handle(new MeetingSeries(WeekOfMonth.Second, weekday, new TimeOnly(14, 0), Zone)));
    }

    /// <summary>Moderate cases that the office escalates: no gate asks for a condition, so approval is plain.</summary>
    private static async Task Queue(IServiceProvider services, IServiceProvider office, IServiceProvider business, PersonId submitter, int items)
    {
        Must(await office.GetRequiredService<ChangeFigures>().Handle(0, new Dictionary<string, int?> { [CommitteeFigures.MostItems.Key] = Most }, "A long day."));
        var meetings = await Planned(services);
        var answers = WorkedIntake.Named("Code assistant for developers").With(IntakeAnswers.Title, "Code assistant").With(IntakeAnswers.ModelFrom, "own").Only(q => q != IntakeAnswers.Product)
            .With(IntakeAnswers.Owner, submitter.Value.ToString()).With(IntakeAnswers.Sponsor, submitter.Value.ToString());
        var content = IntakeAnswers.ContentOf(answers);
        for (var number = 0; number < items; number++)
        {
            var useCase = UseCase.Register(new UseCaseStart($"{content.Title} {number + 1}", business.GetRequiredService<AccessCheck>().Actor.Unit!.Value, submitter, null, "intake/1", content.Answers), $"AI-2026-{number + 1:0000}", Now);
            useCase.Save(content);
            Must(await services.GetRequiredService<Database>().Write(services, db => { db.UseCases.Add(useCase); return Task.FromResult(Result.Success); }));
            Must(await business.GetRequiredService<SubmitUseCase>().Handle(useCase.Id, version: 0));
            Must(await business.GetRequiredService<AcceptPart>().Handle(useCase.Id));
            Must(await services.GetRequiredService<Database>().Write(services, async db =>
                (await db.UseCases.ForChange(Actor.System(ActSource.Job)).SingleAsync(u => u.Id == useCase.Id)).AwaitDecision(Now)));
            Must(await office.GetRequiredService<PutOnAgenda>().Handle(useCase.Id, meetings[number / Most], "The committee wants to see it."));
        }
    }

    /// <summary>An agenda holds thirty at most: they are put on several, and then all stand on the first, which is moved to the next hours.</summary>
    private static async Task<MeetingId> Near(BenchPortal portal, IServiceProvider office)
    {
        var first = (await Planned(office))[0];
        await using (var connection = new SqliteConnection($"Data Source={portal.File};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """UPDATE "AgendaItems" SET "MeetingId" = $meeting""";
            command.Parameters.AddWithValue("$meeting", first.Value.ToString().ToUpperInvariant());
            await command.ExecuteNonQueryAsync();
        }
        var at = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(TimeProvider.System.GetUtcNow().AddHours(20), Zone);
        Must(await office.GetRequiredService<MoveMeeting>().Handle(first, DateOnly.FromDateTime(at.DateTime), "All at once.", new TimeOnly(at.Hour, at.Minute)));
        return first;
    }

    private static async Task<List<MeetingId>> Planned(IServiceProvider services)
    {
        await using var db = services.GetRequiredService<Database>().Open();
        return await db.Meetings.Where(m => m.State == MeetingState.Planned).OrderBy(m => m.StartsAt).Select(m => m.Id).ToListAsync();
    }

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    private static async Task<PersonId> Person(IServiceProvider services, UnitId unit, string name) =>
        (await services.GetRequiredService<AddPerson>().Handle(new NewPerson(name, $"{name.Replace(' ', '.')}@example.org", unit, name))).Value;
}
