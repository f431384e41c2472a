using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Setup;

/// <summary>Sets up the committee, and later changes who sits, who presides and when it meets (CM-1, CM-2).</summary>
public partial class CommitteeSetupPage(FindSetup find, ListPeople listPeople, ChangeFeed feed) : ComponentBase, IDisposable
{
    private CommitteeSetup? found;
    private IReadOnlyList<PickOption> people = [];
    private Refusal? refusal;
    private bool isFounded;

    private IReadOnlyList<CompositionPaper.SeatLine> Lines =>
        [.. found!.Seats.Select(s => new CompositionPaper.SeatLine(s.Number, s.On(SeatPlace.Member, found.Today) is not null, s.Functions))];

    protected override async Task OnInitializedAsync()
    {
        feed.Changed += Again;
        // Before the forms stand there: a picker that is empty for a moment finds nobody.
        people = [.. ((await listPeople.Handle()).Value ?? []).Where(p => !p.HasLeft).Select(p => new PickOption(p.Id.Value.ToString(), p.Name, $"{p.JobTitle}, {p.Unit}"))];
        await Read();
    }

    public void Dispose()
    {
        feed.Changed -= Again;
        GC.SuppressFinalize(this);
    }

    private string? NameOf(PersonId? person) => found!.MembersToday.FirstOrDefault(m => m.Person == person)?.Name;

    private void Again() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });

    private async Task Founded()
    {
        isFounded = true;
        await Read();
    }

    private async Task Read()
    {
        var read = await find.Handle();
        (found, refusal) = (read.Value, read.Refusal);
    }
}
