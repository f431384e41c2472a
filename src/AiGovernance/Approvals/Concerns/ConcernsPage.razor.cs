using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals.Concerns;

/// <summary>Where concerns are reported, answered and read (AP-9).</summary>
public sealed partial class ConcernsPage(ListConcerns list, ReportConcern report, AnswerConcern answer, MarkConcernRead mark, ReadPolicy readPolicy, AccessCheck access, IDialogService dialogs) : ComponentBase
{
    private IReadOnlyList<ConcernRow>? rows;
    private Refusal? refusal;
    private string text = "";
    private string? reference;
    private int? days;
    private bool withoutName, sent, unnamed;

    [Inject] public TimeProvider Clock { get; set; } = default!;
    [SupplyParameterFromQuery(Name = "case")] public string? About { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;
    private bool ReadsAll => access.Allows(ApprovalPermissions.ReadConcerns);
    private DateTime Now => Clock.GetUtcNow().UtcDateTime;

    protected override async Task OnParametersSetAsync()
    {
        reference ??= About;
        days ??= (await readPolicy.Handle()).Value?.Now[ApprovalFigures.ConcernDays];
        await Read();
    }

    private async Task Read() => rows = (await list.Handle()).Value;

    private async Task Report()
    {
        sent = false;
        await Act(report.Handle(reference, text, !withoutName));
        if (refusal is not null) return;
        (sent, unnamed, text, reference, withoutName) = (true, withoutName, "", "", false);
    }

    private async Task Answer(ConcernRow row, ConcernStep step)
    {
        var act = step switch
        {
            ConcernStep.ReReview => new Confirmation($"Open a re-review of {row.Reference}?", "Its people write a new revision; the decision in force stays until that is decided. They and the reporter read your answer.", "Open a re-review"),
            ConcernStep.Suspend => new Confirmation($"Suspend {row.Reference}?", "Permission is withdrawn at once. Its people and the reporter read your answer.", "Suspend", Destructive: true),
            _ => new Confirmation("Answer this concern?", "Who reported it with their name reads your answer.", "Answer"),
        };
        if (await dialogs.AskReason(new(act, Label: "Answer")) is { } words) await Act(answer.Handle(row.Id, words, step));
    }

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        await Read();
    }

    private static string StepOf(ConcernStep step) => step switch
    {
        ConcernStep.ReReview => "A re-review was opened.",
        ConcernStep.Suspend => "The use was suspended.",
        _ => "",
    };

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;
}
