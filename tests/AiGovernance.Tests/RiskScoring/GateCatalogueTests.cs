using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;
using AiGovernance.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.RiskScoring;

public sealed class GateCatalogueTests
{
    private static readonly string[] Disciplines = ["Security", "Privacy", "Legal", "Architecture", "Data"];

    [Fact]
    public void The_product_ships_26_gates_each_with_a_source()
    {
        Assert.Equal(26, GateCatalogue.Intake.Gates.Count);
        Assert.All(GateCatalogue.Intake.Gates, g => Assert.NotEmpty(g.Source));
        Assert.Subset(Disciplines.ToHashSet(), GateCatalogue.Intake.Gates.SelectMany(g => g.Review).ToHashSet());
    }

    [Fact]
    public void The_intake_questionnaire_has_53_questions_in_9_sections_and_every_safeguard_names_who_confirms_it()
    {
        var intake = QuestionnaireCatalogue.Intake;

        Assert.Equal((53, 9), (intake.Questions.Count, intake.Sections.Count));
        Assert.Equal((100, 50), (intake.ImpactMax, intake.MitigationMax));
        Assert.All(intake.Questions, q => Assert.Equal(q.Kind is PointKind.Mitigation, q.ConfirmedBy is not null));
        Assert.Subset(Disciplines.ToHashSet(), intake.Questions.Select(q => q.ConfirmedBy).OfType<string>().ToHashSet());
    }

    [Fact]
    public void A_gate_set_with_mistakes_is_refused_with_all_of_them()
    {
        var read = GateSetReader.Read("gates.json", """
            { "id": "g", "version": 1, "title": "t", "questionnaire": "intake", "facts": [ { "name": "f", "text": "x" } ], "gates": [
              { "id": "A", "text": "a", "source": "s", "when": { "q": "nothing", "is": "x" }, "effect": { "minTier": "High" } },
              { "id": "A", "text": "a", "source": "s", "when": { "q": "acts", "is": "flying" }, "effect": { "minTier": "Huge" } },
              { "id": "B", "text": "a", "when": { "fact": "g", "is": "x" }, "effect": {} } ] }
            """, QuestionnaireCatalogue.Intake);

        Assert.False(read.IsRight);
        Assert.Equal([
            "gates.json $.gates[0].when.q: there is no question 'nothing'",
            "gates.json $.gates[1].id: 'A' is used twice",
            "gates.json $.gates[1].when.is: 'acts' has no choice 'flying'",
            "gates.json $.gates[1].effect.minTier: 'Huge' is not one of Low, Moderate, High, Critical, Prohibited",
            "gates.json $.gates[2].when.fact: there is no fact 'g'",
            "gates.json $.gates[2].source: is missing"], read.Problems.Select(p => p.ToString()));
    }
}
