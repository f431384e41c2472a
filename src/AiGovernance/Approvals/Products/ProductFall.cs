using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Vendors;

namespace AiGovernance.Approvals.Products;

/// <summary>How far the office is with a product that fell.</summary>
public enum FallState
{
    Open,
    Settled,

    /// <summary>The product is approved again.</summary>
    Over,
}

/// <summary>What the office does about the uses that are not put to the question one by one.</summary>
public enum FallStep
{
    /// <summary>They go on as they are; the gate holds back what is new.</summary>
    None,

    /// <summary>All of them answer with a new revision.</summary>
    ReReview,
}

/// <summary>A product fell on which uses rely: one task for the office for all of them (VN-6).</summary>
public sealed class ProductFall
{
    public const int AnswerMaxLength = 4000;

    private ProductFall() { } // EF Core

    internal ProductFall(VendorProduct product, DateTime now) =>
        (Id, ProductId, VendorId, Reason, FellAt) = (Guid.CreateVersion7(), product.Id, product.VendorId, product.FellFor!.Value, now);

    public Guid Id { get; private init; }
    public ProductId ProductId { get; private init; }
    public VendorId VendorId { get; private init; }
    public FallReason Reason { get; private init; }
    public DateTime FellAt { get; private init; }

    /// <summary>How many uses were reached, and how many of them were put to the question one by one.</summary>
    public int Reached { get; private set; }
    public int ReReviewed { get; private set; }
    public FallState State { get; private set; }
    public FallStep Step { get; private set; }
    public string Answer { get; private set; } = "";
    public PersonId? SettledBy { get; private set; }
    public DateTime? SettledAt { get; private set; }
    public DateTime? OverAt { get; private set; }
    public int Version { get; private set; }

    internal void Reaches(bool reReviewed)
    {
        Reached++;
        if (reReviewed) ReReviewed++;
    }

    public Result Settle(FallStep step, string answer, PersonId by, DateTime now)
    {
        if (State is not FallState.Open) return ProductRefusals.FallSettled;
        if (answer.Trim().Length > AnswerMaxLength) return ProductRefusals.AnswerTooLong;
        (State, Step, Answer, SettledBy, SettledAt) = (FallState.Settled, step, answer.Trim(), by, now);
        return Result.Success;
    }

    internal void End(DateTime now) => (State, OverAt) = (FallState.Over, now);
}
