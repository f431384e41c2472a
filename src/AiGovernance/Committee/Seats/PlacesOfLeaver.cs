using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation.Leaving;

namespace AiGovernance.Committee.Seats;

/// <summary>Places and pool terms of somebody who left end with the day before: the alternate sits, and the setup names the empty place (PP-5, CM-1).</summary>
internal sealed class PlacesOfLeaver : ILeaverWork
{
    public async Task Return(AppDbContext db, PersonId leaver, Actor by, DateTime now, CancellationToken ct)
    {
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return;
        var today = DateOnly.FromDateTime(now);
        foreach (var term in committee.Seats.SelectMany(s => s.Terms).Where(t => t.PersonId == leaver && !t.IsWithdrawn && !(t.Until < today))) term.EndBefore(today);
        foreach (var term in committee.Pool.Where(t => t.PersonId == leaver && !t.IsWithdrawn && !(t.Until < today))) term.EndBefore(today);
        await committee.GiveRoles(db, now, ct);
    }
}
