using AiGovernance.Audit;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.Audit;

public class AuditMatrix : IActionRows
{
    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<ListTrail>().Act(h => h.Handle(null, 1)).May(Part.Governance, Part.Compliance, Part.Auditor),
        Row.Of<ListTrail>("of one record").Act(h => h.Handle(People.Finance.Value, 1)).May(Part.Governance, Part.Compliance, Part.Auditor),
        Row.Of<VerifyTrail>().Act(h => h.Handle()).May(Part.Compliance, Part.Auditor, Part.Administrator, Part.System),
    ];
}
