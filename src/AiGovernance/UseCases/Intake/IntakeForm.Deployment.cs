using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases.Deployment;

namespace AiGovernance.UseCases.Intake;

/// <summary>The comparison of open model and service stands where the model is asked for, and saves with the draft (VN-7).</summary>
public sealed partial class IntakeForm
{
    private string? ModelSection => draft.Definition.Find(IntakeAnswers.ModelFrom)?.Section;

    private string? DataSection => draft.Definition.Find(IntakeAnswers.DataLevel)?.Section;

    private string deployment = "";

    private async Task<Refusal?> KeepDeployment(IReadOnlyList<DeploymentVerdict> verdicts)
    {
        // One version for the whole draft: what is typed goes first.
        if (!await autosave.Flush()) return autosave.Refusal ?? Refusal.Stale;
        var kept = await compare.Handle(Case.Id, version, verdicts);
        if (kept.Succeeded) (version, deployment) = (kept.Value, new DeploymentComparison(verdicts).ToJson());
        return kept.Refusal;
    }
}
