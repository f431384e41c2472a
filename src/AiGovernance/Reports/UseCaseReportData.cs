using AiGovernance.Approvals;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Frameworks;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Responses;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports;

/// <summary>Everything the use-case alignment report says, read once as of one instant (RP-1).</summary>
/// <param name="Answered">One for each review, null before it is complete.</param>
public sealed record UseCaseReportData(
    UseCase UseCase, Revision? Revision, string Unit, IReadOnlyDictionary<Guid, string> People, ScoreSnapshot? Score,
    IReadOnlyList<Review> Reviews, IReadOnlyList<AnsweredReview?> Answered, IReadOnlyList<Decision> Decisions, IReadOnlyList<Approvals.Condition> Conditions, IReadOnlyList<CaseHistory> History, IReadOnlyList<OverrideLine> Overrides, QuestionnaireDefinition? Questionnaire, Coverage Coverage, DateTime AsOf)
{
    public Decision? InForce => Decisions.Count == 0 ? null : Decisions[0];

    public string Name(Guid? person) => person is { } id && People.TryGetValue(id, out var name) ? name : "not named";

    public static async Task<UseCaseReportData> Read(AppDbContext db, RmfCatalogue catalogue, UseCase useCase, DateTime now, CancellationToken ct)
    {
        var revision = useCase.Revisions.Where(r => r.SubmittedAt is not null).MaxBy(r => r.Number);
        var reviewed = revision?.AgainOfId ?? revision?.Id;
        var reviews = revision is null ? [] : await db.Reviews.AsNoTracking().Where(r => r.RevisionId == reviewed && r.State != ReviewState.Cancelled).OrderBy(r => r.Discipline).ToListAsync(ct);
        var answered = new List<AnsweredReview?>();
        foreach (var review in reviews) answered.Add(await AnsweredReview.Of(db, review, ct));
        return new(useCase, revision, await db.Units.Where(u => u.Id == useCase.UnitId).Select(u => u.Name).SingleAsync(ct),
            await db.People.ToDictionaryAsync(p => p.Id.Value, p => p.Name, ct),
            revision is { Score.Length: > 0 } ? ScoreSnapshot.FromJson(revision.Score) : null, reviews, answered,
            await db.Decisions.AsNoTracking().Where(d => d.UseCaseId == useCase.Id).OrderByDescending(d => d.DecidedAt).ToListAsync(ct),
            await db.Conditions.OfLatestDecision(db).AsNoTracking().Where(c => c.UseCaseId == useCase.Id).OrderBy(c => c.Number).ToListAsync(ct),
            await db.CaseHistory.AsNoTracking().Where(h => h.UseCaseId == useCase.Id).OrderBy(h => h.From).ToListAsync(ct),
            revision is null ? [] : await OverrideLine.Of(db, revision.Id, ct),
            revision is null ? null : await db.Questionnaire(revision.Questionnaire, ct),
            await CoverageReader.OfUseCase(db, catalogue, useCase, now, ct), now);
    }
}
