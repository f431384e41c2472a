using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using Microsoft.Extensions.DependencyInjection;
using static AiGovernance.Benchmarks.Refused;

namespace AiGovernance.Benchmarks;

/// <summary>Vendors with a product each, five documents, and a questionnaire whose every answer is judged.</summary>
internal static class ManyVendors
{
    private const int Chunk = 50;
    private static readonly IReadOnlyDictionary<string, string> Facts = VendorTemplates.FactsOf(VendorTemplate.Software);
    private static readonly AssuranceKind[] Kinds = [AssuranceKind.Soc2Type2, AssuranceKind.Iso27001, AssuranceKind.Iso42001, AssuranceKind.Dpa, AssuranceKind.PciDss];

    /// <returns>The office, and how many answers each questionnaire has.</returns>
    public static async Task<(Actor Office, int Answers)> In(BenchPortal portal, int count)
    {
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        var services = scope.ServiceProvider;
        var unit = (await services.GetRequiredService<AddUnit>().Handle("Staff", null)).Value;
        var person = (await services.GetRequiredService<AddPerson>().Handle(new NewPerson("Office", "office@example.org", unit, "Office"))).Value;
        var answers = Complete();
        var asked = Evaluation.Of(QuestionnaireCatalogue.Vendor, answers, Facts, Stage.Submitted).Visible.Select(q => q.Id).ToList();
        var marks = NewMarks.Of([.. asked.Select(q => new MarkedAnswer(q, EvidenceState.Evidenced, Note: "Read"))]);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        Must(await services.GetRequiredService<Database>().Write(services, async db =>
        {
            for (var number = 1; number <= count; number++)
            {
                var vendor = new Vendor($"Vendor {number:0000}", $"v{number}.example");
                var product = new VendorProduct(vendor.Id, $"Product {number}", "Business");
                var today = DateOnly.FromDateTime(now);
                product.Decide(VendorResult.Approved, new(today.AddDays(number % 365), today.AddDays(number % 365 + 60)));
                var assessment = new Assessment(product, QuestionnaireCatalogue.Vendor, person, now);
                Must(assessment.SignOff(new("Contact", "Manager", TrueAndAuthorised: true), answers, "{}", now));
                Must(assessment.Assess(QuestionnaireCatalogue.Vendor, marks, person, now));
                db.AddRange(vendor, product, assessment);
                foreach (var kind in Kinds.Take(number % 3 + 3)) db.Add(new AssuranceDocument(vendor.Id, new(kind, "Auditor", "All services", today.AddDays(-200), today.AddDays(number % 500 - 100 + 200))));
                if (number % Chunk == 0) await db.SaveSoFar(CancellationToken.None);
            }
            return Result.Success;
        }));
        return (new Actor(person, "Office", unit, new HashSet<Role> { Role.GovernanceOffice }, new HashSet<Discipline>(), ActSource.Page), asked.Count);
    }

    /// <summary>The first choice of every question, and a text for every other.</summary>
    public static Answers Complete()
    {
        var all = QuestionnaireCatalogue.Vendor.Questions.Aggregate(Answers.Empty, (given, q) => given.With(q.Id, First(q)));
        return Evaluation.Of(QuestionnaireCatalogue.Vendor, all, Facts, Stage.Submitted).KeptAnswers;
    }

    private static AnswerValue First(Question question) => question.Type switch
    {
        QuestionType.ManyOf => AnswerValue.List(question.Choices[0].Value),
        QuestionType.Number => AnswerValue.Text("30"),
        QuestionType.Date => AnswerValue.Text("2026-06-30"),
        _ => AnswerValue.Text(question.HasChoices ? question.Choices[0].Value : "As described in the white paper"),
    };
}
