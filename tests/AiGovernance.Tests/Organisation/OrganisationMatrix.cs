using AiGovernance.Access;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Delegates;
using AiGovernance.Organisation.Leaving;
using AiGovernance.Organisation.Powers;
using AiGovernance.Organisation.Settings;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Organisation.Delegates;
using AiGovernance.Tests.Organisation.Settings;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Tests.Organisation;

public class OrganisationMatrix : IActionRows
{
    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<AddUnit>().Act(h => h.Handle("Wholesale", null)).May(Part.Administrator, Part.System),
        Row.Of<AddPerson>().Act(h => h.Handle(new NewPerson("Ada", "ada@example.org", People.Finance, "Clerk"))).May(Part.Administrator, Part.System),
        Row.Of<AssignRole>().Act(h => h.Handle(Part.Stranger.Id!.Value, Role.Auditor)).May(Part.Administrator, Part.System),
        Row.Of<AssignRole>("to oneself (PP-3)").Act((h, part) => h.Handle(part.Id ?? default, Role.Auditor)).Hears(OrganisationRefusals.OwnRole, Part.Administrator).Hears(AiGovernance.Common.Refusal.NotFound, Part.System),
        Row.Of<EndRole>().Given(RoleOfCompliance).Act((h, role) => h.Handle(role)).May(Part.Administrator, Part.System),
        Row.Of<RecordLeaving>().Act(h => h.Handle(People.Of(Part.Stranger))).May(Part.Administrator, Part.System),
        Row.Of<ChangeFigures>().Act(h => h.Handle(0, APolicy.Stopping(20), "Two weeks were too short")).May(Part.Administrator),
        Row.Of<SetDaysOff>().Act(h => h.Handle(0, [DayOfWeek.Friday, DayOfWeek.Saturday], "The new site works on Sundays")).May(Part.Administrator),
        Row.Of<AddHoliday>().Act(h => h.Handle(APolicy.Christmas.On, APolicy.Christmas.Name)).May(Part.Administrator),
        Row.Of<AddHolidays>().Act(h => h.Handle("2026-12-25 Christmas Day")).May(Part.Administrator),
        Row.Of<RemoveHoliday>().Given(APolicy.WithChristmas).Act((h, _) => h.Handle(APolicy.Christmas.On, "We work")).May(Part.Administrator),
        Row.Of<ReadPolicy>().Given(APolicy.WithChristmas).Act((h, _) => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<ListPolicyVersions>().Given(APolicy.WithChristmas).Act((h, _) => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<NameDelegate>().Act((h, part) => h.Handle(part == Part.Colleague ? Part.Stranger.Id : Part.Colleague.Id, ADelegation.Today, ADelegation.Today)).MayAllSignedIn(),
        Row.Of<EndDelegation>().Given(p => ADelegation.Named(p, Part.Submitter, Part.Colleague, begun: false)).Act((h, named) => h.Handle(named.Id, named.Version)).May(Part.Submitter, Part.Colleague),
        Row.Of<BeginStandIn>().Given(p => ADelegation.Named(p, Part.Submitter, Part.Colleague, begun: false)).Act((h, named) => h.Handle(named.PrincipalId)).May(Part.Colleague)
            .Hears(DelegationRefusals.NotYours, [.. Part.All.Except([Part.Colleague])]),
        Row.Of<ListDelegations>().Given(p => ADelegation.Named(p, Part.Submitter, Part.Colleague, begun: false)).Act((h, _) => h.Handle()).MayAllSignedIn(),
        Row.Of<ListPowers>().Given(WithCommittee).Act((h, _) => h.Handle(null)).May(Part.Auditor, Part.Compliance, Part.Governance, Part.Administrator),
        Row.Of<ExportPowers>().Act(h => h.Handle(ADelegation.Today)).May(Part.Auditor, Part.Compliance, Part.Governance, Part.Administrator),
        Row.Of<ListUnits>().Act(h => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<ListPeople>().Act(h => h.Handle()).MayAllSignedIn(Part.System),
    ];

    private static async Task<bool> WithCommittee(TestPortal portal)
    {
        await AQuorum.SetUpWithPool(portal, Part.Stranger);
        return true;
    }

    private static async Task<Guid> RoleOfCompliance(TestPortal portal)
    {
        await using var db = portal.Db();
        return await db.RoleAssignments.Where(r => r.Role == Role.Compliance).Select(r => r.Id).SingleAsync();
    }
}
