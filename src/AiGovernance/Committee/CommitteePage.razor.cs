using AiGovernance.Audit;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee;

/// <summary>The committee at a glance: next meeting, agenda, queue, seats, past meetings.</summary>
public partial class CommitteePage(FindCommittee find, PlanMeetings plan, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private CommitteeOverview? found;
    private Refusal? refusal;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
    private string AgendaTitle => found?.Next is { } next ? $"Next agenda, {Moments.WeekDay(next.On, Today)}" : "Next agenda";

    protected override async Task OnInitializedAsync()
    {
        feed.Changed += Again;
        await Read();
    }

    public void Dispose()
    {
        feed.Changed -= Again;
        GC.SuppressFinalize(this);
    }

    private void Again() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });

    private async Task Read()
    {
        var read = await find.Handle();
        (found, refusal) = (read.Value, read.Refusal);
    }

    private async Task Plan()
    {
        refusal = (await plan.Handle()).Refusal;
        if (refusal is null) await Read();
    }
}
