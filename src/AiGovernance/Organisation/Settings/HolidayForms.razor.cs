using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Organisation.Settings;

/// <summary>Adds one holiday, or a pasted list; what was refused stays in its field.</summary>
public sealed partial class HolidayForms(AddHoliday addOne, AddHolidays addAll) : ComponentBase
{
    private DateOnly? day;
    private string name = "";
    private string lines = "";
    private string? said;
    private Refusal? refusal;

    [Parameter] public EventCallback Changed { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    private async Task AddOne()
    {
        refusal = (await addOne.Handle(day, name)).Refusal;
        said = refusal is null ? $"{name.Trim()} is added." : null;
        if (refusal is not null) return;
        (day, name) = (null, "");
        await Changed.InvokeAsync();
    }

    private async Task AddAll()
    {
        var added = await addAll.Handle(lines);
        refusal = added.Refusal;
        said = added.Succeeded ? $"{Moments.Count(added.Value, "holiday")} added." : null;
        if (!added.Succeeded) return;
        lines = "";
        await Changed.InvokeAsync();
    }

    private string? ErrorOf(string field) => refusal?.Field == field ? refusal.Message : null;
}
