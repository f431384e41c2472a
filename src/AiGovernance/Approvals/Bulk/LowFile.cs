using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Bulk;

/// <summary>One case as it stands in a batch: its file, and why it cannot be decided with the others.</summary>
internal sealed record LowFile(OfficeFile File, Refusal? Refusal)
{
    public static async Task<LowFile> Of(AppDbContext db, UseCase useCase, Revision revision, Actor actor, DateOnly today, CancellationToken ct)
    {
        var file = await OfficeFile.Of(db, useCase, revision, today, ct);
        if (useCase.Bars(actor, "decide") is { } barred) return new(file, barred);
        var block = file.Excepted.Score.Blocks is [var first, ..] ? first : null;
        // A confidential one counts, too; which one it is, this does not say (UC-4).
        var alike = await DuplicateQuery.Like(db, db.UseCases, actor, useCase.Title, useCase.Purpose, useCase.Id, ct);
        return new(file, LowBatch.RefusalFor(file.Found, block is null ? null : $"{block.GateId}, {block.Text}", alike.Count > 0));
    }
}
