using AiGovernance.Approvals.Deferrals;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.Approvals.Deferrals;

public class DeferralMatrix : IActionRows
{
    private static readonly Part[] People = [Part.Submitter, Part.Sponsor, Part.Owner];
    private static readonly Part[] Readers = [.. People, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.Chair, Part.Deputy, Part.Member, Part.SecondMember, Part.Alternate, Part.System];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<ReadDeferrals>().Given(ADeferral.Once).Act((h, id) => h.Handle(id)).May(Readers),
        Row.Of<AnswerDeferral>().Given(ADeferral.Once).Act((h, id) => h.Handle(id, "Here it is")).May(People),
        Row.Of<StateDeferral>().Given(async p => await ADeferral.Latest(p, await ADeferral.Once(p))).Act((h, d) => h.Handle(d.UseCaseId, d.Version, "The legal basis", d.AnswerBy)).May(Part.Chair, Part.Deputy),
        Row.Of<LeaveDeferred>().Given(ADeferral.Twice).Act((h, id) => h.Handle(id, "Nothing new")).May(Part.Executive),
    ];
}
