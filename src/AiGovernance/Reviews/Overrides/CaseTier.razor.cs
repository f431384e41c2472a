using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Reviews.Overrides;

/// <summary>The part of the case page where people change a tier and a second person answers (RS-6).</summary>
public sealed partial class CaseTier(ReadOverrides read, RaiseTier raise, ProposeLowerTier lower, AnswerLowerTier answer, IDialogService dialogs) : ComponentBase
{
    private TierOverrides? found;
    private Refusal? refusal;

    [Parameter, EditorRequired] public UseCaseId Case { get; set; }
    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    protected override async Task OnParametersSetAsync() => found = (await read.Handle(Case)).Value;

    private async Task Raise(RiskTier to)
    {
        var reason = await Reason($"Raise it to {to}?", $"It holds at once. Reviews that {to} asks for are opened, and both tiers stay visible.", $"Raise to {to}");
        if (reason is not null) await Act(raise.Handle(Case, found!.Version, to, reason));
    }

    private async Task Lower()
    {
        var to = found!.Tier - 1;
        var reason = await Reason($"Propose {to} instead of {found.Tier}?", $"It stays {found.Tier} until Compliance or the chair of the committee agrees.", $"Propose {to}");
        if (reason is not null) await Act(lower.Handle(Case, found.Version, reason));
    }

    private async Task Answer(OverrideLine proposal, bool agreed)
    {
        var to = agreed ? proposal.To : proposal.From;
        var reason = await Reason(agreed ? $"Agree to {to}?" : $"Keep {to}?", agreed ? $"From now on it is {to}, with your name beside it." : $"The proposal is declined; it stays {to}.", agreed ? $"Agree to {to}" : $"Keep {to}");
        if (reason is not null) await Act(answer.Handle(proposal.Id, agreed, reason));
    }

    private Task<string?> Reason(string title, string consequence, string confirm) => dialogs.AskReason(new(new(title, consequence, confirm)));

    private async Task Act(Task<Result> act)
    {
        refusal = (await act).Refusal;
        found = (await read.Handle(Case)).Value;
        await Changed.InvokeAsync();
    }
}
