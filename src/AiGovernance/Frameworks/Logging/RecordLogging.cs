using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks.Logging;

/// <summary>Says what is logged of a case, where and how long (S34).</summary>
public sealed class RecordLogging(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, LoggingTerms terms, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(FrameworkPermissions.RecordLogging, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        var record = LoggingRecord.Of(id, terms, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
        if (!record.Succeeded) return record.Refusal!;
        db.LoggingRecords.Add(record.Value);
        return Result.Success;
    }, ct);
}
