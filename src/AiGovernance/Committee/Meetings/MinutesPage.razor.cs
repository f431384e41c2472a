using System.Globalization;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Meetings;

/// <summary>The minutes of one meeting, and the chair's approval (CM-10).</summary>
public partial class MinutesPage(ReadMinutes read, ApproveMinutes approve, TimeProvider clock) : ComponentBase
{
    private static readonly Crumb[] Crumbs = [new("Committee", CommitteeAddress.Home)];

    private MinutesDetails? found;
    private Refusal? refusal;
    private string? annotation;

    [Parameter] public Guid Meeting { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    protected override Task OnParametersSetAsync() => Read();

    private string Time(DateTime at) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), found!.Zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    private async Task Read()
    {
        var result = await read.Handle(new MeetingId(Meeting));
        if (result.Succeeded) found = result.Value;
        else refusal = result.Refusal;
    }

    private async Task Approve()
    {
        refusal = (await approve.Handle(new MeetingId(Meeting), annotation)).Refusal;
        await Read();
    }
}
