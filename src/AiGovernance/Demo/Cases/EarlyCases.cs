using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Reviews;
using AiGovernance.UseCases;

namespace AiGovernance.Demo.Cases;

/// <summary>Cases that the governance office has decided: a Low one in days, a Moderate one with conditions, a prohibited one closed.</summary>
internal static class EarlyCases
{
    public static void Tell(Stage stage)
    {
        Translation(stage);
        CodeAssistant(stage);
        Mood(stage);
    }

    private static void Translation(Stage stage)
    {
        var (steps, day, timeline) = (new CaseSteps(stage, "translation", Cast.Nadia), DemoCalendar.After(stage.Calendar.Start, 5), stage.Timeline);
        timeline.Add(day, "09:15", steps.Submit);
        timeline.Add(day, "09:20", () => steps.Accept(Cast.Nadia));
        timeline.Add(day, "11:40", () => steps.Accept(Cast.Luca));
        timeline.Add(DemoCalendar.After(day, 1), "10:05", () => steps.Decide(new(Standing.Approved,
            "Public text only, an editor reads every page, and the vendor is approved for it. Nothing personal can reach the model.", [])));
        timeline.Add(DemoCalendar.After(day, 4), "13:30", () => steps.StartProduction(Cast.Nadia, "Northwind N3", "eu"));
    }

    private static void CodeAssistant(Stage stage)
    {
        var (steps, timeline) = (new CaseSteps(stage, "code", Cast.Aisha), stage.Timeline);
        DateOnly Day(int days) => DemoCalendar.After(stage.Calendar.FirstMeeting, days);

        timeline.Add(Day(1), "10:00", steps.Submit);
        timeline.Add(Day(1), "14:20", () => steps.Accept(Cast.Yuki));
        timeline.Add(Day(2), "08:50", () => steps.Accept(Cast.Henrik));
        timeline.Add(Day(2), "11:15", steps.SendToReview);
        timeline.Add(Day(4), "15:40", () => steps.Review(Discipline.Security, Cast.Sam, new(ReviewOutcome.SupportsWithConditions,
            "Suggestions can carry known weaknesses, and keys in open files would leave the house. Both can be caught before a merge.",
            new ProposedCondition("Keys and passwords are blocked in the editor before anything is sent.", "Screenshot of the rule and the log of a week.", Stops: true))));
        timeline.Add(Day(5), "10:25", () => steps.Review(Discipline.Privacy, Cast.Clara, new(ReviewOutcome.Supports,
            "Code only; test data with persons is kept out of the repositories already.")));
        timeline.Add(Day(6), "09:30", () => steps.Decide(new(Standing.ApprovedWithConditions,
            "The benefit is measured and the risk is ordinary. It may start when keys are blocked; who still has access is looked at once after the roll-out.",
            [new ConditionTerms("Access is reviewed six weeks after the roll-out: licences of people who left or changed teams are withdrawn.", "Governance office", stage.Calendar.Ago(4), "List of licences with the date of the check.", null, Stops: false)])));
        timeline.Add(Day(9), "16:10", () => steps.Prove("Keys and passwords", Cast.Yuki, "Rule 14 is active in all editors since this morning; 31 keys were held back in the first week, log in the security archive."));
        timeline.Add(Day(10), "09:45", () => steps.Verify("Keys and passwords", Cast.Sam, "Rule tested with ten planted keys, all held back."));
        AssessmentSteps.OfCodeAssistant(stage, steps, Day);
        timeline.Add(Day(11), "08:30", () => steps.StartProduction(Cast.Aisha, "Cobalt 2.1 in Northwind Assist", "eu"));
    }

    private static void Mood(Stage stage)
    {
        var (steps, timeline) = (new CaseSteps(stage, "mood", Cast.Nadia), stage.Timeline);
        DateOnly Day(int days) => DemoCalendar.After(stage.Calendar.FirstMeeting, days);

        timeline.Add(Day(3), "13:05", steps.Submit);
        timeline.Add(Day(4), "09:10", steps.SendToReview);
        timeline.Add(Day(5), "15:00", () => steps.Review(Discipline.Legal, Cast.Tomasz, new(ReviewOutcome.Objects,
            "Recognising emotions of people at work is forbidden in the EU, EU AI Act Art. 5(1)(f). Neither the medical nor the safety exception fits: the aim is to steer staff.")));
        timeline.Add(Day(6), "11:30", () => steps.Decide(new(Standing.Rejected,
            "Gate G1 forbids it, EU AI Act Art. 5(1)(f), and Legal finds no exception. Workload and sick leave can be looked at from rosters, without the voice of anybody; the office helps to write that case.", [])));
    }
}
