using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation.Leaving;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Desk;

/// <summary>Reviews of somebody who left go back to their discipline's queue; what had escalated to them goes to the governance office (PP-5, RV-2).</summary>
internal sealed class ReviewsOfLeaver : ILeaverWork
{
    public async Task Return(AppDbContext db, PersonId leaver, Actor by, DateTime now, CancellationToken ct)
    {
        foreach (var review in await db.Reviews.Where(r => r.ReviewerId == leaver && r.State == ReviewState.Claimed).ToListAsync(ct)) review.GiveBack();
        foreach (var review in await db.Reviews.Where(r => r.EscalatedToId == leaver && (r.State == ReviewState.Open || r.State == ReviewState.Claimed)).ToListAsync(ct)) review.LeadLeft();
    }
}
