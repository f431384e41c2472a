using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>Says whether one control protects training data at one stage (DA-3).</summary>
public sealed class SayStageControl(Database database, AccessCheck access)
{
    public Task<Result> Handle(DataAssetId id, DataStage stage, DataControl control, ControlState state, string note, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var asset = await db.DataAssets.SingleOrDefaultAsync(a => a.Id == id, ct);
        if (asset is null) return Refusal.NotFound;
        if (!access.Allows(DataAssetPermissions.Keep, asset)) return Refusal.Forbidden with { About = asset.Ref };
        if (!asset.IsUsedInTraining) return DataAssetRefusals.NotInTraining;
        if (note.Trim().Length > StageControl.NoteMaxLength || (state is ControlState.NotNeeded && string.IsNullOrWhiteSpace(note))) return DataAssetRefusals.NoteMissing;
        var said = await db.StageControls.SingleOrDefaultAsync(c => c.DataAssetId == id && c.Stage == stage && c.Control == control, ct);
        if (said is null) db.StageControls.Add(said = new StageControl(id, stage, control));
        said.Say(state, note);
        return Result.Success;
    }, ct);
}
