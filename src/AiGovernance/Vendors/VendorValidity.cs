namespace AiGovernance.Vendors;

/// <summary>How long a vendor result allows the use of the product (VN-6).</summary>
/// <param name="ValidUntil">Last day of the result itself.</param>
/// <param name="GraceUntil">Last day on which running uses go on while the product is assessed again.</param>
public readonly record struct VendorValidity(DateOnly ValidUntil, DateOnly GraceUntil)
{
    /// <summary>Default of the policy setting, VN-6 (s).</summary>
    public const int DefaultMonths = 12;

    /// <summary>Default of the policy setting, VN-6 (s).</summary>
    public const int DefaultGraceDays = 60;

    public static VendorValidity From(DateOnly decidedOn, int months = DefaultMonths, int graceDays = DefaultGraceDays)
    {
        var until = decidedOn.AddMonths(months);
        return new(until, until.AddDays(graceDays));
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
