namespace AiGovernance.Vendors.Assessments;

/// <summary>A mail to a contact, begun in the sender's own mail program: nothing of the answers or of the portal is in it, and no link (DB-5).</summary>
internal static class ContactMail
{
    public static string Of(VendorContact contact, string subject, string text) =>
        $"mailto:{Uri.EscapeDataString(contact.Email)}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString($"Dear {contact.Name},\r\n\r\n{text}\r\n")}";
}
