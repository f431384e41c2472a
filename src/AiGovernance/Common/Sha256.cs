using System.Security.Cryptography;
using System.Text;

namespace AiGovernance.Common;

/// <summary>SHA-256 as lower-case hex, the one form in which the product stores and prints a hash.</summary>
public static class Sha256
{
    /// <summary>Length of the hex form.</summary>
    public const int Length = 64;

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
