using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Triage;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Reviews.Case;

/// <summary>The triage panel of a case page (RV-0).</summary>
public sealed partial class CaseTriage(SendToReview send, ReturnToSubmitter giveBack, AccessCheck access, IDialogService dialogs) : ComponentBase
{
    private Refusal? refusal;

    [Parameter, EditorRequired] public UseCaseDetails Case { get; set; } = default!;
    [Parameter] public EventCallback Changed { get; set; }

    /// <summary>Set only where there is something to do for this person.</summary>
    private RevisionDetails? Revision =>
        Case is { MyPart: Involvement.None, Latest: { Status: RevisionStatus.Submitted } latest } && access.Allows(ReviewPermissions.Triage) ? latest : null;

    private IReadOnlyList<Discipline> Needs => ReviewPlan.Of(ScoreSnapshot.FromJson(Revision!.Score), Revision.Tier!.Value);

    private async Task Ask(RevisionDetails revision)
    {
        var question = await dialogs.AskReason(new(new($"Return {Case.Reference} to the submitter?", $"{Case.Submitter?.Name} gets your question; the clock stands still until it is answered.", "Return with a question"), Label: "Your question"));
        if (question is not null) await Act(giveBack.Handle(Case.Id, revision.Version, question));
    }

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        await Changed.InvokeAsync();
    }
}
