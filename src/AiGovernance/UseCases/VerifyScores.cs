using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>A stored score that does not come out again, and what differs.</summary>
public sealed record ScoreFault(string Reference, int Revision, IReadOnlyList<string> Differences)
{
    public override string ToString() => $"{Reference}, revision {Revision}: {string.Join("; ", Differences)}";
}

/// <summary>What a check of all stored scores found.</summary>
public sealed record ScoresVerdict(int Checked, IReadOnlyList<ScoreFault> Faults)
{
    public bool Holds => Faults.Count == 0;
}

/// <summary>Computes every stored score again with the versions it was made with (RS-5). A difference is an alarm, not an update.</summary>
public sealed class VerifyScores(Database database, AccessCheck access)
{
    public Task<Result<ScoresVerdict>> Handle(CancellationToken ct = default) => database.Read<ScoresVerdict>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.VerifyScores)) return Refusal.Forbidden;
        var versions = await Versions(db, ct);
        var (count, faults) = (0, new List<ScoreFault>());
        await foreach (var stored in Stored(db).WithCancellation(ct))
        {
            count++;
            if (stored.Faults(versions[stored.Questionnaire]) is { Count: > 0 } differences) faults.Add(new ScoreFault(stored.Reference, stored.Revision, differences));
        }
        return new ScoresVerdict(count, faults);
    }, ct);

    private static async Task<Dictionary<string, QuestionnaireDefinition?>> Versions(AppDbContext db, CancellationToken ct)
    {
        var versions = new Dictionary<string, QuestionnaireDefinition?>(StringComparer.Ordinal);
        foreach (var name in await db.Revisions.Where(r => r.SubmittedAt != null).Select(r => r.Questionnaire).Distinct().ToListAsync(ct)) versions[name] = await Version(db, name, ct);
        return versions;
    }

    private static async Task<QuestionnaireDefinition?> Version(AppDbContext db, string name, CancellationToken ct)
    {
        try
        {
            return await db.Questionnaire(name, ct);
        }
        catch (InvalidDataException)
        {
            return null; // gone or damaged: each score made with it is named
        }
    }

    /// <summary>One after the other, so that the memory does not grow with the register.</summary>
    private static IAsyncEnumerable<StoredScore> Stored(AppDbContext db) => db.Revisions.Where(r => r.SubmittedAt != null)
        .Join(db.UseCases, r => r.UseCaseId, u => u.Id, (r, u) => new { Revision = r, u.Reference })
        .OrderBy(x => x.Reference).ThenBy(x => x.Revision.Number)
        .Select(x => new StoredScore(x.Reference, x.Revision.Number, x.Revision.Questionnaire, x.Revision.Answers, x.Revision.Frozen, x.Revision.Hash, x.Revision.Score, x.Revision.Tier, x.Revision.TierByScore, x.Revision.Impact))
        .AsAsyncEnumerable();
}
