using AiGovernance.Common;

namespace AiGovernance.Data;

/// <summary>What happens inside every write besides the change itself: the trail, which stands on a higher floor, fills it.</summary>
public interface IWriteRecorder
{
    /// <summary>First statement of the transaction: nobody else writes until it ends (AT-4).</summary>
    Task Lock(AppDbContext db, CancellationToken ct);

    /// <summary>Adds the entries for all that changed, to be saved with it.</summary>
    Task Record(AppDbContext db, string action, CancellationToken ct);

    /// <summary>Adds the entry for a refused permission.</summary>
    Task RecordRefusal(AppDbContext db, string action, Refusal refusal, CancellationToken ct);

    /// <summary>Told after the commit of all but a draft saving itself, so that open pages read again.</summary>
    void Committed();
}
