using System.Buffers.Text;
using System.Security.Cryptography;
using AiGovernance.Common;

namespace AiGovernance.Vendors.Assessments;

/// <summary>What opens a questionnaire: the SHA-256 of the token in the contact's link. The token itself is kept nowhere (VN-2).</summary>
public readonly record struct VendorKey(string Hash)
{
    public static VendorKey Of(string? token) => new(Sha256.Of(token ?? ""));
}

/// <summary>The secret in a link, given once to who sends it (VN-2).</summary>
public static class LinkToken
{
    private const int Bytes = 256 / 8;

    /// <summary>Characters of base64url, without padding.</summary>
    public const int Length = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
}
