using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Approvals.Concerns;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Approvals.Triggers;
using AiGovernance.Data;
using AiGovernance.Frameworks.Logging;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Assessments;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Condition = AiGovernance.Approvals.Condition;

namespace AiGovernance.Frameworks;

/// <summary>What the rooms have on record about a number of cases, read in as many queries for hundreds as for one.</summary>
internal sealed class CaseRecords
{
    public required IReadOnlyDictionary<UseCaseId, Revision> Newest { get; init; }
    public required IReadOnlyDictionary<string, QuestionnaireDefinition> Definitions { get; init; }
    public required ILookup<RevisionId, Review> Reviews { get; init; }
    public required ILookup<UseCaseId, AssessmentRecord> Assessments { get; init; }
    public required ILookup<UseCaseId, Decision> Decisions { get; init; }
    public required ILookup<UseCaseId, Condition> Conditions { get; init; }
    public required IReadOnlyDictionary<UseCaseId, ShutOffPlan> Plans { get; init; }
    public required IReadOnlyDictionary<UseCaseId, DateOnly> LastDrills { get; init; }
    public required IReadOnlyDictionary<UseCaseId, int> Triggers { get; init; }
    public required IReadOnlyDictionary<UseCaseId, ValuesOnRecord> Values { get; init; }
    public required ILookup<UseCaseId, TriggerBreach> Breaches { get; init; }
    public required ILookup<UseCaseId, Concern> Concerns { get; init; }
    public required ILookup<UseCaseId, Suspension> Suspensions { get; init; }
    public required IReadOnlySet<UseCaseId> Stopped { get; init; }
    public required ILookup<UseCaseId, LoggingRecord> Logging { get; init; }
    public required IReadOnlyDictionary<UseCaseId, int> History { get; init; }
    public required IReadOnlyDictionary<PersonId, string> Names { get; init; }

    /// <param name="cases">With their revisions.</param>
    public static async Task<CaseRecords> Of(AppDbContext db, IReadOnlyList<UseCase> cases, CancellationToken ct)
    {
        var ids = cases.Select(c => c.Id).ToList();
        var newest = cases.Select(NewestOf).OfType<Revision>().ToDictionary(r => r.UseCaseId);
        var reviewed = newest.Values.Select(ReviewedAs).ToList();
        var assessments = await db.AssessmentRecords.AsNoTracking().Where(r => ids.Contains(r.UseCaseId) && r.State == AssessmentState.Approved).ToListAsync(ct);
        var conditions = await db.Conditions.OfLatestDecision(db).AsNoTracking().Where(c => ids.Contains(c.UseCaseId)).OrderBy(c => c.Number).ToListAsync(ct);
        return new()
        {
            Newest = newest,
            Definitions = await DefinitionsOf(db, newest.Values, ct),
            Reviews = (await db.Reviews.AsNoTracking().Where(r => reviewed.Contains(r.RevisionId) && r.State != ReviewState.Cancelled).ToListAsync(ct)).ToLookup(r => r.RevisionId),
            Assessments = assessments.ToLookup(r => r.UseCaseId),
            Decisions = (await db.Decisions.AsNoTracking().Where(d => ids.Contains(d.UseCaseId)).OrderByDescending(d => d.DecidedAt).ToListAsync(ct)).ToLookup(d => d.UseCaseId),
            Conditions = conditions.ToLookup(c => c.UseCaseId),
            Plans = await db.ShutOffPlans.AsNoTracking().Where(p => ids.Contains(p.UseCaseId)).ToDictionaryAsync(p => p.UseCaseId, ct),
            LastDrills = await db.ShutOffDrills.Where(d => ids.Contains(d.UseCaseId)).GroupBy(d => d.UseCaseId).Select(g => new { g.Key, On = g.Max(d => d.On) }).ToDictionaryAsync(g => g.Key, g => g.On, ct),
            Triggers = await db.Triggers.Where(t => ids.Contains(t.UseCaseId) && t.EndedAt == null).GroupBy(t => t.UseCaseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            Values = await db.Measurements.Where(m => ids.Contains(m.UseCaseId)).GroupBy(m => m.UseCaseId).Select(g => new { g.Key, Count = g.Count(), Last = g.Max(m => m.MeasuredAt) })
                .ToDictionaryAsync(g => g.Key, g => new ValuesOnRecord(g.Count, DateOnly.FromDateTime(g.Last)), ct),
            Breaches = (await db.TriggerBreaches.AsNoTracking().Where(b => ids.Contains(b.UseCaseId)).ToListAsync(ct)).ToLookup(b => b.UseCaseId),
            Concerns = (await db.Concerns.AsNoTracking().Where(c => c.UseCaseId != null && ids.Contains(c.UseCaseId.Value)).ToListAsync(ct)).ToLookup(c => c.UseCaseId!.Value),
            Suspensions = (await db.Suspensions.AsNoTracking().Where(s => ids.Contains(s.UseCaseId)).ToListAsync(ct)).ToLookup(s => s.UseCaseId),
            Stopped = (await db.ProductionStops.Where(s => ids.Contains(s.UseCaseId)).Select(s => s.UseCaseId).Distinct().ToListAsync(ct)).ToHashSet(),
            Logging = (await db.LoggingRecords.AsNoTracking().Where(r => ids.Contains(r.UseCaseId)).ToListAsync(ct)).ToLookup(r => r.UseCaseId),
            History = await db.CaseHistory.Where(h => ids.Contains(h.UseCaseId)).GroupBy(h => h.UseCaseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            Names = await NamesOf(db, PeopleOf(cases, assessments, conditions), ct),
        };
    }

    /// <summary>What was handed in last, else the draft: a draft beside a decided case says nothing of it yet.</summary>
    private static Revision? NewestOf(UseCase useCase)
    {
        var byNumber = useCase.Revisions.OrderByDescending(r => r.Number).ToList();
        return byNumber.Find(r => r.SubmittedAt is not null) ?? byNumber.FirstOrDefault();
    }

    /// <summary>What is heard again was reviewed once (AP-7).</summary>
    public static RevisionId ReviewedAs(Revision revision) => revision.AgainOfId ?? revision.Id;

    private static async Task<IReadOnlyDictionary<string, QuestionnaireDefinition>> DefinitionsOf(AppDbContext db, IEnumerable<Revision> revisions, CancellationToken ct)
    {
        var found = new Dictionary<string, QuestionnaireDefinition>(StringComparer.Ordinal);
        foreach (var reference in revisions.Select(r => r.Questionnaire).Distinct()) found[reference] = await db.Questionnaire(reference, ct);
        return found;
    }

    private static List<PersonId> PeopleOf(IReadOnlyList<UseCase> cases, List<AssessmentRecord> assessments, List<Condition> conditions) =>
    [
        .. cases.SelectMany(c => new[] { c.OwnerId, c.SponsorId }).Concat(assessments.Select(a => a.AnsweredBy)).OfType<PersonId>()
            .Concat(conditions.Select(c => c.OwnerId)).Distinct(),
    ];

    private static async Task<IReadOnlyDictionary<PersonId, string>> NamesOf(AppDbContext db, List<PersonId> people, CancellationToken ct) =>
        await db.People.Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
}

/// <summary>How many values of its metrics a case has, and when the last was measured.</summary>
internal sealed record ValuesOnRecord(int Count, DateOnly Last);
