using AiGovernance.Common;

namespace AiGovernance.Approvals.Products;

/// <summary>Every "no" about products that fell, and about exceptions for them.</summary>
public static class ProductRefusals
{
    public static readonly Refusal FallSettled = new("approvals.fall-settled", "Somebody has seen to this already, or the product is approved again.");
    public static readonly Refusal AnswerTooLong = new("approvals.fall-answer-too-long", $"A reason may have {ProductFall.AnswerMaxLength} characters.", RefusalKind.Input, "reason");
    public static readonly Refusal NotNeeded = new("approvals.product-exception-not-needed", "This product may be used today, so there is nothing to set aside.");
    public static readonly Refusal AskedAlready = new("approvals.product-exception-open", "An exception for this product is asked for or granted already.");
}
