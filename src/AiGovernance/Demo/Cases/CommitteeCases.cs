using AiGovernance.Access;
using AiGovernance.Reviews;

namespace AiGovernance.Demo.Cases;

/// <summary>Cases for the committee: what came before its two meetings, and what waits for the next.</summary>
internal static class CommitteeCases
{
    public const string Shortlisting = "shortlisting";
    public const string Absence = "absence";
    public const string Credit = "credit";
    public const string Reorder = "reorder";

    /// <summary>Working days from submission to the meeting whose agenda takes the case: ten to its close, five more to the meeting.</summary>
    private const int Before = 15;

    public static void Tell(Stage stage)
    {
        ToShortlist(stage);
        ToForecastAbsence(stage);
        ToAdjustCredit(stage);
        ToReorder(stage);
    }

    private static void ToShortlist(Stage stage)
    {
        var (steps, day) = Come(stage, Shortlisting, Cast.Ruth, stage.Calendar.FirstMeeting, Before, "08:40", Cast.Ruth, Cast.Paul);
        stage.Timeline.Add(day(4), "10:30", () => steps.Review(Discipline.Security, Cast.Sam, new(ReviewOutcome.Supports,
            "Runs in our own data centre, sign-in by role, every look at a file is logged. Tried against applications with hidden instructions: the order did not move.")));
        stage.Timeline.Add(day(5), "14:15", () => steps.Review(Discipline.Privacy, Cast.Clara, new(ReviewOutcome.SupportsWithConditions,
            "Purpose and data are narrow, and people are told. The impact assessment must be signed before the first real application.",
            new ProposedCondition("A rule deletes applications six months after the end of the procedure.", "Setting and log of a test run.", Stops: true))));
        stage.Timeline.Add(day(5), "16:45", () => steps.Review(Discipline.Legal, Cast.Tomasz, new(ReviewOutcome.Supports,
            "High-risk under Annex III 4(a): we are provider and deployer at once. Duties are listed in the paper; none stands against the use.")));
        stage.Timeline.Add(day(6), "09:20", () => steps.Review(Discipline.Architecture, Cast.Yuki, new(ReviewOutcome.Supports,
            "Simple and separate from the personnel system. Recruiters can work without it from one minute to the next.")));
        stage.Timeline.Add(day(6), "11:50", () => steps.Review(Discipline.Data, Cast.Yuki, new(ReviewOutcome.Supports,
            "Source is classified and fit. The check across age and origin is planned, and gate G17 asks for its result before anybody is ranked.")
        { Reasons = new Dictionary<string, string> { ["dat-groups"] = "Nobody is ranked before the result is there: gate G17 makes it a condition." } }));
        AfterTheMeeting(stage, steps);
    }

    // The committee's conditions are met one after the other; only then it goes live (AP-4).
    private static void AfterTheMeeting(Stage stage, CaseSteps steps)
    {
        DateOnly Day(int days) => DemoCalendar.After(stage.Calendar.FirstMeeting, days);
        stage.Timeline.Add(Day(5), "14:00", () => steps.Prove("Data protection impact assessment", Cast.Ruth, "Impact assessment signed by the controller, filed as DP-118."));
        stage.Timeline.Add(Day(6), "10:10", () => steps.Verify("Data protection impact assessment", Cast.Elena, "Read with Clara Neumann; complete, residual risk accepted by the controller."));
        stage.Timeline.Add(Day(5), "14:10", () => steps.Prove("deletes applications", Cast.Ruth, "Rule R-22 is set; the test run removed 40 files of a closed procedure, log attached to the ticket."));
        stage.Timeline.Add(Day(7), "09:50", () => steps.Verify("deletes applications", Cast.Clara, "Log read, and two of the files looked for in the backup as well."));
        stage.Timeline.Add(Day(8), "16:20", () => steps.Prove("Bias check", Cast.Ruth, "812 past applications: selection rates differ by at most four points between any two groups; report BC-07."));
        stage.Timeline.Add(Day(9), "11:00", () => steps.Verify("Bias check", Cast.Elena, "Method and figures checked with Yuki Tanabe; within the limit that the plan sets."));
        AssessmentSteps.OfShortlisting(stage, steps, Day);
        stage.Timeline.Add(Day(12), "09:00", () => steps.StartProduction(Cast.Ruth, "Shortlist 1.3, own training", "eu"));
        MonitoringSteps.OfShortlisting(stage, Day);
    }

