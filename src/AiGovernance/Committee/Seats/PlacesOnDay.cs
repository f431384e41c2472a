using System.Globalization;
using AiGovernance.Data;
using AiGovernance.Organisation.Powers;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Seats;

/// <summary>Who held which place of the committee on a day, so that anybody can tell later who could vote (PP-7, CM-1).</summary>
internal sealed class PlacesOnDay : IPlacesOfDay
{
    public async Task<IReadOnlyList<Place>> On(AppDbContext db, DateOnly day, CancellationToken ct)
    {
        var seats = await db.CommitteeSeats.AsNoTracking().Include(s => s.Terms).ToListAsync(ct);
        var pool = await db.CommitteePool.AsNoTracking().Where(t => t.From <= day && (t.Until == null || t.Until >= day)).ToListAsync(ct);
        return
        [
            .. seats.SelectMany(s => s.Terms.Where(t => t.ToTerm().Covers(day)).Select(t => new Place(t.PersonId, Words(s, t.Place), t.From, t.Until))),
            .. pool.Select(t => new Place(t.PersonId, "Standing pool of the committee", t.From, t.Until)),
        ];
    }

    private static string Words(CommitteeSeat seat, SeatPlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"Seat {seat.Number} of the committee, {(place is SeatPlace.Member ? "member" : "alternate")}");
}
