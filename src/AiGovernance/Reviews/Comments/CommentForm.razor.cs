using AiGovernance.Access;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace AiGovernance.Reviews.Comments;

/// <summary>Where a comment is written and people are mentioned in it (RV-3).</summary>
public sealed partial class CommentForm(WriteComment write, ListPeople listPeople, AccessCheck access) : ComponentBase
{
    /// <summary>More does not fit under the text; typing narrows it down.</summary>
    private const int MostShown = 6;

    private readonly HashSet<string> picked = [];
    private IReadOnlyList<PickOption> people = [], suggested = [];
    private ElementReference field;
    private string text = "";
    private int at;
    private string? said;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Written { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private bool IsOpen => suggested.Count > 0;
    private IReadOnlyList<PickOption> Mentioned => Mentioning.In(text, people, picked);

    /// <summary>Not of the name that is being typed.</summary>
    private UnclearMention? Unclear => IsOpen ? null : Mentioning.Unclear(text, people, picked).FirstOrDefault();
    private string? Status => Unclear?.Words ?? (Mentioned is { Count: > 0 } mentioned ? $"Finds it in the inbox: {string.Join(", ", mentioned.Select(p => p.Text))}" : null);

    protected override async Task OnInitializedAsync() =>
        people = [.. ((await listPeople.Handle()).Value ?? []).Where(p => !p.HasLeft && p.Id != access.Actor.Hand).Select(p => new PickOption(p.Id.Value.ToString(), p.Name, $"{p.JobTitle}, {p.Unit}"))];

    private static string OptionId(int index) => $"comment-person-{index}";

    private void Typed()
    {
        (at, said) = (0, null);
        suggested = Mentioning.Begun(text, people) is { } begun ? [.. Mentioning.Fitting(begun, people).Take(MostShown)] : [];
    }

    private async Task Pressed(KeyboardEventArgs key)
    {
        if (!IsOpen) return;
        if (key.Key is "ArrowDown") at = Math.Min(at + 1, suggested.Count - 1);
        else if (key.Key is "ArrowUp") at = Math.Max(at - 1, 0);
        else if (key.Key is "Escape") suggested = [];
        else if (key.Key is "Enter") await Pick(suggested[at]);
    }

    private async Task Pick(PickOption person)
    {
        picked.Add(person.Value);
        (text, suggested) = (Mentioning.Complete(text, person), []);
        await field.FocusAsync();
    }

    private async Task Send()
    {
        suggested = [];
        if ((said = Unclear?.Words) is not null) return;
        said = (await write.Handle(Case, text, [.. Mentioned.Select(p => new PersonId(Guid.Parse(p.Value)))])).Refusal?.Message;
        if (said is not null) return;
        text = "";
        picked.Clear();
        await Written.InvokeAsync();
    }
}
