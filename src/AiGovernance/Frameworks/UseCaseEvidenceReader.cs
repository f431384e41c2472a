using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Assessments;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>Reads from the records what evidence rules ask of one case; nobody types evidence in twice (FW-2).</summary>
public static class UseCaseEvidenceReader
{
    /// <param name="useCase">With its revisions.</param>
    public static async Task<UseCaseEvidence> Of(AppDbContext db, UseCase useCase, CancellationToken ct)
    {
        var revision = useCase.Revisions.OrderByDescending(r => r.Number).FirstOrDefault(r => r.SubmittedAt is not null) ?? useCase.Revisions.OrderByDescending(r => r.Number).FirstOrDefault();
        var definition = revision is null ? QuestionnaireCatalogue.Intake : await db.Questionnaire(revision.Questionnaire, ct);
        var snapshot = revision is { Score.Length: > 0 } ? ScoreSnapshot.FromJson(revision.Score) : null;
        var answers = revision is null ? Answers.Empty : Answers.Read(revision.Answers, definition).Value ?? Answers.Empty;
        var reviews = revision is null ? null : await ReviewOutcomes.Of(db, revision.Id, ct);
        return Intake(new() { Reference = useCase.Reference }, definition, answers, snapshot) with
        {
            Owner = await Named(db, useCase.OwnerId, useCase.OwnerAcceptedAt, ct),
            Sponsor = await Named(db, useCase.SponsorId, useCase.SponsorAcceptedAt, ct),
            Tier = useCase.Tier,
            RevisionHash = revision is { SubmittedAt: not null } ? revision.Hash : null,
            RequiredDisciplines = [.. reviews?.Reviews.Select(r => r.Discipline) ?? []],
            Reviews = revision is null ? [] : await ReviewsOf(db, await db.ReviewedAs(revision.Id, ct), ct),
            ConfirmedBy = revision is null ? new Dictionary<string, Discipline>() : await ConfirmationsOf(db, await db.ReviewedAs(revision.Id, ct), ct),
            Assessments = await AssessmentsOf(db, useCase.Id, ct),
            Decision = await DecisionOf(db, useCase.Id, ct),
            Conditions = await ConditionsOf(db, useCase.Id, ct),
            Products = await ProductsOf(db, answers, ct),
            ReviewOn = useCase.ReviewDueOn,
            Standing = useCase.Standing,
            InProduction = useCase.InProduction,
            HistoryEntries = await db.CaseHistory.CountAsync(h => h.UseCaseId == useCase.Id, ct),
        };
    }

