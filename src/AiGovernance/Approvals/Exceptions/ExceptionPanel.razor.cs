using AiGovernance.Common;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>The exceptions of a case with what each person may do about them (AP-8).</summary>
public partial class ExceptionPanel(ListExceptions list, ListExceptionRules listRules, AskException ask, AnswerException answer, EndException end, ReadPolicy readPolicy, IDialogService dialogs, TimeProvider clock) : ComponentBase
{
    private IReadOnlyList<ExceptionRow>? rows;
    private IReadOnlyList<ExceptionRuleRow> rules = [];
    private Refusal? refusal;
    private bool writing;
    private int? months;
    private string rule = "", reason = "", control = "";
    private DateOnly endsOn;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }

    [Parameter] public bool MayAsk { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    protected override void OnInitialized() => endsOn = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddMonths(3);

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read()
    {
        months = (await readPolicy.Handle()).Value?.Now[ApprovalFigures.ExceptionMonths];
        rules = (await listRules.Handle()).Value ?? [];
        rows = (await list.Handle(new(Case))).Value;
    }

    private Task Ask() => Act(ask.Handle(Case, new(rule, reason, control, endsOn)));

    private async Task Answer(ExceptionRow row, bool granted)
    {
        var why = await dialogs.AskReason(new(granted
            ? new($"Grant the exception from {row.Rule}?", $"Until {Moments.Day(row.EndsOn)} the rule holds nothing back for {row.Reference}; it lapses by itself.", "Grant")
            : new($"Refuse the exception from {row.Rule}?", "The people of the case read your reason.", "Refuse")));
        if (why is not null) await Act(answer.Handle(row.Id, granted, why));
    }

    private async Task End(ExceptionRow row)
    {
        var why = await dialogs.AskReason(new(new($"Take the exception from {row.Rule} back?", "The rule holds again from now on.", "Take back", Destructive: true)));
        if (why is not null) await Act(end.Handle(row.Id, why));
    }

    private async Task Act(Task<Result> action)
    {
        refusal = (await action).Refusal;
        if (refusal is null) writing = false;
        await Read();
        if (refusal is null) await Changed.InvokeAsync();
    }
}
