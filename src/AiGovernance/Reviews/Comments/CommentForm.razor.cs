using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Reviews.Comments;

/// <summary>Where a comment is written and people are mentioned in it (RV-3).</summary>
public sealed partial class CommentForm(WriteComment write, ListPeople listPeople, AccessCheck access) : ComponentBase
{
    /// <summary>More does not fit under the text; typing narrows it down.</summary>
    private const int MostShown = 6;

    private readonly HashSet<string> picked = [];
    private IReadOnlyList<PickOption> people = [];
    private string text = "";
    private Refusal? refusal;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Written { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private IReadOnlyList<PickOption> Mentioned => Mentioning.In(text, people, picked);
    private IReadOnlyList<PickOption> Suggested => Mentioning.Begun(text, people) is { } begun ? [.. people.Where(p => p.Text.Contains(begun, StringComparison.CurrentCultureIgnoreCase)).Take(MostShown)] : [];

    protected override async Task OnInitializedAsync() =>
        people = [.. ((await listPeople.Handle()).Value ?? []).Where(p => !p.HasLeft && p.Id != access.Actor.Hand).Select(p => new PickOption(p.Id.Value.ToString(), p.Name, $"{p.JobTitle}, {p.Unit}"))];

    private void Pick(PickOption person)
    {
        picked.Add(person.Value);
        text = Mentioning.Complete(text, person);
    }

    private async Task Send()
    {
        refusal = (await write.Handle(Case, text, [.. Mentioned.Select(p => new PersonId(Guid.Parse(p.Value)))])).Refusal;
        if (refusal is not null) return;
        text = "";
        picked.Clear();
        await Written.InvokeAsync();
    }
}
