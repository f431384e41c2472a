using AiGovernance.Access;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Common;
using AiGovernance.Vendors;

namespace AiGovernance.Approvals.Products;

/// <summary>A product that is not approved and may be used for a time all the same, by every use that relies on it, because the committee said so (AP-8, VN-5).</summary>
public sealed class ProductException
{
    /// <summary>The gates it sets aside: not assessed or lapsed, and not approved.</summary>
    public static readonly IReadOnlyList<string> Rules = ["G8", "G8b"];

    private ProductException() { } // EF Core

    private ProductException(VendorProduct product, ExceptionTerms terms, PersonId by, DateTime now)
    {
        (Id, ProductId, VendorId, EndsOn, AskedBy, AskedAt) = (Guid.CreateVersion7(), product.Id, product.VendorId, terms.EndsOn, by, now);
        (Reason, Control) = (terms.Reason.Trim(), terms.Control.Trim());
    }

    public Guid Id { get; private init; }
    public ProductId ProductId { get; private init; }
    public VendorId VendorId { get; private init; }
    public string Reason { get; private init; } = "";

    /// <summary>What takes the rule's place.</summary>
    public string Control { get; private init; } = "";

    /// <summary>Its last day.</summary>
    public DateOnly EndsOn { get; private init; }
    public ExceptionState State { get; private set; }
    public PersonId AskedBy { get; private init; }
    public DateTime AskedAt { get; private init; }
    public PersonId? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public string? Answer { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    public RecordRef Ref => new("product-exception", Id);

    public static Result<ProductException> Ask(VendorProduct product, ExceptionTerms terms, int mostMonths, PersonId by, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        if (product.IsUsableOn(today)) return ProductRefusals.NotNeeded;
        if (RuleException.Fault(terms, mostMonths, today) is { } fault) return fault;
        return new ProductException(product, terms, by, now);
    }

    /// <summary>Who asked does not grant.</summary>
    public Result Settle(bool granted, string answer, PersonId by, DateTime now)
    {
        if (State is not ExceptionState.Asked) return ExceptionRefusals.AnsweredAlready;
        if (by == AskedBy) return ExceptionRefusals.OwnRequest;
        if (granted && EndsOn < DateOnly.FromDateTime(now)) return ExceptionRefusals.OverAlready;
        (State, AnsweredBy, AnsweredAt, Answer) = (granted ? ExceptionState.Granted : ExceptionState.Refused, by, now, answer.Trim());
        return Result.Success;
    }

    public Result End(DateTime now) => Close(ExceptionState.Ended, now);

    public Result Lapse(DateTime now) => Close(ExceptionState.Lapsed, now);

    private Result Close(ExceptionState state, DateTime now)
    {
        if (State is not ExceptionState.Granted) return ExceptionRefusals.NotGranted;
        (State, EndedAt) = (state, now);
        return Result.Success;
    }
}
