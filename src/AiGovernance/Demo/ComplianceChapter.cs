using AiGovernance.Frameworks;
using AiGovernance.Frameworks.Applicability;

namespace AiGovernance.Demo;

/// <summary>What Compliance says where no record can: two attestations, and the first controls of the statement of applicability.</summary>
internal static class ComplianceChapter
{
    private const int Months = 12;

    public static void Tell(Stage stage)
    {
        var day = stage.Calendar.Ago(8);
        stage.Timeline.Add(day, "16:04", () => Say(stage, day, "MAP 1.3", "The board adopted three aims for AI, and each new use names the one it serves.", "Board minutes of January, item 4"));
        stage.Timeline.Add(day, "16:11", () => Say(stage, day, "MEASURE 2.12", "We train one small model a quarter; the data centre's yearly report counts its energy.", "Energy report of the data centre"));
        stage.Timeline.Add(day, "16:23", () => State(stage, new("A.3.3", true, "Everybody here can see AI go wrong before we do.", "Anyone reports a concern, with a name or without; it is answered within five working days.", "/concerns")));
        stage.Timeline.Add(day, "16:31", () => State(stage, new("A.10.3", true, "Most of our AI is bought.", "Each product is assessed before use and again after twelve months.", "/vendors")));
        stage.Timeline.Add(day, "16:38", () => State(stage, new("A.10.4", false, "We sell no product with AI in it.", "", "")));
    }

    private static Task Say(Stage stage, DateOnly day, string subcategory, string text, string evidence) =>
        stage.As(Cast.Clara, (Attest h) => h.Handle(new(subcategory, null, text, evidence, day.AddMonths(Months))));

    private static Task State(Stage stage, ControlTerms terms) => stage.As(Cast.Clara, (StateApplicability h) => h.Handle(terms, 0));
}
