using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.UseCases.Colleagues;
using AiGovernance.UseCases.Deployment;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Intake;

/// <summary>Writing a draft: it saves by itself, scores itself, and says what is missing (UC-3, QN-8).</summary>
public sealed partial class IntakeForm(SaveAnswers save, ReadIntakeFacts readFacts, FindUseCase find, ListColleagueQuestions listAsked, CompareDeployment compare, ChangeFeed feed, TimeProvider clock) : ComponentBase, IAsyncDisposable
{
    // Only these move what the portal's own records say; the others need no question to the database.
    private static readonly string[] FactQuestions = [IntakeAnswers.Product, IntakeAnswers.DataAssets, IntakeAnswers.ModelFrom];

    private IntakeDraft draft = default!;
    private AutoSave autosave = default!;
    private int version;
    private DraftConflict? conflict;
    private Refusal? refusal;
    private IReadOnlyList<SectionProgress> sections = [];
    private IReadOnlyList<Question> missing = [];
    private SectionProgress here = default!;
    private SectionProgress? before;
    private SectionProgress? after;
    private ElementReference heading;

    /// <summary>The name was given when the case was registered; nobody is asked for it twice.</summary>
    private bool named;
    private string? shownSection;

    [Parameter, EditorRequired] public UseCaseDetails Case { get; set; } = default!;
    [Parameter, EditorRequired] public RevisionDetails Revision { get; set; } = default!;

    /// <summary>Names of the files in the answers as read, by id.</summary>
    [Parameter] public IReadOnlyDictionary<string, string> Names { get; set; } = new Dictionary<string, string>();

    /// <summary>The draft answers another version now: everything about it is read again.</summary>
    [Parameter] public EventCallback Moved { get; set; }
    [Parameter] public string? SectionId { get; set; }
    [Parameter] public string? QuestionId { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
    private string Title => draft.Answers[IntakeAnswers.Title]?.Items[0] ?? "Without a name";
    private string? FirstMissing => missing.Count == 0 ? null : CaseAddress.Intake(Case.Reference, missing[0].Section, missing[0].Id);

    public async ValueTask DisposeAsync()
    {
        feed.Changed -= OnFeed;
        await autosave.DisposeAsync();
    }

    protected override async Task OnInitializedAsync()
    {
        var answers = Answers.Read(Revision.Answers, Revision.Definition).Value ?? Answers.Empty;
        (draft, saved, version) = (new IntakeDraft(Revision.Definition, answers, IntakeFacts.Unknown), answers, Revision.Version);
        deployment = Revision.Deployment;
        named = answers[IntakeAnswers.Title] is not null;
        autosave = new AutoSave(Save, clock);
        autosave.Changed += () => _ = InvokeAsync(StateHasChanged);
        Look();
        feed.Changed += OnFeed;
        await ReadFacts();
        await ReadAsked();
    }

    protected override void OnParametersSet() => Look();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // After a step the reader begins at the new section, unless the address asks for a question of it.
        if (shownSection is not null && shownSection != here.Section.Id && QuestionId is null) await heading.FocusAsync();
        shownSection = here.Section.Id;
    }

    private async Task Give(Question question, AnswerValue value)
    {
        refusal = null;
        draft.Give(question, value);
        autosave.Touch();
        Look();
        if (FactQuestions.Contains(question.Id)) await ReadFacts();
    }

    private async Task ReadFacts()
    {
        if ((await readFacts.Handle(draft.Answers)).Value is { } known)
        {
            draft.Know(known.Facts, known.Boundaries);
            TakeLevel(known.Facts[IntakeFacts.RegisterLevel]);
        }
        Look();
    }

    /// <summary>Where the register's level does not settle it, it stands there before the person is asked, who may still know of something more sensitive (DA-1).</summary>
    private void TakeLevel(string level)
    {
        if (draft.Evaluation.Assumed.Contains(IntakeAnswers.DataLevel)) return;
        if (draft.Answers[IntakeAnswers.DataLevel] is not null || draft.Definition.Find(IntakeAnswers.DataLevel) is not { } question || question.Choice(level) is null) return;
        draft.Give(question, AnswerValue.Text(level));
        autosave.Touch();
    }

    private async Task PlanTheRest()
    {
        foreach (var question in here.Plannable) await Give(question, AnswerValue.Text(question.Choices.First(c => c.Condition is not null).Value));
    }

    private void Look()
    {
        sections = draft.Sections;
        missing = [.. draft.Evaluation.Missing];
        var index = Math.Max(0, sections.ToList().FindIndex(s => s.Section.Id == SectionId));
        // A step goes where something is asked.
        (before, here, after) = (sections.Take(index).LastOrDefault(s => s.Asked.Count > 0), sections[index], sections.Skip(index + 1).FirstOrDefault(s => s.Asked.Count > 0));
    }

    private async Task<Refusal?> Save()
    {
        var sent = draft.Answers;
        var result = await save.Handle(Case.Id, version, sent);
        if (result.Refusal is { Kind: RefusalKind.Stale } && await Theirs() is { } theirs)
        {
            await ReadAsked();
            if (TakeOver(theirs)) result = await save.Handle(Case.Id, version, sent = draft.Answers);
            else conflict = theirs;
        }
        if (result.Succeeded) (version, saved) = (result.Value, sent);
        return result.Refusal;
    }

    private async Task<DraftConflict?> Theirs()
    {
        if ((await find.Handle(Case.Reference)).Value?.Latest is not { Status: RevisionStatus.Draft } latest) return null;
        return new(Answers.Read(latest.Answers, latest.Definition).Value ?? Answers.Empty, latest.Version, latest.Definition);
    }

    private async Task Resolve(bool keepMine)
    {
        (version, saved) = (conflict!.Version, conflict.Theirs);
        if (!keepMine) draft.Take(conflict.Theirs);
        conflict = null;
        autosave.Resume();
        await autosave.Flush();
        Look();
    }

    private async Task<int?> SaveNow() => await autosave.Flush() ? version : null;

    private string? ErrorOf(Question question) => (refusal ?? autosave.Refusal) is { } no && no.Field == question.Id ? no.Message : null;

    private string? JumpTo(Refusal no) =>
        no.Field is { } field && draft.Definition.Find(field) is { } question ? CaseAddress.Intake(Case.Reference, question.Section, question.Id) : null;
}
