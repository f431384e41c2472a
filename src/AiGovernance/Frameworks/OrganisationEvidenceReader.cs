using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Committee;
using AiGovernance.Data;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>Reads from the records what evidence rules ask of the organisation (FW-2).</summary>
internal static class OrganisationEvidenceReader
{
    public static async Task<OrganisationEvidence> Of(AppDbContext db, DateTime now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now);
        var roles = await db.RoleAssignments.Where(r => r.FromAt <= now && (r.UntilAt == null || r.UntilAt > now)).Select(r => new { r.Role, r.Discipline }).ToListAsync(ct);
        var evidence = await Cases(db, ct) with
        {
            RolesHeld = roles.Select(r => r.Role).ToHashSet(),
            DisciplinesHeld = roles.Where(r => r.Discipline is not null).Select(r => r.Discipline!.Value).ToHashSet(),
            PolicySettingsVersion = await db.PolicyVersions.MaxAsync(v => (int?)v.Number, ct) is { } number ? $"{number}" : null,
            GateSetVersion = $"{GateCatalogue.Intake.Id} {GateCatalogue.Intake.Version}",
            ProductsInUse = await db.VendorProducts.CountAsync(ct),
            ProductsAssessed = await db.VendorProducts.CountAsync(p => p.Result != null && p.Result != VendorResult.NotApproved && p.ValidUntil >= today, ct),
            DecisionsCount = await db.Decisions.CountAsync(ct),
            OverdueReviews = await db.Reviews.CountAsync(r => (r.State == ReviewState.Open || r.State == ReviewState.Claimed) && r.DueOn < today, ct),
            OverdueConditions = await db.Conditions.CountAsync(c => c.State == ConditionState.Open && c.DueOn < today, ct),
            OverdueExpiries = await db.UseCases.CountAsync(u => u.InProduction && u.ReviewDueOn < today, ct),
        };
        return await CommitteeEvidence.Add(db, evidence, now, ct);
    }

    private static async Task<OrganisationEvidence> Cases(AppDbContext db, CancellationToken ct) => new()
    {
        CasesRegistered = await db.UseCases.CountAsync(ct),
        CasesWithOwner = await db.UseCases.CountAsync(u => u.OwnerId != null, ct),
        CasesSubmitted = await db.UseCases.CountAsync(u => u.Revisions.Any(r => r.SubmittedAt != null), ct),
        CasesRated = await db.UseCases.CountAsync(u => u.Tier != null, ct),
        CasesDecided = await db.UseCases.CountAsync(u => db.Decisions.Any(d => d.UseCaseId == u.Id), ct),
        CasesRetired = await db.UseCases.CountAsync(u => u.Standing == Standing.Retired && u.Revisions.Any(), ct),
    };
}
