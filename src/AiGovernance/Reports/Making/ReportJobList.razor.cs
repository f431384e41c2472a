using AiGovernance.Access;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Reports.Making;

/// <summary>The reports under way that the person asked for (RP-4).</summary>
public sealed partial class ReportJobList(ReportJobs jobs, AccessCheck access) : ComponentBase, IDisposable
{
    public void Dispose() => jobs.Changed -= OnChanged;

    protected override void OnInitialized() => jobs.Changed += OnChanged;

    private void OnChanged() => _ = InvokeAsync(StateHasChanged);

    private static string Said(ReportJob job) => job.State switch
    {
        ReportJobState.Waiting when job.Progress.Place > 0 => $"Waits for its turn: place {job.Progress.Place} in the queue",
        ReportJobState.Waiting => "Begins",
        ReportJobState.Making => job.Progress.Of == 0 ? "Reads the records" : $"Page {job.Progress.Page} of {job.Progress.Of}",
        ReportJobState.Done => $"Issued as {job.Number}",
        ReportJobState.Cancelled => "Cancelled. A number that was given already says so in the register.",
        ReportJobState.Refused => job.Refusal!.Message,
        _ => "It could not be made. Try again, or tell who runs the portal.",
    };
}