    private static UseCaseEvidence Intake(UseCaseEvidence evidence, QuestionnaireDefinition definition, Answers answers, ScoreSnapshot? snapshot)
    {
        var facts = snapshot?.Facts ?? new Dictionary<string, string>();
        var shown = Evaluation.Of(definition, answers, facts, Stage.Draft).Visible;
        return evidence with
        {
            Shown = shown.Select(q => q.Id).ToHashSet(StringComparer.Ordinal),
            Answers = answers.Questions.ToDictionary(q => q, q => answers[q]!.Items, StringComparer.Ordinal),
            QuestionsFor = definition.Questions.SelectMany(q => q.EvidenceFor.Select(id => (Id: id, Question: q.Id)))
                .GroupBy(x => x.Id).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(x => x.Question)]),
            ShutOffPlan = answers["shutoff"]?.Items[0],
            Gates = [.. snapshot?.Score.Gates.Select(g => new GateFact(g.GateId, Explanation.Effect(g), g.Source)) ?? []],
            Score = snapshot is null ? null : new ScoreFact($"{snapshot.Questionnaire.Id} {snapshot.Questionnaire.Version}", $"{snapshot.GateSet.Id} {snapshot.GateSet.Version}",
                snapshot.Recompute(definition, GateCatalogue.Intake).Count == 0),
        };
    }

    private static async Task<PersonFact?> Named(AppDbContext db, PersonId? id, DateTime? accepted, CancellationToken ct) =>
        id is null ? null : await db.People.Where(p => p.Id == id).Select(p => new PersonFact(p.Name, accepted)).SingleOrDefaultAsync(ct);

    private static async Task<IReadOnlyList<ReviewFact>> ReviewsOf(AppDbContext db, RevisionId revision, CancellationToken ct)
    {
        var done = await db.Reviews.AsNoTracking().Where(r => r.RevisionId == revision && r.State == ReviewState.Done).ToListAsync(ct);
        return [.. done.Select(r => new ReviewFact(r.Discipline, r.Outcome!.Value.ToString(), r.Rationale, DateOnly.FromDateTime(r.OpenedAt), DateOnly.FromDateTime(r.DoneAt!.Value)))];
    }

    private static async Task<IReadOnlyDictionary<string, Discipline>> ConfirmationsOf(AppDbContext db, RevisionId revision, CancellationToken ct)
    {
        var done = await db.Reviews.AsNoTracking().Where(r => r.RevisionId == revision && r.State == ReviewState.Done).ToListAsync(ct);
        return done.SelectMany(r => r.ConfirmedAnswers.Keys.Select(q => (Question: q, r.Discipline))).DistinctBy(x => x.Question).ToDictionary(x => x.Question, x => x.Discipline, StringComparer.Ordinal);
    }

    /// <summary>What was approved and passed; a newer one of its kind has replaced the former.</summary>
    private static async Task<IReadOnlyList<AssessmentFact>> AssessmentsOf(AppDbContext db, UseCaseId id, CancellationToken ct)
    {
        var rows = await db.AssessmentRecords.AsNoTracking().Where(r => r.UseCaseId == id && r.State == AssessmentState.Approved)
            .Select(r => new { Record = r, Approver = db.People.First(p => p.Id == r.AnsweredBy).Name }).ToListAsync(ct);
        return [.. rows.Where(x => AssessmentCover.Passes(x.Record.Result)).Select(x => new AssessmentFact(x.Record.Kind, x.Record.DoneOn, x.Approver, x.Record.EndsOn))];
    }

    private static async Task<DecisionFact?> DecisionOf(AppDbContext db, UseCaseId id, CancellationToken ct)
    {
        var decision = await db.Decisions.AsNoTracking().Where(d => d.UseCaseId == id).OrderByDescending(d => d.DecidedAt).FirstOrDefaultAsync(ct);
        return decision is null ? null : new DecisionFact(CaseWords.Of(decision.Outcome).Text, decision.Outcome is Standing.Approved or Standing.ApprovedWithConditions,
            decision.Deciders, DateOnly.FromDateTime(decision.DecidedAt), decision.EndsOn, decision.PermittedDataLevel, decision.PermittedLocation, decision.ModelRange);
    }

    private static async Task<IReadOnlyList<ConditionFact>> ConditionsOf(AppDbContext db, UseCaseId id, CancellationToken ct)
    {
        var rows = await db.Conditions.AsNoTracking().Where(c => c.UseCaseId == id).OrderBy(c => c.Number)
            .Join(db.People, c => c.OwnerId, p => p.Id, (c, p) => new { Condition = c, Owner = p.Name }).ToListAsync(ct);
        return [.. rows.Select(r => new ConditionFact(r.Condition.Number, r.Owner, r.Condition.DueOn, r.Condition.RequiredProof, r.Condition.State.ToString(), r.Condition.State is ConditionState.Open))];
    }

    private static async Task<IReadOnlyList<ProductFact>> ProductsOf(AppDbContext db, Answers answers, CancellationToken ct) =>
        IntakeFacts.ProductOf(answers) is not { } id ? []
            : await db.VendorProducts.Where(p => p.Id == id).Select(p => new ProductFact(p.Name, p.Result, p.ValidUntil)).ToListAsync(ct);
}