    private static void ToForecastAbsence(Stage stage)
    {
        var (steps, day) = Come(stage, Absence, Cast.Ruth, stage.Calendar.FirstMeeting, Before, "16:05", Cast.Ruth, Cast.Paul);
        stage.Timeline.Add(day(5), "09:30", () => steps.Review(Discipline.Security, Cast.Sam, new(ReviewOutcome.SupportsWithConditions,
            "Health data of staff in one place makes a target.", new ProposedCondition("Forecasts are visible to planners of the shift only.", "List of roles.", Stops: true))));
        stage.Timeline.Add(day(6), "13:40", () => steps.Review(Discipline.Privacy, Cast.Clara, new(ReviewOutcome.Objects,
            "Health data of each employee for planning has no legal basis here, and people would not be told. A forecast for the whole shift does the job without persons.")));
        stage.Timeline.Add(day(7), "10:00", () => steps.Review(Discipline.Legal, Cast.Tomasz, new(ReviewOutcome.Objects,
            "Annex III 4(b), works council not asked, and the exception of Art. 6(3) is closed because it profiles persons.")));
        stage.Timeline.Add(day(7), "15:10", () => steps.Review(Discipline.Architecture, Cast.Yuki, new(ReviewOutcome.Supports, "Technically sound.")));
        stage.Timeline.Add(day(8), "09:40", () => steps.Review(Discipline.Data, Cast.Yuki, new(ReviewOutcome.SupportsWithConditions,
            "Two years of records with gaps: part-time staff look absent when they are not.", new ProposedCondition("Part-time staff are modelled apart.", "Error rates by contract type.", Stops: true))));
    }

    private static void ToAdjustCredit(Stage stage)
    {
        var (steps, day) = Come(stage, Credit, Cast.Jonas, stage.Calendar.SecondMeeting, Before, "10:20", Cast.Paul, Cast.Henrik);
        stage.Timeline.Add(day(4), "11:10", () => steps.Review(Discipline.Security, Cast.Sam, new(ReviewOutcome.SupportsWithConditions,
            "Changes hundreds of lines each night without a brake.", new ProposedCondition("At most 200 changes a night, and none above EUR 5,000.", "Setting and log of a week.", Stops: true))
        { Corrected = new Dictionary<string, string> { ["s-log"] = "no" } }));
        stage.Timeline.Add(day(5), "14:50", () => steps.Review(Discipline.Privacy, Cast.Clara, new(ReviewOutcome.Objects,
            "A decision with legal effect and no person in it, GDPR Art. 22. A way to contest is named, but nobody is there to answer.")));
        stage.Timeline.Add(day(6), "09:15", () => steps.Review(Discipline.Legal, Cast.Tomasz, new(ReviewOutcome.SupportsWithConditions,
            "Possible with a legal basis under Art. 22(2), a human who can change the result, and reasons in the letter.",
            new ProposedCondition("Each letter names the main reasons and a person to call.", "Five letters.", Stops: true))));
        stage.Timeline.Add(day(6), "16:30", () => steps.Review(Discipline.Architecture, Cast.Yuki, new(ReviewOutcome.SupportsWithConditions,
            "Going back to the last manual value was planned, never tried.", new ProposedCondition("Going back is tried on a copy with all customers.", "Protocol of the exercise.", Stops: true))));
        stage.Timeline.Add(day(7), "10:45", () => steps.Review(Discipline.Data, Cast.Yuki, new(ReviewOutcome.SupportsWithConditions,
            "Payment history is good; the public registers are up to 14 months old.", new ProposedCondition("Entries older than three months are not used.", "Rule and sample.", Stops: true))));
    }

    // Submitted when the second agenda was closed already, so it waits for the third.
    private static void ToReorder(Stage stage)
    {
        const int before = 11;
        var (steps, day) = Come(stage, Reorder, Cast.Ruth, stage.Calendar.SecondMeeting, before, "11:25", Cast.Ruth, Cast.Paul);
        stage.Timeline.Add(day(4), "15:20", () => steps.Review(Discipline.Security, Cast.Sam, new(ReviewOutcome.SupportsWithConditions,
            "An account of its own with a limit each night is enough, once somebody has tried to trick it.",
            new ProposedCondition("Test with orders that would exceed the limit, by hand and by manipulated forecasts.", "Test report.", Stops: true))));
        stage.Timeline.Add(day(5), "10:40", () => steps.Review(Discipline.Privacy, Cast.Clara, new(ReviewOutcome.Supports, "No persons in it.")));
        stage.Timeline.Add(day(6), "14:05", () => steps.Review(Discipline.Legal, Cast.Tomasz, new(ReviewOutcome.Supports,
            "Orders under existing frame contracts; suppliers know that a machine orders.")));
        stage.Timeline.Add(day(8), "09:55", () => steps.Review(Discipline.Architecture, Cast.Yuki, new(ReviewOutcome.Supports,
            "Ordering account, limit and log stand apart from the forecast. It can be stopped alone.")));
    }

    /// <summary>From submission to the opened reviews.</summary>
    /// <returns>The steps, and the working day so many after submission.</returns>
    private static (CaseSteps Steps, Func<int, DateOnly> Day) Come(Stage stage, string name, string submitter, DateOnly meeting, int before, string time, params string[] accept)
    {
        var (steps, submitted) = (new CaseSteps(stage, name, submitter), DemoCalendar.After(meeting, -before));
        DateOnly Day(int days) => DemoCalendar.After(submitted, days);

        stage.Timeline.Add(submitted, time, steps.Submit);
        foreach (var (index, person) in accept.Index()) stage.Timeline.Add(Day(1), $"0{8 + index}:35", () => steps.Accept(person));
        stage.Timeline.Add(Day(1), "13:15", steps.SendToReview);
        return (steps, Day);
    }
}
