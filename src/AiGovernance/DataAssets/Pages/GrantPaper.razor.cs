using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.DataAssets.Pages;

/// <summary>The accesses to one data source (DA-4).</summary>
public sealed partial class GrantPaper(GrantDataAccess grant, TakeAccessBack takeBack, NoteAccessUsed noteUsed, ListPeople listPeople, IDialogService dialogs) : ComponentBase
{
    private const int UsualDays = 90;

    private IReadOnlyList<PickOption> people = [];
    private PickOption? person;
    private string purpose = "";
    private DateOnly until;
    private Refusal? refusal;

    [Parameter, EditorRequired] public DataAssetDetails Details { get; set; } = default!;
    [Parameter] public EventCallback Changed { get; set; }

    protected override async Task OnInitializedAsync()
    {
        until = Details.Today.AddDays(UsualDays);
        if (Details.MayKeep)
            people = [.. ((await listPeople.Handle()).Value ?? []).Where(p => !p.HasLeft).Select(p => new PickOption(p.Id.Value.ToString(), p.Name, $"{p.JobTitle}, {p.Unit}"))];
    }

    internal static (string Text, Look Look) Words(GrantState state) => state switch
    {
        GrantState.InForce => ("In force", Look.Good),
        GrantState.Unused => ("Not used for a long time", Look.Wait),
        GrantState.Lapsed => ("Ended", Look.Bad),
        _ => ("Taken back", Look.Neutral),
    };

    private async Task Grant()
    {
        refusal = (await grant.Handle(Details.Asset.Id, person is null ? null : new PersonId(Guid.Parse(person.Value)), purpose, until)).Refusal;
        if (refusal is not null) return;
        (person, purpose) = (null, "");
        await Changed.InvokeAsync();
    }

    private Task Used(GrantRow row) => Act(noteUsed.Handle(row.Id));

    private async Task TakeBack(GrantRow row)
    {
        var reason = await dialogs.AskReason(new(new($"Take {row.Person}'s access back?", "It goes on the record with your reason; remove it in the system as well.", "Take back")));
        if (reason is not null) await Act(takeBack.Handle(row.Id, reason));
    }

    private async Task Act(Task<Result> act)
    {
        refusal = (await act).Refusal;
        await Changed.InvokeAsync();
    }
}
