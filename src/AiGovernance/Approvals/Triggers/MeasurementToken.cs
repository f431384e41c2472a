using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals.Triggers;

/// <summary>What sends values of one case shows at the door: the SHA-256 of its token. The token itself is kept nowhere (AP-10).</summary>
public readonly record struct MeasurementKey(string Hash)
{
    private const int Bytes = 256 / 8;

    public static MeasurementKey Of(string? token) => new(Sha256.Of(token ?? ""));

    /// <summary>The secret, seen once by who asked for it.</summary>
    internal static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>In the same time, however much of it fits.</summary>
    internal bool Opens(string hash) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));
}

/// <summary>A way in for a system that sends values of one case, until somebody revokes it (AP-10).</summary>
public sealed class MeasurementToken
{
    public const int NameMaxLength = 80;

    private MeasurementToken() { } // EF Core

    private MeasurementToken(UseCaseId useCase, string name, MeasurementKey key, PersonId by, DateTime now) =>
        (Id, UseCaseId, Name, TokenHash, MadeBy, MadeAt) = (Guid.CreateVersion7(), useCase, name, key.Hash, by, now);

    public Guid Id { get; private init; }
    public UseCaseId UseCaseId { get; private init; }

    /// <summary>What sends with it; stands on the trail as who acted.</summary>
    public string Name { get; private init; } = "";

    /// <summary>See <see cref="MeasurementKey"/>.</summary>
    public string TokenHash { get; private init; } = "";
    public PersonId MadeBy { get; private init; }
    public DateTime MadeAt { get; private init; }
    public DateTime? RevokedAt { get; private set; }
    public int Version { get; private set; }

    public static Result<MadeToken> Make(UseCaseId useCase, string name, PersonId by, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(name)) return MeasurementRefusals.TokenNameMissing;
        if (name.Trim().Length > NameMaxLength) return MeasurementRefusals.TokenNameTooLong;
        var secret = MeasurementKey.NewToken();
        return new MadeToken(new(useCase, name.Trim(), MeasurementKey.Of(secret), by, now), secret);
    }

    public Result Revoke(DateTime now)
    {
        if (RevokedAt is not null) return MeasurementRefusals.TokenRevoked;
        RevokedAt = now;
        return Result.Success;
    }
}

/// <summary>A token at the one moment at which it can be read.</summary>
public sealed record MadeToken(MeasurementToken Record, string Secret)
{
    /// <summary>Without the secret, so that no log gets it.</summary>
    public override string ToString() => Record.Name;
}
