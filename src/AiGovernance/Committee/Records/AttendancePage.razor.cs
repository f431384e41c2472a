using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Records;

/// <summary>Who came to the meetings of the last twelve months.</summary>
public sealed partial class AttendancePage(ReadAttendance read) : ComponentBase
{
    private AttendanceReport? found;
    private Refusal? refusal;

    protected override async Task OnInitializedAsync()
    {
        var result = await read.Handle();
        (found, refusal) = (result.Value, result.Refusal);
    }
}
