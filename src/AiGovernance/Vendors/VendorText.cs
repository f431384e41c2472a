using AiGovernance.Common;

namespace AiGovernance.Vendors;

/// <summary>The shape of the short texts of this room.</summary>
internal static class VendorText
{
    /// <param name="what">As in "Give ...".</param>
    public static Refusal? Fault(string field, string what, string? text) =>
        string.IsNullOrWhiteSpace(text) || text.Trim().Length > Vendor.NameMaxLength ? Refusal.Input(field, $"Give {what} of at most {Vendor.NameMaxLength} characters.") : null;

    /// <summary>For what may be left out.</summary>
    public static Refusal? TooLong(string field, string text) =>
        text.Trim().Length > Vendor.NameMaxLength ? Refusal.Input(field, $"At most {Vendor.NameMaxLength} characters, please.") : null;

    public static Refusal? Domain(string text) =>
        Uri.CheckHostName(text.Trim()) is not UriHostNameType.Dns || !text.Contains('.', StringComparison.Ordinal)
            ? Refusal.Input("domain", "Give the vendor's internet domain, such as example.com.")
            : Fault("domain", "a domain", text);
}
