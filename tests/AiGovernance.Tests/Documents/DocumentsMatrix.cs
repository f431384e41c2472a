using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.Documents;

public class DocumentsMatrix : IActionRows
{
    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<CheckDocument>().Act(h => h.Handle(Sha256.Of("a file"))).MayAllSignedIn(Part.System),
    ];
}
