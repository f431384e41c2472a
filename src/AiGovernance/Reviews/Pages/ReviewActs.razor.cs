using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Triage;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Reviews.Pages;

/// <summary>Claim, assign, ask, declare a conflict, escalate: what is offered beside a review (RV-1, RV-3, RV-4).</summary>
public sealed partial class ReviewActs(ClaimReview claim, AssignReview assign, DeclareReviewConflict declare, AskSubmitter ask, EscalateToCommittee escalate, IDialogService dialogs) : ComponentBase
{
    /// <summary>The parameter hides the type.</summary>
    private const int LongestReason = AiGovernance.Reviews.Review.ConditionMaxLength;

    private Paper? paper;
    private Refusal? refusal;
    private Guid? chosen;
    private string why = "";
    private bool assigning;

    [Parameter, EditorRequired] public ReviewDetails Review { get; set; } = default!;
    [Parameter] public EventCallback Changed { get; set; }

    private ReviewRow Row => Review.Row;
    private bool HasAny => Review.Offers is { Claim: true } or { Write: true } or { Escalate: true } or { AssignTo.Count: > 0 };

    private Task Claim() => Act(claim.Handle(Row.Id, Row.Version));

    /// <summary>Said at the field, not below the page.</summary>
    private string? NoReason => assigning && refusal?.Field is "reason" ? refusal.Message : null;

    private Task Assign() => chosen is { } person ? Act(assign.Handle(Row.Id, Row.Version, new PersonId(person), why), assigns: true) : Task.CompletedTask;

    private async Task Ask()
    {
        var question = await dialogs.AskReason(new(new($"Ask the submitter of {Row.Reference}?", "The clock of all reviews stands still until the answer is here.", "Ask the submitter"), Label: "Your question"));
        if (question is not null) await Act(ask.Handle(Row.Id, Row.Version, question));
    }

    private async Task Conflict()
    {
        var reason = await dialogs.AskReason(new(new("Declare a conflict of interest?", "The review goes back to the queue, what you wrote is dropped, and you review no revision of this case.", "Declare a conflict", Destructive: true)));
        if (reason is not null) await Act(declare.Handle(Row.Id, Row.Version, reason));
    }

    private async Task Escalate()
    {
        var reason = await dialogs.AskReason(new(new($"Put {Row.Reference} before the committee?", "The committee decides it, not the governance office.", "Put before the committee")));
        if (reason is not null) await Act(escalate.Handle(Row.UseCaseId, Review.Case!.RevisionVersion, reason));
    }

    private async Task Act(Task<Result> action, bool assigns = false)
    {
        assigning = assigns;
        refusal = (await action).Refusal;
        if (refusal is null) (chosen, why) = (null, "");
        await Changed.InvokeAsync();
        // The button that had the focus is disabled now, or gone with what was offered.
        if (assigns && refusal is null && paper is not null) await paper.FocusAsync();
    }
}
