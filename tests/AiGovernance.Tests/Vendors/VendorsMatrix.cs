using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;

namespace AiGovernance.Tests.Vendors;

public class VendorsMatrix : IActionRows
{
    public IEnumerable<ActionRow> Rows() => [Row.Of<ListProducts>().Act(h => h.Handle()).MayAllSignedIn(Part.System)];
}
