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
    private IReadOnlyList<ProofRow> proofs = [];
    private AutoSave autosave = default!;
    private IReadOnlyList<VendorSection> sections = [];
    private VendorSection here = default!;
    private VendorSection? before;
    private VendorSection? after;
    private ElementReference heading;
    private string? shown;

    [Parameter, EditorRequired] public OpenedQuestionnaire Opened { get; set; } = default!;
    [Parameter, EditorRequired] public VendorKey Key { get; set; }
    [Parameter] public string? SectionId { get; set; }

    /// <summary>The question to which the reader jumped.</summary>
    [Parameter] public string? QuestionId { get; set; }

    /// <summary>The page on which it stands.</summary>
    [Parameter] public string Path { get; set; } = VendorEndpoints.QuestionnairePath;

    /// <summary>Questions can be fetched and sent back as a workbook.</summary>
    [Parameter] public bool WithWorkbook { get; set; } = true;

    /// <summary>The answers are signed off, or the link ended.</summary>
    [Parameter] public EventCallback Finished { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
    private int Share => 100 * draft.Evaluation.AnsweredCount / Math.Max(1, draft.Evaluation.Visible.Count);

    public async ValueTask DisposeAsync() => await autosave.DisposeAsync();

    protected override void OnInitialized()
    {
        (draft, proofs) = (new VendorDraft(Opened), Opened.Proofs);
        autosave = new AutoSave(Save, clock);
        autosave.Changed += () => _ = InvokeAsync(StateHasChanged);
    }

    protected override void OnParametersSet() => Look();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // After a step the reader begins at the new section.
        if (shown is not null && shown != here.Id && QuestionId is null) await heading.FocusAsync();
        shown = here.Id;
    }

    private void Give(Question question, AnswerValue? value)
    {
        draft.Give(question, value);
        autosave.Touch();
        Look();
        StateHasChanged();
    }

    private async Task<bool> Take(Answers given)
    {
        draft.Take(given);
        autosave.Touch();
        Look();
        StateHasChanged();
        return await autosave.Flush();
    }

    private IReadOnlyList<ProofRow> ProofsOf(Question question) => [.. proofs.Where(p => p.QuestionId == question.Id)];

    private async Task Attached()
    {
        if ((await open.Handle(Key)).Value is { } now) proofs = now.Proofs;
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
            draft.Merge(theirs.Answers, theirs.Version, theirs.Authors);
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

    private async Task<Refusal?> Sign(Signature signature)
    {
        if (!await autosave.Flush()) return autosave.Refusal;
        var refusal = (await signOff.Handle(Key, draft.Version, signature)).Refusal;
        if (refusal is null) await Finished.InvokeAsync();
        return refusal;
    }

    private string? ErrorOf(Question question) => autosave.Refusal is { } no && no.Field == question.Id ? no.Message : null;
}
