using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Deployment;

/// <summary>Judges open model against service while the intake is written (VN-7).</summary>
public sealed partial class DeploymentPart : ComponentBase
{
    private List<DeploymentVerdict> verdicts = [];
    private Refusal? refusal;
    private bool kept;
    private string? shown;

    /// <summary>Canonical JSON of the draft's comparison.</summary>
    [Parameter, EditorRequired] public string Stored { get; set; } = "";

    /// <summary>Keeps it with the draft; says why it could not.</summary>
    [Parameter, EditorRequired] public Func<IReadOnlyList<DeploymentVerdict>, Task<Refusal?>> Kept { get; set; } = default!;

    protected override void OnParametersSet()
    {
        if (shown == Stored) return;
        shown = Stored;
        verdicts = [.. DeploymentComparison.FromJson(Stored).Verdicts];
        kept = verdicts.Count > 0;
    }

    private DeploymentChoice? ChoiceOf(DeploymentAspect aspect) => verdicts.Find(v => v.Aspect == aspect)?.Choice;

    private string ReasonOf(DeploymentAspect aspect) => verdicts.Find(v => v.Aspect == aspect)?.Reason ?? "";

    private string? Wrong(DeploymentAspect aspect) => refusal?.Field == aspect.ToString() ? refusal.Message : null;

    private void Choose(DeploymentAspect aspect, DeploymentChoice choice) => Put(new(aspect, choice, ReasonOf(aspect)));

    private void Explain(DeploymentAspect aspect, string? reason) => Put(new(aspect, ChoiceOf(aspect)!.Value, reason ?? ""));

    private void Put(DeploymentVerdict verdict)
    {
        verdicts.RemoveAll(v => v.Aspect == verdict.Aspect);
        verdicts.Add(verdict);
        kept = false;
    }

    private async Task Keep()
    {
        refusal = await Kept(verdicts);
        kept = refusal is null && verdicts.Count > 0;
    }
}
