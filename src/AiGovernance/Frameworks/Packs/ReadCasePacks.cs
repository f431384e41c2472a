using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Organisation;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring.EuAct;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks.Packs;

/// <summary>What concerns one case beside NIST AI RMF: packs, duties of the EU AI Act, the risks of generative AI, and who could close a gap.</summary>
/// <param name="GenAi">Empty where the case is not generative.</param>
/// <param name="Logging">The newest logging record; null where nobody made one.</param>
public sealed record CasePacksDetails(
    Coverage Rmf, IReadOnlyList<PackCoverage> Packs, IReadOnlyList<GenAiRow> GenAi, IReadOnlyList<EvidenceGap> Gaps, LoggingFact? Logging, bool MayRecordLogging);

/// <summary>Reads which packs a case switches on by its answers, and what its records show of each (S91 to S93, FW-4).</summary>
public sealed class ReadCasePacks(Database database, AccessCheck access, IReviewSecrecy secrecy, RmfCatalogue rmf, PackCatalogue packs, GenAiCatalogue genAi, OrganisationProfile organisation, TimeProvider clock)
{
    public Task<Result<CasePacksDetails>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<CasePacksDetails>(this, async db =>
    {
        if (!access.Allows(FrameworkPermissions.ReadCase)) return Refusal.Forbidden;
        var useCase = await db.UseCases.VisibleTo(access.Actor).Include(u => u.Revisions).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        // Verdicts rest on what reviewers found, so they would tell it (CM-3).
        if (await secrecy.Against(db, access.Actor, id, ct) is { } kept) return kept;
        return await Details(db, useCase, ct);
    }, ct);

    private async Task<CasePacksDetails> Details(AppDbContext db, UseCase useCase, CancellationToken ct)
    {
        var (now, today) = (clock.GetUtcNow().UtcDateTime, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var evidence = await UseCaseEvidenceReader.Of(db, useCase, ct);
        var facts = new EvidenceFacts(await OrganisationEvidenceReader.Of(db, rmf, now, ct), evidence);
        var attestations = await CoverageReader.AttestationsFor(db, useCase.Id, useCase.Reference, ct);
        var coverage = Coverage.Of(rmf, EvidenceRules.All, facts, attestations, today);
        var found = Concerning(evidence).Select(p => PackCoverage.Of(p, facts, attestations, today)).ToList();
        var people = await ClosingPeopleReader.Of(db, now, ct, evidence.Owner?.Name);
        return new(coverage, found, evidence.IsGenerative() ? GenAiCoverage.Of(genAi, evidence, coverage, today) : [],
            EvidenceGap.Of(found.SelectMany(p => p.Rows).Concat(coverage.Rows), people, evidence), evidence.Logging, access.Allows(FrameworkPermissions.RecordLogging, useCase));
    }

    private IEnumerable<Pack> Concerning(UseCaseEvidence evidence)
    {
        foreach (var pack in packs.Packs)
            if (pack.Concerns(evidence)) yield return pack;
        if (evidence.Intake is { } intake && Duties(intake) is { Count: > 0 } duties) yield return packs.EuAct.Of(duties);
    }

    private IReadOnlyList<EuDuty> Duties(CaseIntake intake) =>
        EuAiAct.Of(intake.Definition, intake.Answers, organisation.IsPublicService, organisation.IsInEu, intake.Snapshot is null ? null : EuException.Of(intake.Snapshot.Facts)).Duties;
}
