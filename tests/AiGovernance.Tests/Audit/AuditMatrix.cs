using AiGovernance.Audit;
using AiGovernance.Audit.Export;
using AiGovernance.Audit.Sealing;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.Audit;

public class AuditMatrix : IActionRows
{
    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<ListTrail>().Act(h => h.Handle(null, 1)).May(Part.Governance, Part.Compliance, Part.Auditor),
        Row.Of<ListTrail>("of one record").Act(h => h.Handle(People.Finance.Value, 1)).May(Part.Governance, Part.Compliance, Part.Auditor),
        Row.Of<ExportTrail>().Act(async h =>
        {
            using var output = new MemoryStream();
            return await h.Handle(1, output);
        }).May(Part.Compliance, Part.Auditor, Part.System),
        Row.Of<SealTrail>().Act(h => h.Handle()).May(Part.System).LeavesNoEntry("it seals the trail; an entry about it would have to be sealed again (AT-3)"),
        Row.Of<ListCheckpoints>().Act(h => h.Handle()).May(Part.Governance, Part.Compliance, Part.Auditor),
        Row.Of<ReadTrailKey>().Act(h => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<VerifyTrail>().Act(h => h.Handle()).May(Part.Compliance, Part.Auditor, Part.Administrator, Part.System),
    ];
}
