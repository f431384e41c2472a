using AiGovernance.Frameworks;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.Frameworks;

public class FrameworksMatrix : IActionRows
{
    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<Attest>().Act(h => h.Handle(AttestTests.OfTheOrganisation)).May(Part.Compliance),
    ];
}
