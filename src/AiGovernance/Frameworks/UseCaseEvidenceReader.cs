using AiGovernance.Data;
using AiGovernance.Frameworks.Logging;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Assessments;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Frameworks;

/// <summary>Reads from the records what evidence rules ask of cases; nobody types evidence in twice (FW-2).</summary>
public static class UseCaseEvidenceReader
{
    /// <param name="useCase">With its revisions.</param>
    public static async Task<UseCaseEvidence> Of(AppDbContext db, UseCase useCase, CancellationToken ct) => (await Of(db, [useCase], ct))[0];

    /// <param name="cases">With their revisions.</param>
    public static async Task<IReadOnlyList<UseCaseEvidence>> Of(AppDbContext db, IReadOnlyList<UseCase> cases, CancellationToken ct)
    {
        if (cases.Count == 0) return [];
        var records = await CaseRecords.Of(db, cases, ct);
        var intakes = cases.ToDictionary(c => c.Id, c => CaseIntake.Of(records, c.Id));
        var supplied = await SuppliedRecords.Of(db, [.. intakes.Values.Select(i => i.Answers)], ct);
        return [.. cases.Select(c => Evidence(c, records, intakes[c.Id], supplied))];
    }

    private static UseCaseEvidence Evidence(UseCase useCase, CaseRecords records, CaseIntake intake, SuppliedRecords supplied)
    {
        var evidence = AfterStart(Judged(intake.Evidence(useCase.Reference), useCase, records), useCase.Id, records);
        return evidence with
        {
            Id = useCase.Id,
            IsConfidential = useCase.IsConfidential,
            Owner = Named(records, useCase.OwnerId, useCase.OwnerAcceptedAt),
            Sponsor = Named(records, useCase.SponsorId, useCase.SponsorAcceptedAt),
            Tier = useCase.Tier,
            Products = supplied.ProductsOf(intake.Answers),
            Data = supplied.DataOf(intake.Answers),
            ReviewOn = useCase.ReviewDueOn,
            Standing = useCase.Standing,
            InProduction = useCase.InProduction,
            HistoryEntries = records.History.GetValueOrDefault(useCase.Id),
        };
    }

    private static UseCaseEvidence Judged(UseCaseEvidence evidence, UseCase useCase, CaseRecords records)
    {
        var revision = records.Newest.GetValueOrDefault(useCase.Id);
        var reviews = revision is null ? [] : records.Reviews[CaseRecords.ReviewedAs(revision)].OrderBy(r => r.Discipline).ToList();
        var done = reviews.Where(r => r.State is ReviewState.Done).ToList();
        return evidence with
        {
            RevisionHash = revision is { SubmittedAt: not null } ? revision.Hash : null,
            RevisionNumber = revision is { SubmittedAt: not null } ? revision.Number : 0,
            NewestIsDecided = revision is not null && records.Decisions[useCase.Id].Any(d => d.RevisionId == revision.Id),
            WaysCompared = revision is { Deployment.Length: > 0 },
            RequiredDisciplines = [.. reviews.Select(r => r.Discipline)],
            Reviews = [.. done.Select(r => new ReviewFact(r.Discipline, r.Outcome!.Value.ToString(), r.Rationale, DateOnly.FromDateTime(r.OpenedAt), DateOnly.FromDateTime(r.DoneAt!.Value)))],
            Answers = Corrected(evidence.Answers, done),
            ConfirmedBy = done.SelectMany(r => r.ConfirmedAnswers.Keys.Select(q => (Question: q, r.Discipline))).DistinctBy(x => x.Question).ToDictionary(x => x.Question, x => x.Discipline, StringComparer.Ordinal),
            // Approved and passed; a newer one of its kind has replaced the former.
            Assessments = [.. records.Assessments[useCase.Id].Where(a => AssessmentCover.Passes(a.Result)).Select(a => new AssessmentFact(a.Kind, a.DoneOn, a.AnsweredBy is { } by ? records.Names.GetValueOrDefault(by) : null, a.EndsOn))],
            Decision = records.Decisions[useCase.Id].FirstOrDefault() is { } d ? new(CaseWords.Of(d.Outcome).Text, d.Outcome is Standing.Approved or Standing.ApprovedWithConditions,
                d.Deciders, DateOnly.FromDateTime(d.DecidedAt), d.EndsOn, d.PermittedDataLevel, d.PermittedLocation, d.ModelRange) : null,
            Conditions = [.. records.Conditions[useCase.Id].Select(c => new ConditionFact(c.Number, records.Names.GetValueOrDefault(c.OwnerId, ""), c.DueOn, c.RequiredProof, c.State.ToString(), c.State is Approvals.ConditionState.Open))],
        };
    }

    /// <summary>What a reviewer found otherwise counts as the reviewer found it (RV-1).</summary>
    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Corrected(IReadOnlyDictionary<string, IReadOnlyList<string>> given, IReadOnlyList<Review> done)
    {
        var answers = given.ToDictionary(StringComparer.Ordinal);
        foreach (var (question, value) in done.SelectMany(r => r.ConfirmedAnswers)) answers[question] = [value];
        return answers;
    }

    private static UseCaseEvidence AfterStart(UseCaseEvidence evidence, UseCaseId id, CaseRecords records) => evidence with
    {
        ShutOffPlan = records.Plans.TryGetValue(id, out var plan) ? $"{plan.Who}: {plan.How}" : evidence.ShutOffPlan,
        ShutOffDrillOn = records.LastDrills.TryGetValue(id, out var drill) ? drill : null,
        Logging = records.Logging[id].MaxBy(r => r.RecordedAt) is { } log ? new(LoggingWords.Of(log.What), log.Where, log.Months) : null,
        Triggers = records.Triggers.GetValueOrDefault(id),
        Values = records.Values.GetValueOrDefault(id)?.Count ?? 0,
        LastTriggerValueOn = records.Values.GetValueOrDefault(id)?.Last,
        Breaches = records.Breaches[id].Count(),
        OpenAlerts = records.Breaches[id].Count(b => b.IsOpen),
        Concerns = [.. records.Concerns[id].Select(c => new ConcernFact(c.AnswerDueOn, c.AnsweredAt is { } at ? DateOnly.FromDateTime(at) : null))],
        Suspensions = records.Suspensions[id].Count(),
        IsStopOpen = records.Suspensions[id].Any(s => s is { LiftedAt: null, StopDueAt: not null }) && !records.Stopped.Contains(id),
    };

    private static PersonFact? Named(CaseRecords records, Access.PersonId? id, DateTime? accepted) =>
        id is { } person && records.Names.TryGetValue(person, out var name) ? new(name, accepted) : null;
}
