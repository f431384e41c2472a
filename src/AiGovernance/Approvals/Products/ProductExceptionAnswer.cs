using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;

namespace AiGovernance.Approvals.Products;

/// <summary>What the committee's answer to a product's exception does (AP-8).</summary>
internal static class ProductExceptionAnswer
{
    /// <param name="answeredBy">In whose name it stands.</param>
    /// <param name="by">Who acts; the portal where an urgent ballot ends by its time (CM-8).</param>
    public static async Task<Result> Give(AppDbContext db, ProductException exception, bool granted, string reason, PersonId answeredBy, Actor by, DateTime now, CancellationToken ct)
    {
        var settled = exception.Settle(granted, reason, answeredBy, now);
        if (!settled.Succeeded) return settled;
        if (granted) db.PutDue(ApprovalDues.ProductExceptionEnds, exception.Id, OverdueTimes.Morning(exception.EndsOn.AddDays(1)));
        var what = granted ? $"may be used until {Moments.Day(exception.EndsOn)} by exception of the committee. Instead: {exception.Control}" : $"gets no exception: {reason.Trim()}";
        await db.TellRelying(exception.ProductId, by, new(NewsTopic.Exception, granted ? "Exception granted" : "Exception refused", $"{await db.NameOf(exception.ProductId, ct)}, {what}", exception.Id), now, ct);
        return Result.Success;
    }
}
