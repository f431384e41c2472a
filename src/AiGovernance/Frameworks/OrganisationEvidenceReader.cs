using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Committee;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>Reads from the records what evidence rules ask of the organisation (FW-2).</summary>
internal static class OrganisationEvidenceReader
{
    /// <summary>The kind of the executive summary in the register of documents; the room that issues it lies above.</summary>
    internal const string ExecutiveKind = "executive";

    public static async Task<OrganisationEvidence> Of(AppDbContext db, RmfCatalogue catalogue, DateTime now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now);
        var roles = await db.RoleAssignments.Where(r => r.FromAt <= now && (r.UntilAt == null || r.UntilAt > now)).Select(r => new { r.Role, r.Discipline }).ToListAsync(ct);
        var evidence = await Cases(db, ct) with
        {
            RolesHeld = roles.Select(r => r.Role).ToHashSet(),
            DisciplinesHeld = roles.Where(r => r.Discipline is not null).Select(r => r.Discipline!.Value).ToHashSet(),
            PolicySettingsVersion = await db.PolicyVersions.MaxAsync(v => (int?)v.Number, ct) is { } number ? $"{number}" : null,
            GateSetVersion = $"{GateCatalogue.Intake.Id} {GateCatalogue.Intake.Version}",
            BoundariesInForce = (await db.BoundariesOn(today, ct)).Count,
            ExecutiveSummaries = await db.Documents.CountAsync(d => d.Kind == ExecutiveKind && d.ContentHash != "" && d.IssuedAt > now.AddYears(-1), ct),
            ProductsInUse = await db.VendorProducts.CountAsync(ct),
            ProductsAssessed = await db.VendorProducts.CountAsync(p => p.Result != null && p.Result != VendorResult.NotApproved && p.ValidUntil >= today, ct),
            DecisionsCount = await db.Decisions.CountAsync(ct),
            OverdueReviews = await db.Reviews.CountAsync(r => (r.State == ReviewState.Open || r.State == ReviewState.Claimed) && r.DueOn < today, ct),
            OverdueConditions = await db.Conditions.CountAsync(c => c.State == ConditionState.Open && c.DueOn < today, ct),
            OverdueExpiries = await db.UseCases.CountAsync(u => u.InProduction && u.ReviewDueOn < today, ct),
        };
        evidence = evidence with { CharacteristicsAsked = await CharacteristicsAsked(db, catalogue, ct), TrailEndsAtItsHead = await TrailEndsAtItsHead(db, ct) };
        return await PracticeEvidence.Add(db, await CommitteeEvidence.Add(db, evidence, now, ct), now, ct);
    }

    private static async Task<IReadOnlySet<string>> CharacteristicsAsked(AppDbContext db, RmfCatalogue catalogue, CancellationToken ct)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var builtIn in QuestionnaireCatalogue.Reviews.Values.Append(QuestionnaireCatalogue.Intake))
            foreach (var id in (await db.CurrentQuestionnaire(builtIn, ct)).Questions.SelectMany(q => q.EvidenceFor).Distinct())
                if (catalogue.Contains(id) && catalogue[id].Characteristic is { } mark) asked.Add(mark);
        return asked;
    }

    private static async Task<bool> TrailEndsAtItsHead(AppDbContext db, CancellationToken ct)
    {
        var head = await db.TrailHeads.AsNoTracking().SingleOrDefaultAsync(ct);
        var last = await db.Trail.OrderByDescending(e => e.Number).Select(e => new { e.Number, e.Hash }).FirstOrDefaultAsync(ct);
        return head is not null && last is not null && head.Count == last.Number && head.LastHash == last.Hash;
    }

    private static async Task<OrganisationEvidence> Cases(AppDbContext db, CancellationToken ct) => new()
    {
        CasesRegistered = await db.UseCases.CountAsync(ct),
        CasesWithOwner = await db.UseCases.CountAsync(u => u.OwnerId != null, ct),
        CasesSubmitted = await db.UseCases.CountAsync(u => u.Revisions.Any(r => r.SubmittedAt != null), ct),
        CasesRated = await db.UseCases.CountAsync(u => u.Tier != null, ct),
        CasesDecided = await db.UseCases.CountAsync(u => db.Decisions.Any(d => d.UseCaseId == u.Id), ct),
        CasesRetired = await db.UseCases.CountAsync(u => u.Standing == Standing.Retired && u.Revisions.Any(), ct),
        // The checklist is complete or there is no record of it: its action takes nothing less (AP-6).
        RetiredWithChecklist = await db.UseCases.CountAsync(u => u.Standing == Standing.Retired && u.Revisions.Any() && db.Retirements.Any(r => r.UseCaseId == u.Id), ct),
    };
}
