using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation.Leaving;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Organisation;

/// <summary>Who is who and holds which role; administrators change it (PP-7). Everybody may look.</summary>
public partial class AdministrationPage(ListPeople list, ListUnits listUnits, EndRole endRole, RecordLeaving leaving, AccessCheck access, IDialogService dialogs) : ComponentBase
{
    private const int PageSize = 25;

    private IReadOnlyList<PersonRow>? people;
    private IReadOnlyList<UnitRow> units = [];
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "tab")] public string? Tab { get; set; }
    [SupplyParameterFromQuery(Name = "q")] public string? Text { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    private bool IsUnits => Tab == "units";
    private bool MayChange => access.Allows(OrganisationPermissions.Administer);
    private int Current => Math.Clamp(Number ?? 1, 1, Math.Max(1, (Found.Count + PageSize - 1) / PageSize));

    private IReadOnlyList<PersonRow> Found => [.. people!.Where(p => string.IsNullOrWhiteSpace(Text)
        || new[] { p.Name, p.Unit, p.JobTitle }.Concat(p.Roles.Select(RoleWords.Of)).Any(word => word.Contains(Text.Trim(), StringComparison.CurrentCultureIgnoreCase)))];

    protected override Task OnInitializedAsync() => Read();

    private async Task Read()
    {
        var found = await list.Handle();
        (people, refusal) = (found.Value, found.Refusal);
        units = (await listUnits.Handle()).Value ?? [];
    }

    private async Task AddPerson()
    {
        if (await AddPersonDialog.Ask(dialogs, units)) await Read();
    }

    private async Task AddUnit()
    {
        if (await AddUnitDialog.Ask(dialogs, units)) await Read();
    }

    private async Task Give(PersonRow person)
    {
        if (await AssignRoleDialog.Ask(dialogs, person)) await Read();
    }

    private async Task End((PersonRow Person, RoleRow Role) held)
    {
        var role = RoleWords.Of(held.Role);
        if (!await dialogs.Confirm(new Confirmation($"End the role {role}?", $"{held.Person.Name} may no longer act as {role}, in open pages too. That it was held stays on the record.", "End the role", Destructive: true))) return;
        var no = (await endRole.Handle(held.Role.Id)).Refusal;
        await Read();
        refusal = no ?? refusal;
    }

    private async Task Leave(PersonRow person)
    {
        if (!await dialogs.Confirm(new Confirmation($"{person.Name} has left?", $"{person.Name} can no longer sign in or act, in open pages too. Roles, delegations and seats end; reviews in hand go back to the queue; cases without their owner become a task of the unit's lead. The name stays on every record.", "Has left", Destructive: true))) return;
        var no = (await leaving.Handle(person.Id)).Refusal;
        await Read();
        refusal = no ?? refusal;
    }
}
