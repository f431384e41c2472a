using AiGovernance.Identity;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.Identity;

public class IdentityMatrix : IActionRows
{
    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<RecordSignIn>().Act((h, part) => h.Handle(part.Id ?? default, "demo")).MayAllSignedIn(),
        Row.Of<RecordSignIn>("of somebody else").Act(h => h.Handle(Part.Stranger.Id!.Value, "demo")).May(Part.Stranger),
        Row.Of<ListDemoPeople>().Act(h => h.Handle()).MayAllSignedIn(Part.Nobody, Part.System),
    ];
}
