using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>What the committee's records show of the organisation.</summary>
internal static class CommitteeEvidence
{
    public static async Task<OrganisationEvidence> Add(AppDbContext db, OrganisationEvidence evidence, DateTime now, CancellationToken ct)
    {
        var (today, yearAgo) = (DateOnly.FromDateTime(now), DateOnly.FromDateTime(now).AddYears(-1));
        var seated = await SeatedCommittee.Read(db, ct);
        var meetings = await db.Meetings.Where(m => m.On > yearAgo && m.On <= today && m.State != MeetingState.Skipped).Select(m => m.State).ToListAsync(ct);
        return evidence with
        {
            CommitteeValid = seated?.Composition.Check(today).Succeeded ?? false,
            CommitteeFunctions = [.. seated?.Composition.Seats.Where(s => s.MemberOn(today) is not null).SelectMany(s => s.Functions).Distinct() ?? []],
            MeetingsPlanned = meetings.Count,
            MeetingsHeld = meetings.Count(m => m is MeetingState.Closed or MeetingState.MinutesApproved),
            MeetingsMinuted = meetings.Count(m => m is MeetingState.MinutesApproved),
        };
    }
}
