using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Responses;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Reviews.Pages;

/// <summary>Where a reviewer confirms safeguards, gives the outcome and proposes conditions (RV-1).</summary>
public sealed partial class ReviewForm(SaveReview save, CompleteReview complete, IDialogService dialogs, TimeProvider clock) : ComponentBase, IAsyncDisposable
{
    private ReviewContent draft = ReviewContent.Empty;
    private string stored = "";
    private AutoSave autosave = default!;
    private int version;
    private Refusal? refusal;

    [Parameter, EditorRequired] public ReviewDetails Review { get; set; } = default!;
    [Parameter] public EventCallback Changed { get; set; }

    private Refusal? Shown => refusal ?? autosave.Refusal;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async ValueTask DisposeAsync() => await autosave.DisposeAsync();

    protected override void OnInitialized()
    {
        (draft, stored, version) = (Review.Content, Review.Content.ToJson(), Review.Row.Version);
        autosave = new AutoSave(Save, clock);
        autosave.Changed += () => _ = InvokeAsync(StateHasChanged);
    }

    protected override void OnParametersSet()
    {
        // The review moved without its text: the clock was stopped, or went on. Saving goes on from there.
        if (Review.Row.Version > version && Review.Content.ToJson() == stored) version = Review.Row.Version;
    }

    private void Confirm(MitigationAnswer safeguard, string value) => Take(draft with
    {
        Answers = new Dictionary<string, string>(draft.Answers) { [safeguard.QuestionId] = value },
        Conditions = Planned(safeguard, value),
        Outcome = draft.Outcome is ReviewOutcome.Supports && Planned(safeguard, value).Count > 0 ? ReviewOutcome.SupportsWithConditions : draft.Outcome,
    });

    /// <summary>What is confirmed as planned has to be done: it stands among the conditions for the reviewer to keep, reword or take out (RV-1).</summary>
    private IReadOnlyList<ProposedCondition> Planned(MitigationAnswer safeguard, string value)
    {
        var texts = safeguard.Choices.Select(c => c.Condition).OfType<string>().ToHashSet();
        var others = draft.Conditions.Where(c => !texts.Contains(c.Text));
        return safeguard.Choices.First(c => c.Value == value).Condition is not { } text ? [.. others]
            : draft.Conditions.Any(c => c.Text == text) ? draft.Conditions : [.. others, new(text, "A record that shows it.", true)];
    }

    private void Choose(ReviewOutcome outcome) => Take(draft with { Outcome = outcome });

    private void Write(string? rationale) => Take(draft with { Rationale = rationale ?? "" });

    // The page says what it asked: answers to another version are refused by name (QN-2).
    private void Respond(ReviewResponses responses) => Take(draft with { Responses = responses with { Questionnaire = Review.Asked!.Definition.Reference } });

    private void Propose(IReadOnlyList<ProposedCondition> conditions) => Take(draft with { Conditions = conditions });

    private void Take(ReviewContent changed)
    {
        (draft, refusal) = (changed, null);
        autosave.Touch();
    }

    private async Task<Refusal?> Save()
    {
        var saving = draft;
        var saved = await save.Handle(Review.Row.Id, version, saving);
        if (saved.Succeeded) (version, stored) = (saved.Value, saving.ToJson());
        // The page's head says so from the first word on.
        if (saved.Succeeded && !Review.Row.IsStarted) await Changed.InvokeAsync();
        return saved.Refusal;
    }

    private async Task Complete()
    {
        if (!await autosave.Flush()) return;
        var agreed = await dialogs.Confirm(new($"Complete the {Review.Row.Discipline} review of {Review.Row.Reference}?",
            "Outcome, rationale and conditions stand on the record from then on, and the score follows the safeguards you corrected.", "Complete the review"));
        if (!agreed) return;
        refusal = (await complete.Handle(Review.Row.Id, version, draft)).Refusal;
        if (refusal is null) await Changed.InvokeAsync();
    }
}
