namespace AiGovernance.Approvals.Renewal;

/// <summary>Until when an approval holds (AP-3). Pure.</summary>
public static class LastDay
{
    /// <param name="endsOn">As decided.</param>
    /// <param name="submittedAt">Of the revision that is open now; null where none is, or it is still a draft.</param>
    public static DateOnly Of(DateOnly endsOn, DateTime? submittedAt, int continuationDays) =>
        submittedAt is { } at && DateOnly.FromDateTime(at) <= endsOn ? endsOn.AddDays(continuationDays) : endsOn;
}
