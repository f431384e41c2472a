using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Vendors.Findings;

/// <summary>The acts on one finding; a refusal stands where it was given and nothing typed is lost.</summary>
public partial class FindingActs(AssignFinding assign, ResolveFinding resolve, VerifyFinding verify, ListPeople listPeople) : ComponentBase
{
    private IReadOnlyList<PickOption> people = [];
    private Refusal? refusal;
    private Step open;
    private string text = "";
    private PickOption? owner;
    private DateOnly dueOn;

    private enum Step
    {
        None,
        Assign,
        Resolve,
        Verify,
    }

    [Parameter, EditorRequired] public FindingLine Finding { get; set; } = default!;
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    private string Id => $"owner-{Finding.Id:N}";

    private string Asked => open is Step.Resolve ? "What was done, and where the proof is" : "What you looked at";

    private async Task Begin(Step step)
    {
        (open, refusal, text, dueOn) = (step, null, "", Finding.DueOn);
        if (step is not Step.Assign) return;
        people = [.. ((await listPeople.Handle()).Value ?? []).Where(p => !p.HasLeft).Select(p => new PickOption(p.Id.Value.ToString(), p.Name, p.JobTitle))];
        owner = people.FirstOrDefault(p => p.Value == Finding.OwnerId?.Value.ToString());
    }

    private void Close() => (open, refusal) = (Step.None, null);

    private Task Assign() => Act(assign.Handle(Finding.Id, Finding.Version, owner is { } picked ? new PersonId(Guid.Parse(picked.Value)) : null, dueOn));

    private Task Say() => Act(open is Step.Resolve ? resolve.Handle(Finding.Id, Finding.Version, text) : verify.Handle(Finding.Id, Finding.Version, enough: true, text));

    private Task Reopen() => Act(verify.Handle(Finding.Id, Finding.Version, enough: false, text));

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        if (refusal is not null) return;
        Close();
        await Changed.InvokeAsync();
    }
}
