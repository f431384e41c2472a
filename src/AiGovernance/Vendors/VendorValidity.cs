using AiGovernance.Organisation.Settings;

namespace AiGovernance.Vendors;

/// <summary>How long a vendor result allows the use of the product (VN-6).</summary>
/// <param name="ValidUntil">Last day of the result itself.</param>
/// <param name="GraceUntil">Last day on which running uses go on while the product is assessed again.</param>
public readonly record struct VendorValidity(DateOnly ValidUntil, DateOnly GraceUntil)
{
    /// <summary>So long before its end the next assessment is asked for; a vendor answers in weeks.</summary>
    public const int AskAgainDays = 60;

    public static VendorValidity From(DateOnly decidedOn, Policy policy)
    {
        var until = decidedOn.AddMonths(policy[VendorFigures.ValidMonths]);
        return new(until, until.AddDays(policy[VendorFigures.GraceDays]));
    }

    public VendorValidityState On(DateOnly day) =>
        day <= ValidUntil ? VendorValidityState.Valid : day <= GraceUntil ? VendorValidityState.Grace : VendorValidityState.Lapsed;
}

/// <summary>Where a vendor result stands on a day: a new use needs Valid, a running one may go on in Grace.</summary>
public enum VendorValidityState
{
    Valid,
    Grace,
    Lapsed,
}
