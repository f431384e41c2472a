using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>Gathers the facts and measures coverage; pages and reports ask the same question here, so they say the same.</summary>
public static class CoverageReader
{
    private const int Batch = 500;

    /// <param name="useCase">With its revisions.</param>
    public static async Task<Coverage> OfUseCase(AppDbContext db, RmfCatalogue catalogue, UseCase useCase, DateTime now, CancellationToken ct)
    {
        var facts = new EvidenceFacts(await OrganisationEvidenceReader.Of(db, catalogue, now, ct), await UseCaseEvidenceReader.Of(db, useCase, ct));
        return Coverage.Of(catalogue, EvidenceRules.All, facts, await AttestationsFor(db, useCase.Id, useCase.Reference, ct), DateOnly.FromDateTime(now));
    }

    public static async Task<Coverage> OfOrganisation(AppDbContext db, RmfCatalogue catalogue, DateTime now, CancellationToken ct) =>
        (await MapOf(db, catalogue, now, ct)).Whole;

    /// <summary>Rules that exist only for cases are tallied over the decided ones, a batch at a time: for the whole and for each business unit.</summary>
    public static async Task<CoverageMap> MapOf(AppDbContext db, RmfCatalogue catalogue, DateTime now, CancellationToken ct)
    {
        var (organisation, today) = (await OrganisationEvidenceReader.Of(db, catalogue, now, ct), DateOnly.FromDateTime(now));
        var (whole, units) = (new CaseTally(EvidenceRules.All), new Dictionary<UnitId, CaseTally>());
        var decided = db.UseCases.Where(u => db.Decisions.Any(d => d.UseCaseId == u.Id) && u.Standing != Standing.Retired).OrderBy(u => u.Id);
        for (var done = 0; ; done += Batch)
        {
            var cases = await decided.Skip(done).Take(Batch).Include(u => u.Revisions).AsNoTracking().ToListAsync(ct);
            foreach (var (useCase, evidence) in cases.Zip(await UseCaseEvidenceReader.Of(db, cases, ct)))
            {
                var results = whole.Check(evidence, organisation, today);
                whole.Add(evidence, results);
                (units.TryGetValue(useCase.UnitId, out var unit) ? unit : units[useCase.UnitId] = new(EvidenceRules.All)).Add(evidence, results);
            }
            if (cases.Count < Batch) break;
        }
        var attestations = await AttestationsFor(db, null, null, ct);
        var names = await db.Units.ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        return new(Measured(whole), whole.Cases, [.. units.Select(u => new UnitCoverage(u.Key, names[u.Key], u.Value.Cases, Measured(u.Value))).OrderBy(u => u.Name, StringComparer.Ordinal)]);

        Coverage Measured(CaseTally tally) => Coverage.Of(catalogue, EvidenceRules.All, new EvidenceFacts(organisation, Cases: tally), attestations, today);
    }

    /// <param name="id">Null for those of the organisation alone.</param>
    internal static async Task<IReadOnlyCollection<Attestation>> AttestationsFor(AppDbContext db, UseCaseId? id, string? reference, CancellationToken ct)
    {
        var records = await db.Attestations.Where(a => a.UseCaseId == null || a.UseCaseId == id)
            .Join(db.People, a => a.AttestedBy, p => p.Id, (a, p) => new { Record = a, By = p.Name }).ToListAsync(ct);
        return [.. records.Select(r => new Attestation(r.Record.SubcategoryId, r.Record.UseCaseId is null ? null : reference, $"{Sentences.Ended(r.Record.Text)} Shown by: {r.Record.Evidence}", r.By,
            ListAttestations.Address, r.Record.From, r.Record.Until, r.Record.IsNotApplicable))];
    }
}

/// <summary>The organisation's coverage as a whole and by business unit.</summary>
/// <param name="Cases">Decided cases counted.</param>
public sealed record CoverageMap(Coverage Whole, int Cases, IReadOnlyList<UnitCoverage> Units);

/// <summary>What the decided cases of one business unit show; the organisation's own rules count for each unit alike.</summary>
public sealed record UnitCoverage(UnitId Id, string Name, int Cases, Coverage Coverage);
