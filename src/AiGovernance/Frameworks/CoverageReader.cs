using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>Gathers the facts and measures coverage; pages and reports ask the same question here, so they say the same.</summary>
public static class CoverageReader
{
    private const int Batch = 200;

    /// <param name="useCase">With its revisions.</param>
    public static async Task<Coverage> OfUseCase(AppDbContext db, RmfCatalogue catalogue, UseCase useCase, DateTime now, CancellationToken ct)
    {
        var facts = new EvidenceFacts(await OrganisationEvidenceReader.Of(db, now, ct), await UseCaseEvidenceReader.Of(db, useCase, ct));
        return Coverage.Of(catalogue, EvidenceRules.All, facts, await AttestationsFor(db, useCase.Id, useCase.Reference, ct), DateOnly.FromDateTime(now));
    }

    /// <summary>Rules that exist only for cases are tallied over the decided ones, a batch at a time.</summary>
    public static async Task<Coverage> OfOrganisation(AppDbContext db, RmfCatalogue catalogue, DateTime now, CancellationToken ct)
    {
        var organisation = await OrganisationEvidenceReader.Of(db, now, ct);
        var tally = new CaseTally(EvidenceRules.All);
        var today = DateOnly.FromDateTime(now);
        var decided = db.UseCases.Where(u => db.Decisions.Any(d => d.UseCaseId == u.Id) && u.Standing != Standing.Retired).OrderBy(u => u.Id);
        for (var done = 0; ; done += Batch)
        {
            var cases = await decided.Skip(done).Take(Batch).Include(u => u.Revisions).ToListAsync(ct);
            foreach (var useCase in cases) tally.Add(await UseCaseEvidenceReader.Of(db, useCase, ct), organisation, today);
            if (cases.Count < Batch) break;
        }
        return Coverage.Of(catalogue, EvidenceRules.All, new EvidenceFacts(organisation, Cases: tally), await AttestationsFor(db, null, null, ct), today);
    }

    private static async Task<IReadOnlyCollection<Attestation>> AttestationsFor(AppDbContext db, UseCaseId? id, string? reference, CancellationToken ct)
    {
        var records = await db.Attestations.Where(a => a.UseCaseId == null || a.UseCaseId == id)
            .Join(db.People, a => a.AttestedBy, p => p.Id, (a, p) => new { Record = a, By = p.Name }).ToListAsync(ct);
        return [.. records.Select(r => new Attestation(r.Record.SubcategoryId, r.Record.UseCaseId is null ? null : reference, $"{r.Record.Text} Shown by: {r.Record.Evidence}", r.By,
            ListAttestations.Address, r.Record.From, r.Record.Until, r.Record.IsNotApplicable))];
    }
}
