using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Files;

/// <summary>What somebody may do with the files of a record that they may read.</summary>
/// <param name="MayAdd">Add one more now.</param>
/// <param name="Subject">The case or vendor in whose history the file stands.</param>
public sealed record FileRights(bool MayAdd, Guid? Subject);

/// <summary>A room whose records have files says who reads them and who adds to them.</summary>
public interface IFileOwner
{
    /// <summary>The kind of record, as in <see cref="RecordRef"/>.</summary>
    string Kind { get; }

    /// <returns>Refused as the record itself is to who may not read it.</returns>
    Task<Result<FileRights>> RightsOf(AppDbContext db, Actor actor, Guid record, CancellationToken ct);
}

/// <summary>Asks the room to which a record belongs.</summary>
public sealed class FileOwners(IEnumerable<IFileOwner> owners)
{
    public Task<Result<FileRights>> RightsOf(AppDbContext db, Actor actor, RecordRef record, CancellationToken ct) =>
        owners.FirstOrDefault(o => o.Kind == record.Kind)?.RightsOf(db, actor, record.Id, ct) ?? Task.FromResult<Result<FileRights>>(Refusal.NotFound);
}
