using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Assessments;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>Assessments that an approved use of mine lacks, or that end soon (RV-10).</summary>
internal sealed class AssessmentsToBring : IInboxSource
{
    public InboxArea Area => InboxArea.UseCases;

    public bool IsFor(Actor me) => true;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Lacking(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Lacking(at).OrderBy(n => n.UseCaseId).ThenBy(n => n.Kind).Take(InboxReading.Most).Join(at.Db.UseCases, n => n.UseCaseId, u => u.Id, (n, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            n.Kind,
            n.InProduction,
            Runs = u.InProduction,
            Former = at.Db.AssessmentRecords.Where(r => r.UseCaseId == u.Id && r.Kind == n.Kind && r.State == AssessmentState.Approved).FirstOrDefault(),
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, $"Bring: {AssessmentWords.InText(x.Kind)}", x.Case, Why(x.Former, x.InProduction || x.Runs, at.Today), "Record",
            x.Former is { Result: not AssessmentResult.Failed } former ? former.EndsOn : null, CaseAddress.Tab(x.Case.Reference, "assessments")))];
    }

    private static string Why(AssessmentRecord? former, bool runs, DateOnly today) => former switch
    {
        { Result: AssessmentResult.Failed } => "It was not passed.",
        { EndsOn: { } end } => (end < today ? "It has ended." : "It ends soon.") + (runs ? "" : " Production waits for it (AP-4)."),
        _ => runs ? "It is needed while the use runs." : "Production waits for it (AP-4).",
    };

    /// <summary>Of the revision decided last; what was recorded and waits for its approval is not in the owner's hands.</summary>
    private static IQueryable<NeededAssessment> Lacking(InboxReading at)
    {
        var (me, db, soon) = (at.Me.Person, at.Db, at.Today.AddDays(AssessmentCover.LapseDays));
        return db.NeededAssessments.Where(n =>
            db.UseCases.Any(u => u.Id == n.UseCaseId && u.OwnerId == me && (u.Standing == Standing.Approved || u.Standing == Standing.ApprovedWithConditions) && (!n.InProduction || u.InProduction))
            && db.Revisions.Any(r => r.Id == n.RevisionId && !db.Revisions.Any(later => later.UseCaseId == n.UseCaseId && later.Number > r.Number && later.Status == RevisionStatus.Decided))
            && !db.AssessmentRecords.Any(r => r.UseCaseId == n.UseCaseId && r.Kind == n.Kind
                && (r.State == AssessmentState.Recorded || (r.State == AssessmentState.Approved && r.Result != AssessmentResult.Failed && (r.EndsOn == null || r.EndsOn > soon))))
            // How it does afterwards is asked once it is known how it did during deployment.
            && (n.Kind != AssessmentKind.ValidationAfter || db.AssessmentRecords.Any(r => r.UseCaseId == n.UseCaseId && r.Kind == AssessmentKind.ValidationDuring && r.State == AssessmentState.Approved))
            // As ProductionBlock: whoever waived the condition of a gate waived its assessment, too.
            && !(n.Gate != null && db.Conditions.Any(c => c.UseCaseId == n.UseCaseId && c.State == ConditionState.Waived && c.Source == "Gate " + n.Gate
                && db.Decisions.Any(d => d.Id == c.DecisionId && d.RevisionId == n.RevisionId))));
    }
}

/// <summary>Assessment records that wait for somebody other than who made them (RV-10).</summary>
internal sealed class AssessmentsToApprove : IInboxSource
{
    public InboxArea Area => InboxArea.Reviews;

    public bool IsFor(Actor me) => me.Is(Role.GovernanceOffice) || me.Disciplines.Count > 0;

    public IQueryable<int> Waiting(InboxReading at, int mark) => Recorded(at).Select(_ => mark);

    public async Task<IReadOnlyList<InboxItem>> Read(InboxReading at)
    {
        var rows = await Recorded(at).OrderBy(r => r.RecordedAt).Take(InboxReading.Most).Join(at.Db.UseCases, r => r.UseCaseId, u => u.Id, (r, u) => new
        {
            Case = new CaseLine(u.Reference, u.Title, u.Tier, u.TierByScore),
            r.Kind,
            By = at.Db.People.First(p => p.Id == r.RecordedBy).Name,
        }).ToListAsync(at.Ct);
        return [.. rows.Select(x => at.Task(Area, $"Approve: {AssessmentWords.InText(x.Kind)}", x.Case, $"{x.By} put it on the record.", "Approve", null, CaseAddress.Tab(x.Case.Reference, "assessments")))];
    }

    private static IQueryable<AssessmentRecord> Recorded(InboxReading at)
    {
        var (bound, mine, office) = (at.Me.BoundBy.ToList(), at.ToJudge, at.Me.Is(Role.GovernanceOffice));
        var hand = at.Me.Hand;
        var kinds = AssessmentApprovers.KindsOf(at.Me.Disciplines);
        return at.Db.AssessmentRecords.Where(r => r.State == AssessmentState.Recorded && !bound.Contains(r.RecordedBy)
            && !at.Db.People.Any(p => (bound.Contains(p.Id) || p.Id == hand) && p.Name == r.DoneBy) && mine.Contains(r.UseCaseId) && (office || kinds.Contains(r.Kind)));
    }
}
