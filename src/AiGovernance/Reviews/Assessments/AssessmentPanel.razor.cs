using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Reviews.Assessments;

/// <summary>The assessments of a case with what each person may do about them (RV-10).</summary>
public partial class AssessmentPanel(ReadAssessments read, AnswerAssessment answer, IDialogService dialogs) : ComponentBase
{
    private AssessmentDetails? found;
    private Refusal? refusal;
    private bool writing;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    /// <summary>Offered first to who records one.</summary>
    private IReadOnlyList<AssessmentKind> Needed => [.. found!.Covers.Where(c => c.State is not (CoverState.InForce or CoverState.Waiting)).Select(c => c.Need.Kind)];

    private string? Held => found!.Covers.Count == 0 ? null : $"{found.Covers.Count(c => c.Holds)} of {found.Covers.Count} in force";

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read()
    {
        var now = await read.Handle(Case);
        (found, refusal) = (now.Value, now.Refusal ?? refusal);
    }

    private Task Close()
    {
        writing = false;
        return Read();
    }

    private async Task Answer(AssessmentRow row, bool approved)
    {
        var name = AssessmentWords.InText(row.Kind);
        var why = await dialogs.AskReason(new(approved
            ? new($"Approve the {name}?", row.Result is AssessmentResult.Failed
                ? "You say that the record is right. It was not passed, so it keeps holding production back."
                : "You say that the record is right and that its document shows it. It counts from now on.", "Approve")
            : new($"Refuse the {name}?", "It does not count, and a new record is needed. The people of the case read your reason.", "Refuse", Destructive: true)));
        if (why is null) return;
        refusal = (await answer.Handle(row.Id, approved, why)).Refusal;
        await Read();
    }
}
