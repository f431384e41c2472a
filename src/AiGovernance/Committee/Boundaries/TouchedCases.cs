using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Boundaries;

/// <summary>A case that is allowed or runs, and that a boundary touches by its newest submitted answers (CM-11).</summary>
/// <param name="IsOpenToEveryone">Stands in the approved register, which everyone signed in reads (PP-1).</param>
internal sealed record TouchedCase(UseCaseId Id, string Reference, string Title, bool IsOpenToEveryone);

internal static class TouchedCases
{
    public static async Task<IReadOnlyList<TouchedCase>> Of(AppDbContext db, IReadOnlyList<BoundaryTest> tests, CancellationToken ct)
    {
        var open = db.UseCases.OpenToEveryone().Select(u => u.Id);
        var running = db.UseCases.Where(u => u.InProduction || u.Standing == Standing.Approved || u.Standing == Standing.ApprovedWithConditions || u.Standing == Standing.Suspended);
        var rows = await running.OrderBy(u => u.Reference).Select(u => new
        {
            u.Id,
            u.Reference,
            u.Title,
            Open = open.Contains(u.Id),
            Answers = u.Revisions.Where(r => r.SubmittedAt != null && r.Status != RevisionStatus.Withdrawn).OrderByDescending(r => r.Number).Select(r => r.Answers).FirstOrDefault(),
        }).ToListAsync(ct);
        return [.. rows.Where(r => r.Answers is { Length: > 0 } answers && BoundaryRule.Touches(tests, Answers.Stored(answers))).Select(r => new TouchedCase(r.Id, r.Reference, r.Title, r.Open))];
    }
}

internal static class TouchedWords
{
    /// <param name="hidden">Cases that the reader may not know by name.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> named, int hidden)
    {
        List<string> lines = [.. named];
        if (hidden > 0) lines.Add(lines.Count == 0 ? $"{hidden} that not everybody may see" : $"and {hidden} more that not everybody may see");
        return lines.Count == 0 ? ["None today."] : lines;
    }
}
