using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Overrides;

/// <summary>One change of a tier as people read it, with the names of who made and who answered it.</summary>
public sealed record OverrideLine(
    TierOverrideId Id, RiskTier From, RiskTier To, OverrideState State, string By, string Reason, DateTime MadeAt, string? SettledBy, DateTime? SettledAt, string SettledReason)
{
    public bool Raises => To > From;

    /// <summary>The whole of it in one sentence: the same on the page, in the packet and in the report.</summary>
    public string Sentence => State switch
    {
        OverrideState.InForce when Raises => $"Raised from {From} to {To} by {By} on {Day(MadeAt)}: {Reason}",
        OverrideState.InForce => $"Lowered from {From} to {To}, proposed by {By} on {Day(MadeAt)}: {Reason} Confirmed by {SettledBy} on {Day(SettledAt)}: {SettledReason}",
        OverrideState.Proposed => $"{By} proposed on {Day(MadeAt)} to lower it from {From} to {To}: {Reason} It stays {From} until a second person confirms.",
        _ => $"{By} proposed on {Day(MadeAt)} to lower it from {From} to {To}: {Reason} Declined by {SettledBy} on {Day(SettledAt)}: {SettledReason}",
    };

    /// <summary>Of one revision, oldest first.</summary>
    public static async Task<IReadOnlyList<OverrideLine>> Of(AppDbContext db, RevisionId revision, CancellationToken ct) => await db.TierOverrides
        .Where(o => o.RevisionId == revision).OrderBy(o => o.MadeAt)
        .Select(o => new OverrideLine(o.Id, o.From, o.To, o.State, db.People.First(p => p.Id == o.ById).Name, o.Reason, o.MadeAt,
            db.People.Where(p => p.Id == o.SettledById).Select(p => p.Name).FirstOrDefault(), o.SettledAt, o.SettledReason))
        .ToListAsync(ct);

    private static string Day(DateTime? at) => at is { } moment ? Moments.Day(DateOnly.FromDateTime(moment)) : "";
}
