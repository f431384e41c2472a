using AiGovernance.Common;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Reviews.Assessments;

/// <summary>The form by which an assessment gets on the record (RV-10); a refusal stands at its field and nothing typed is lost.</summary>
public partial class AssessmentForm(RecordAssessment record) : ComponentBase
{
    private AssessmentKind? kind;
    private AssessmentResult? result;
    private DateOnly? doneOn, endsOn;
    private string doneBy = "", summary = "", reference = "";
    private Refusal? refusal;
    private bool busy;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }

    /// <summary>Kinds that the case lacks.</summary>
    [Parameter] public IReadOnlyList<AssessmentKind> Needed { get; set; } = [];

    /// <summary>Recorded, or given up.</summary>
    [Parameter] public EventCallback Closed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private IEnumerable<AssessmentKind> Others => Enum.GetValues<AssessmentKind>().Except(Needed);

    /// <summary>That none is needed can be said of one kind only (G12).</summary>
    private IEnumerable<AssessmentResult> Results => Enum.GetValues<AssessmentResult>().Where(r => r is not AssessmentResult.NotNeeded || kind is AssessmentKind.Dpia || result is AssessmentResult.NotNeeded);

    private async Task Save()
    {
        busy = true;
        refusal = (await record.Handle(Case, new(kind, doneOn, doneBy, result, summary, reference, endsOn))).Refusal;
        busy = false;
        if (refusal is null) await Closed.InvokeAsync();
    }

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;

    private string? Invalid(string field) => ErrorOf(field) is null ? null : "true";
}
