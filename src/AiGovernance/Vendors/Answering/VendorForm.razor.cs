using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.Vendors.Assessments;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Vendors.Answering;

/// <summary>A contact at work: every answer is saved a moment after it is given, also when a colleague writes at the same time (VN-2).</summary>
public sealed partial class VendorForm(SaveVendorAnswers save, OpenQuestionnaire open, SignOff signOff, TimeProvider clock) : ComponentBase, IAsyncDisposable
{
    private VendorDraft draft = default!;
    private AutoSave autosave = default!;
    private Refusal? refusal;
    private IReadOnlyList<VendorSection> sections = [];
    private VendorSection here = default!;
    private VendorSection? before;
    private VendorSection? after;
    private ElementReference heading;
    private string? shown;

    [Parameter, EditorRequired] public OpenedQuestionnaire Opened { get; set; } = default!;
    [Parameter, EditorRequired] public VendorKey Key { get; set; }
    [Parameter] public string? SectionId { get; set; }

    /// <summary>The answers are signed off, or the link ended.</summary>
    [Parameter] public EventCallback Finished { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
    private int Share => 100 * draft.Evaluation.AnsweredCount / Math.Max(1, draft.Evaluation.Visible.Count);

    public async ValueTask DisposeAsync() => await autosave.DisposeAsync();

    protected override void OnInitialized()
    {
        draft = new VendorDraft(Opened);
        autosave = new AutoSave(Save, clock);
        autosave.Changed += () => _ = InvokeAsync(StateHasChanged);
    }

    protected override void OnParametersSet() => Look();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // After a step the reader begins at the new section.
        if (shown is not null && shown != here.Id) await heading.FocusAsync();
        shown = here.Id;
    }

    private void Give(Question question, AnswerValue? value)
    {
        refusal = null;
        draft.Give(question, value);
        autosave.Touch();
        Look();
        StateHasChanged();
    }

    private void Look()
    {
        sections = draft.Sections;
        var index = Math.Max(0, sections.ToList().FindIndex(s => s.Id == SectionId));
        (before, here, after) = (sections.ElementAtOrDefault(index - 1), sections[index], sections.ElementAtOrDefault(index + 1));
    }

    private async Task<Refusal?> Save()
    {
        var saved = await Send();
        if (saved?.Kind is RefusalKind.Stale && (await open.Handle(Key)).Value is { } theirs)
        {
            draft.Merge(theirs.Answers, theirs.Version);
            saved = await Send();
            Look();
        }
        if (saved == VendorRefusals.LinkNotValid || saved == VendorRefusals.SignedOff) await InvokeAsync(Finished.InvokeAsync);
        return saved;
    }

    private async Task<Refusal?> Send()
    {
        var sent = draft.Answers;
        var saved = await save.Handle(Key, draft.Version, sent);
        if (saved.Succeeded) draft.Saved(sent, saved.Value);
        return saved.Refusal;
    }

    private async Task Sign(Signature signature)
    {
        if (!await autosave.Flush()) return;
        refusal = (await signOff.Handle(Key, draft.Version, signature)).Refusal;
        if (refusal is null) await Finished.InvokeAsync();
        StateHasChanged(); // asked by a part, not by an event of its own
    }

    private string? ErrorOf(Question question) => (refusal ?? autosave.Refusal) is { } no && no.Field == question.Id && no.Code != VendorRefusals.AnswersMissing.Code ? no.Message : null;
}
