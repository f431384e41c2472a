using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;

namespace AiGovernance.Vendors.Assessments;

/// <summary>Who at the vendor is asked.</summary>
public sealed record VendorContact(string Name, string Email)
{
    internal Refusal? Fault()
    {
        if (VendorText.Fault("contact", "the contact's name", Name) is { } fault) return fault;
        var at = Email.IndexOf('@', StringComparison.Ordinal);
        return at < 1 || at == Email.Trim().Length - 1 || Email.Length > Person.EmailMaxLength ? Refusal.Input("email", "Give the contact's mail address.") : null;
    }
}

/// <summary>A way in for one contact of a vendor, for a time, and to one questionnaire only (VN-2).</summary>
public sealed class AssessmentLink
{
    private AssessmentLink() { } // EF Core

    internal AssessmentLink(Assessment assessment, VendorContact contact, VendorKey key, int days, DateTime now) =>
        (Id, AssessmentId, VendorId, ContactName, ContactEmail, TokenHash, SentAt, ExpiresAt) =
        (AssessmentLinkId.New(), assessment.Id, assessment.VendorId, contact.Name.Trim(), contact.Email.Trim(), key.Hash, now, now.AddDays(days));

    public AssessmentLinkId Id { get; private init; }
    public AssessmentId AssessmentId { get; private init; }
    public VendorId VendorId { get; private init; }
    public string ContactName { get; private init; } = "";
    public string ContactEmail { get; private init; } = "";

    /// <summary>The colleague who answers signed in; null for a contact of the vendor.</summary>
    public PersonId? PersonId { get; internal init; }

    /// <summary>See <see cref="VendorKey"/>.</summary>
    public string TokenHash { get; private init; } = "";
    public DateTime SentAt { get; private init; }
    public DateTime ExpiresAt { get; private init; }
    public DateTime? RevokedAt { get; private set; }
    public int Version { get; private set; }

    public VendorContact Contact => new(ContactName, ContactEmail);

    public bool IsOpen(DateTime now) => RevokedAt is null && now < ExpiresAt;

    internal Result Revoke(DateTime now)
    {
        if (!IsOpen(now)) return VendorRefusals.LinkEnded;
        RevokedAt = now;
        return Result.Success;
    }

    /// <summary>Ends the link, whether or not time has done so already.</summary>
    internal void Replace(DateTime now) => RevokedAt ??= now;
}
