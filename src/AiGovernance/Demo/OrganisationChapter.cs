using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Delegates;
using AiGovernance.Organisation.Settings;

namespace AiGovernance.Demo;

/// <summary>The first day: five units, fifteen people with their roles, the committee with its seats, and the meetings of the year; on the last, holidays and a setting.</summary>
internal static class OrganisationChapter
{
    private const string Finance = "Finance";
    private const string Operations = "Operations and logistics";
    private const string Service = "Customer service";
    private const string Technology = "Technology";
    private const string Corporate = "Corporate centre";

    private static readonly string[] Units = [Finance, Operations, Service, Technology, Corporate];

    // Elena, Jonas, Miriam and Henrik come first: the sign-in page lists people in this order.
    private static readonly Member[] People =
    [
        new(Cast.Elena, Corporate, "Head of the AI governance office", new Held(Role.GovernanceOffice)),
        new(Cast.Jonas, Finance, "Accounts payable analyst"),
        new(Cast.Miriam, Corporate, "General counsel"),
        new(Cast.Henrik, Technology, "Chief information officer", new Held(Role.Executive)),
        new(Cast.Paul, Finance, "Director of finance", new Held(Role.BusinessUnitLead)),
        new(Cast.Ruth, Operations, "Head of shared services and logistics", new Held(Role.BusinessUnitLead)),
        new(Cast.Luca, Service, "Head of service products", new Held(Role.BusinessUnitLead)),
        new(Cast.Nadia, Service, "Product manager, administers this portal", new Held(Role.Administrator)),
        new(Cast.Aisha, Technology, "Vice president engineering", new Held(Role.BusinessUnitLead)),
        new(Cast.Ingrid, Technology, "Chief information security officer", new Held(Role.Reviewer, Discipline.Security)),
        new(Cast.Sam, Technology, "Security engineer", new Held(Role.Reviewer, Discipline.Security, true)),
        new(Cast.Yuki, Technology, "Enterprise and data architect", new Held(Role.Reviewer, Discipline.Architecture, true), new Held(Role.Reviewer, Discipline.Data, true)),
        new(Cast.Clara, Corporate, "Data protection and compliance officer", new Held(Role.Reviewer, Discipline.Privacy, true), new Held(Role.Compliance)),
        new(Cast.Tomasz, Corporate, "Counsel, technology law", new Held(Role.Reviewer, Discipline.Legal, true), new Held(Role.Reviewer, Discipline.Privacy)),
        new(Cast.Marta, Corporate, "Internal auditor", new Held(Role.Auditor)),
    ];

    public static void Tell(Stage stage)
    {
        var day = stage.Calendar.Start;
        stage.Timeline.Add(day, "08:00", () => Enter(stage));
        stage.Timeline.Add(day, "09:00", () => Seat(stage));
        stage.Timeline.Add(day, "09:10", () => stage.As(Cast.Henrik, (AddToPool h) => h.Handle(stage.Person(Cast.Clara), day)));
        stage.Timeline.Add(day, "09:30", () => stage.As(Cast.Elena, (PlanMeetings h) => h.Handle(DemoCalendar.Rhythm)));
        stage.Timeline.Add(stage.Calendar.Ago(1), "16:30", () => stage.As(Cast.Paul, (NameDelegate h) => h.Handle(stage.Person(Cast.Jonas), stage.Calendar.Ago(1), stage.Calendar.Today.AddDays(12))));
        stage.Timeline.Add(stage.Calendar.Ago(1), "16:45", () => stage.As(Cast.Elena, (PlanMeetings h) => h.Handle()));
        stage.Timeline.Add(stage.Calendar.Ago(1), "16:50", () => Settle(stage));
    }

    private static async Task Enter(Stage stage)
    {
        foreach (var unit in Units)
            stage.Known[unit] = (await stage.AsSystem((AddUnit h) => h.Handle(unit, null))).Value;
        foreach (var member in People)
        {
            var email = member.Name.Replace(' ', '.').ToLowerInvariant() + "@norhaven.example";
            stage.Known[member.Name] = (await stage.AsSystem((AddPerson h) => h.Handle(new(member.Name, email, new(stage.Known[member.Unit]), member.JobTitle)))).Value;
            foreach (var held in member.Roles)
                await stage.AsSystem((AssignRole h) => h.Handle(stage.Person(member.Name), held.Role, held.Discipline, held.IsLead));
        }
    }

    // Last of all, so that nothing in the story is counted by it.
    private static async Task Settle(Stage stage)
    {
        var year = stage.Calendar.Today.Year + 1;
        await stage.As(Cast.Nadia, (AddHolidays h) => h.Handle($"{year}-01-01 New Year's Day\n{year}-12-25 Christmas Day\n{year}-12-26 Boxing Day"));
        await stage.As(Cast.Nadia, (ChangeFigures h) => h.Handle(1, new Dictionary<string, int?> { [ApprovalFigures.StopConfirmHours.Key] = 48 }, "Stopping a batch takes a working day; nights and weekends are on call."));
    }

    private static Task Seat(Stage stage)
    {
        NewSeat Of(string person, string alternate, params CommitteeFunction[] functions) => new(functions, stage.Person(person), stage.Person(alternate));

        var committee = new NewCommittee(
        [
            Of(Cast.Miriam, Cast.Tomasz, CommitteeFunction.Legal),
            Of(Cast.Ingrid, Cast.Sam, CommitteeFunction.Security),
            Of(Cast.Aisha, Cast.Yuki, CommitteeFunction.Engineering),
            Of(Cast.Luca, Cast.Nadia, CommitteeFunction.Product),
        ], stage.Person(Cast.Miriam), stage.Person(Cast.Ingrid));
        return stage.As(Cast.Henrik, (SetUpCommittee h) => h.Handle(committee));
    }

    private sealed record Member(string Name, string Unit, string JobTitle, params Held[] Roles);

    private sealed record Held(Role Role, Discipline? Discipline = null, bool IsLead = false);
}
