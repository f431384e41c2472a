using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Audit.Sealing;

/// <summary>Gives out the public key with which anybody checks the signature of a checkpoint (AT-3).</summary>
public sealed class ReadTrailKey(Database database, AccessCheck access, TrailSealing sealing)
{
    /// <returns>PEM.</returns>
    public Task<Result<string>> Handle(CancellationToken ct = default) => database.Read<string>(this, _ =>
    {
        if (!access.Allows(AuditPermissions.ReadKey)) return Task.FromResult<Result<string>>(Refusal.Forbidden);
        using var key = TrailKey.OpenOrMake(sealing.KeyFile);
        return Task.FromResult<Result<string>>(key.PublicPem);
    }, ct);
}
