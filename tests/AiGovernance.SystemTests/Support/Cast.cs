using System.Globalization;
using System.Text.Json.Nodes;
using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews.Responses;
using AiGovernance.Reviews.Triage;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.SystemTests.Support;

/// <summary>Some people with their roles, and what they do to a case. Found again by name in another process.</summary>
public static class Cast
{
    public const string Submitter = "Submitter", Sponsor = "Sponsor", Owner = "Owner", Office = "Office", Chair = "Chair", Deputy = "Deputy", Engineer = "Engineer", Product = "Product";

    private static readonly Lazy<Answers> High = new(ReadHigh);

    public static async Task Enter(Place place)
    {
        // Two units: a voter of the submitter's unit would be a proposed conflict (CM-3).
        await Enter(place, "Operations", Submitter, Sponsor, Owner);
        await Enter(place, "Staff", Office, Chair, Deputy, Engineer, Product);
        var office = await Find(place, Office);
        await place.Do<AssignRole>(null, h => h.Handle(office, Role.GovernanceOffice));
    }

    private static async Task Enter(Place place, string unitName, params string[] names)
    {
        var unit = await place.Do<AddUnit, UnitId>(null, h => h.Handle(unitName, null));
        foreach (var name in names)
            await place.Do<AddPerson, PersonId>(null, h => h.Handle(new NewPerson(name, $"{name.ToLower(CultureInfo.InvariantCulture)}@example.org", unit, name)));
    }

    public static async Task<PersonId> Find(Place place, string name)
    {
        await using var db = place.Db();
        return await db.People.Where(p => p.Name == name).Select(p => p.Id).SingleAsync();
    }

    /// <returns>Id and reference, committed.</returns>
    public static Task<RegisteredUseCase> Submit(Place place) => Submit(place, High.Value);

    public static async Task<RegisteredUseCase> Submit(Place place, Answers given)
    {
        var (submitter, sponsor, owner) = (await Find(place, Submitter), await Find(place, Sponsor), await Find(place, Owner));
        var answers = given.With(IntakeAnswers.Sponsor, sponsor.Value.ToString()).With(IntakeAnswers.Owner, owner.Value.ToString());
        var begun = await place.Do<RegisterUseCase, RegisteredUseCase>(submitter, h => h.Handle("Server agent"));
        var version = await place.Do<SaveAnswers, int>(submitter, h => h.Handle(begun.Id, 0, answers));
        await place.Do<SubmitUseCase>(submitter, h => h.Handle(begun.Id, version));
        return begun;
    }

    public static async Task SendToReview(Place place, UseCaseId id)
    {
        await using var db = place.Db();
        var version = await db.Revisions.Where(r => r.UseCaseId == id).Select(r => r.Version).SingleAsync();
        var office = await Find(place, Office);
        await place.Do<SendToReview>(office, h => h.Handle(id, version));
    }

    /// <summary>The answers of a worked example, as they stand.</summary>
    public static Answers Example(string name)
    {
        using var stream = typeof(Cast).Assembly.GetManifestResourceStream("intake-examples.json")!;
        var example = JsonNode.Parse(stream)!["examples"]!.AsArray().Single(e => (string?)e!["name"] == name)!;
        return Answers.Read(example["answers"]!.ToJsonString(), QuestionnaireCatalogue.Intake).Value!;
    }

    /// <summary>Every question of a review answered without a concern.</summary>
    public static ReviewResponses Sound(ReviewAsked asked)
    {
        var given = Answers.Empty;
        while (asked.Evaluate(given).Missing.FirstOrDefault() is { } question)
            given = given.With(question.Id, question.Choices.FirstOrDefault(c => !c.Concern)?.Value is not { } choice ? AnswerValue.Text("Looked at.")
                : question.Type is QuestionType.ManyOf ? AnswerValue.List(choice) : AnswerValue.Text(choice));
        return new(asked.Definition.Reference, given, new Dictionary<string, string>());
    }

    private static Answers ReadHigh() => Own(Example("IT agent that changes servers by itself").With(IntakeAnswers.Title, "Server agent"));

    /// <summary>With a model of our own, because the product of a worked example is no record here.</summary>
    public static Answers Own(Answers answers) => answers.With(IntakeAnswers.ModelFrom, "own").Only(question => question != IntakeAnswers.Product);
}
