using AiGovernance.DataAssets;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.DataAssets;

public class DataAssetsMatrix : IActionRows
{
    public IEnumerable<ActionRow> Rows() => [Row.Of<ListDataAssets>().Act(h => h.Handle()).MayAllSignedIn(Part.System)];
}
