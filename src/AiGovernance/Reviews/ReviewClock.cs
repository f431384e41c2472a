using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews;

/// <summary>Puts and takes away the moments at which a review is reminded of (RV-2).</summary>
internal static class ReviewClock
{
    public static void Start(AppDbContext db, Review review, Policy policy)
    {
        foreach (var share in ReviewTime.Shares) Put(db, review, share, policy);
    }

    public static async Task Stop(AppDbContext db, Review review, DateTime now, CancellationToken ct)
    {
        foreach (var share in ReviewTime.Shares) await db.DropDue(ReviewDues.Of(share), review.Id.Value, now, ct);
    }

    /// <summary>What was reminded of before the stop is not reminded of again.</summary>
    public static async Task GoOn(AppDbContext db, Review review, int stoppedDays, Policy policy, CancellationToken ct)
    {
        review.Shift(stoppedDays, policy.Calendar);
        var told = await db.ReviewReminders.Where(r => r.ReviewId == review.Id).Select(r => r.Share).ToListAsync(ct);
        foreach (var share in ReviewTime.Shares.Except(told)) Put(db, review, share, policy);
    }

    private static void Put(AppDbContext db, Review review, int share, Policy policy) => db.PutDue(ReviewDues.Of(share), review.Id.Value, ReviewTime.MomentOf(review, share, policy));
}
