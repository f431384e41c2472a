using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews.Overrides;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.CaseFile.Score;

/// <summary>How a score came about, in words for somebody who was not there (RS-4, RS-5).</summary>
public sealed partial class ScorePage(FindUseCase find, ReadIntakeFacts readFacts, ReadOverrides readOverrides, OrganisationProfile organisation, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private UseCaseDetails? found;
    private RevisionDetails? shown;
    private ScoreStory? story;
    private IReadOnlyList<OverrideLine> overrides = [];
    private Refusal? refusal;
    private DateTime computedAt;
    private (string, bool)? read;

    [Parameter] public string Reference { get; set; } = "";

    /// <summary>The revision that is being written, beside one that was submitted.</summary>
    [SupplyParameterFromQuery] public bool Draft { get; set; }

    private IReadOnlyList<Crumb> Trail => [new("Use cases", "/use-cases"), new(Reference, CaseAddress.Of(Reference))];

    public void Dispose() => feed.Changed -= OnChanged;

    protected override void OnInitialized() => feed.Changed += OnChanged;

    protected override async Task OnParametersSetAsync()
    {
        if (read == (Reference, Draft)) return;
        read = (Reference, Draft);
        await Read();
    }

    private async Task Read()
    {
        var result = await find.Handle(Reference);
        (found, refusal, computedAt) = (result.Value, result.Refusal, clock.GetUtcNow().UtcDateTime);
        if (found is null) return;
        var submitted = found.Revisions.LastOrDefault(r => r.SubmittedAt is not null);
        shown = Draft && found.MayEdit ? found.Latest : submitted ?? found.Latest;
        if (shown is null) return;
        (story, overrides) = shown.SubmittedAt is null
            ? (await OfDraft(shown), [])
            : (ScoreStory.Of(shown, organisation), (await readOverrides.Handle(found.Id)).Value?.Lines ?? []);
    }

    private async Task<ScoreStory?> OfDraft(RevisionDetails draft)
    {
        if (Answers.Read(draft.Answers, draft.Definition).Value is not { } answers) return null;
        return (await readFacts.Handle(answers)).Value is { } known ? ScoreStory.OfDraft(draft.Definition, answers, known, organisation) : null;
    }

    private void OnChanged() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });
}
