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
        Row.Of<FindDataAsset>().Given(ADataAsset.Named).Act((h, id) => h.Handle(id)).MayAllSignedIn(Part.System),
        Row.Of<ListIdleAccess>().Act(h => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<DescribeDataAsset>().Given(ADataAsset.Named).Act((h, id) => h.Handle(id, 0, new(DataKinds.Pii, DataRegimes.Gdpr, "Mail", "EU", false))).May(Part.Owner, Part.Governance, Part.DataReviewer),
        Row.Of<JudgeFitness>().Given(ADataAsset.Named).Act((h, id) => h.Handle(id, 0, DataPurpose.Training, true, "Clean")).May(Part.Governance, Part.DataReviewer),
        Row.Of<RecordScrub>().Given(ADataAsset.Named).Act((h, id) => h.Handle(id, new(ScrubMethod.Remove, "Names", new(2026, 9, 1), 10, 0))).May(Part.Owner, Part.Governance, Part.DataReviewer),
        Row.Of<SayStageControl>().Given(ADataAsset.InTraining).Act((h, id) => h.Handle(id, DataStage.Storage, DataControl.Logging, ControlState.InPlace, "")).May(Part.Owner, Part.Governance, Part.DataReviewer),
        Row.Of<GrantDataAccess>().Given(ADataAsset.Named).Act((h, id) => h.Handle(id, People.Of(Part.Colleague), "Clean", new(2026, 10, 1))).May(Part.Owner, Part.Governance, Part.DataReviewer),
        Row.Of<TakeAccessBack>().Given(ADataAsset.Granted).Act((h, given) => h.Handle(given.Grant, "Done")).May(Part.Owner, Part.Governance, Part.DataReviewer),
        Row.Of<NoteAccessUsed>().Given(ADataAsset.Granted).Act((h, given) => h.Handle(given.Grant)).May(Part.Owner, Part.Governance, Part.DataReviewer, Part.Colleague),
        Row.Of<ListDataRegister>().Given(ADataAsset.Named).Act((h, _) => h.Handle(1)).MayAllSignedIn(Part.System),
    ];
}
