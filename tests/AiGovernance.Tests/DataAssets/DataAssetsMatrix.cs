using AiGovernance.DataAssets;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.DataAssets;

public class DataAssetsMatrix : IActionRows
{
    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<ListDataAssets>().Act(h => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<AddDataAsset>().Act(h => h.Handle(new("Invoices", DataLevel.Internal, People.Of(Part.Owner)))).May(Part.Governance, Part.DataReviewer, Part.UnitLead),
        Row.Of<ClassifyDataAsset>().Given(ADataAsset.Named).Act((h, id) => h.Handle(id, 0, DataLevel.Confidential, "Bank details")).May(Part.Governance, Part.DataReviewer),
        Row.Of<ListDataRegister>().Given(ADataAsset.Named).Act((h, _) => h.Handle(1)).MayAllSignedIn(Part.System),
    ];
}
