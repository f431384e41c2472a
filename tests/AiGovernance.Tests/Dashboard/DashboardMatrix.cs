using AiGovernance.Dashboard;
using AiGovernance.Dashboard.Figures;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Dashboard.Search;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.Dashboard;

public class DashboardMatrix : IActionRows
{
    private static readonly Part[] ReadFigures = [Part.Executive, Part.Compliance, Part.Auditor, Part.Governance];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<ReadInbox>().Given(ARegister.OfEverything).Act((h, _) => h.Handle()).MayAllSignedIn(),
        Row.Of<CountWaiting>().Given(ARegister.OfEverything).Act((h, _) => h.Handle()).MayAllSignedIn(),
        Row.Of<ReadOverview>().Given(ARegister.OfEverything).Act((h, _) => h.Handle()).MayAllSignedIn(),
        Row.Of<ReadFigures>().Given(ARegister.OfEverything).Act((h, _) => h.Handle()).May(ReadFigures),
        Row.Of<ListOverdue>().Given(ARegister.OfEverything).Act((h, _) => h.Handle()).May(ReadFigures),
        Row.Of<SearchEverything>().Given(ARegister.OfEverything).Act((h, _) => h.Handle("case")).MayAllSignedIn(),
    ];
}
