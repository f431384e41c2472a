using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;
using AiGovernance.Workflows;

namespace AiGovernance.Tests.Workflows;

public class WorkflowsMatrix : IActionRows
{
    private static readonly Part[] WhoCare = [Part.Administrator, Part.Governance, Part.System];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<ListParked>().Act(h => h.Handle()).May(WhoCare),
        Row.Of<ListWaiting>().Act(h => h.Handle()).May(WhoCare),
        Row.Of<RetryParked>().Given(ParkedWork.Left).Act((h, id) => h.Handle(id)).May(WhoCare),
    ];
}
