using AiGovernance.Common;

namespace AiGovernance.Vendors;

/// <summary>The shape of the short texts of this room.</summary>
internal static class VendorText
{
    /// <param name="what">As in "Give ...".</param>
    public static Refusal? Fault(string field, string what, string? text) =>
        string.IsNullOrWhiteSpace(text) || text.Trim().Length > Vendor.NameMaxLength ? Refusal.Input(field, $"Give {what} of at most {Vendor.NameMaxLength} characters.") : null;
}
