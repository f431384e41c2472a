using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Reviews.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>Finds for an open condition of a gate the approved assessment that the gate asks for: it offers itself as proof (AP-1, RV-10).</summary>
internal static class ProofOnRecord
{
    public static async Task<IReadOnlyDictionary<ConditionId, string>> Of(AppDbContext db, IReadOnlyList<Condition> conditions, DateOnly today, CancellationToken ct)
    {
        var asking = conditions.Where(c => c.State is ConditionState.Open).Select(c => (c.Id, c.UseCaseId, Kind: KindOf(c.Source))).Where(c => c.Kind is not null).ToList();
        if (asking.Count == 0) return new Dictionary<ConditionId, string>();
        var cases = asking.Select(c => c.UseCaseId).Distinct().ToList();
        var approved = await db.AssessmentRecords.AsNoTracking().Where(r => cases.Contains(r.UseCaseId) && r.State == AssessmentState.Approved)
            .Select(r => new { Record = r, Approver = db.People.First(p => p.Id == r.AnsweredBy).Name }).ToListAsync(ct);
        return asking.Select(c => (c.Id, Found: approved.FirstOrDefault(r => r.Record.UseCaseId == c.UseCaseId && r.Record.Kind == c.Kind && Holds(r.Record, today))))
            .Where(x => x.Found is not null).ToDictionary(x => x.Id, x => Text(x.Found!.Record, x.Found.Approver));
    }

    private static AssessmentKind? KindOf(string source) =>
        AssessmentPlan.AskedByGates.FirstOrDefault(g => OfficeDesk.SourceOf(g.Key) == source) is { Key: not null } found ? found.Value : null;

    private static bool Holds(AssessmentRecord record, DateOnly today) => AssessmentCover.Passes(record.Result) && !(record.EndsOn < today);

    private static string Text(AssessmentRecord record, string approver)
    {
        var said = $"{AssessmentWords.Of(record.Kind)} of {Moments.Day(record.DoneOn)} by {record.DoneBy}: {AssessmentWords.Of(record.Result).Text.ToLowerInvariant()}; approved by {approver}";
        return record.Reference.Length == 0 ? Sentences.Ended(said) : Sentences.Ended($"{said}. Kept at {record.Reference}");
    }
}
