using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lifts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Reviews.Lifts;

/// <summary>The part of the case page where Legal sets a rule aside and Compliance answers (gates, section 4).</summary>
public sealed partial class CaseLifts(ReadLifts read, LiftGate lift, AnswerLift answer, IDialogService dialogs) : ComponentBase
{
    private static readonly IReadOnlyList<(string Value, string Text)> Conditions =
    [
        ("a", "a narrow procedural task"), ("b", "it improves what a person has already finished"),
        ("c", "it finds patterns in earlier decisions and replaces none without review"), ("d", "a preparatory task"),
    ];

    private CaseGateLifts? found;
    private GateLine? writing;
    private Refusal? refusal;
    private string condition = "", reason = "";
    private bool profiles;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    protected override async Task OnParametersSetAsync() => found = (await read.Handle(Case)).Value;

    private static string Verb(string gateId) => gateId == LiftRules.HighRisk ? "Record an exception under Art. 6(3)" : "Propose that it is not forbidden";

    private void Write(GateLine gate) => (writing, refusal, condition, reason, profiles) = (gate, null, "", "", false);

    private Task Lift() => Act(lift.Handle(Case, found!.Version, new(writing!.GateId, condition, profiles, reason)));

    private async Task Answer(LiftLine proposal, bool agreed)
    {
        var why = await dialogs.AskReason(new(agreed
            ? new($"Set rule {proposal.GateId} aside?", "The case is rated anew without it and goes to review.", "Confirm")
            : new($"Keep rule {proposal.GateId}?", "The proposal is declined; the rule applies.", "Decline")));
        if (why is not null) await Act(answer.Handle(proposal.Id, agreed, why));
    }

    private async Task Act(Task<Result> act)
    {
        refusal = (await act).Refusal;
        if (refusal is not null) return;
        writing = null;
        found = (await read.Handle(Case)).Value;
        await Changed.InvokeAsync();
    }

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;
}
