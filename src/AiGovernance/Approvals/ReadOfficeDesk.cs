using AiGovernance.Access;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>One review in short, for who decides.</summary>
public sealed record DeskReview(Discipline Discipline, string? Reviewer, ReviewState State, ReviewOutcome? Outcome, string Rationale);

/// <summary>One outcome that the office may choose, or why it may not.</summary>
public sealed record OfferedOutcome(Standing Outcome, Refusal? Refused);

/// <summary>Somebody who can verify a condition of this case.</summary>
public sealed record DeskPerson(PersonId Id, string Name);

/// <summary>A condition that attaches anyway, with the people it will concern.</summary>
/// <param name="Verifier">The governance office when not set.</param>
public sealed record AttachedCondition(ConditionTerms Terms, string Owner, string? Verifier)
{
    public string Source => Terms.Source;
}

/// <summary>What lies before the governance office when it decides a case.</summary>
/// <param name="Version">Of the open revision.</param>
/// <param name="DecisionBlock">The gate that blocks an approval, in its words.</param>
/// <param name="NotAccepted">Sponsor or owner, who has not accepted yet (UC-7).</param>
/// <param name="Attached">Conditions that stand on an approval with conditions anyway (CM-7).</param>
/// <param name="WouldEndOn">The last day of an approval of today (AP-3).</param>
public sealed record OfficeDeskDetails(
    UseCaseId Id, string Reference, int Version, RiskTier Tier, IReadOnlyList<DeskReview> Reviews, string? DecisionBlock, string? NotAccepted,
    IReadOnlyList<AttachedCondition> Attached, IReadOnlyList<OfferedOutcome> Outcomes, IReadOnlyList<DeskPerson> Verifiers, DateOnly WouldEndOn, RiskTier? TierByScore)
{
    /// <summary>Named data sources that the register has as more sensitive than the case states (DA-1).</summary>
    public IReadOnlyList<string> MoreSensitive { get; init; } = [];
}

/// <summary>Lays the open revision of a case before the governance office: what is known, and what the rules allow (section 5).</summary>
public sealed class ReadOfficeDesk(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<OfficeDeskDetails>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<OfficeDeskDetails>(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.Decide)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Bars(access.Actor, "decide") is { } barred) return barred;
        if (useCase.OpenRevision is not { } revision) return UseCaseRefusals.NothingOpen;
        if (revision.SubmittedAt is null) return UseCaseRefusals.NotThere;

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var (reviews, score) = (await ReviewOutcomes.Of(db, revision.Id, ct), (await ExceptedScore.Of(db, revision, today, ct)).Score);
        var found = OfficeDesk.CaseOf(useCase, revision, score, reviews);
        return new OfficeDeskDetails(id, useCase.Reference, revision.Version, found.Tier, await InShort(db, reviews, ct), found.DecisionBlock, found.NotAccepted, await Attached(db, useCase, OfficeDesk.Attached(score, reviews), ct),
            [.. OfficeRules.Outcomes.Select(o => new OfferedOutcome(o, OfficeRules.RefusalFor(found, o)))], await VerifiersOf(db, useCase, ct), Decision.EndOf(found.Tier, today, await settings.Now(db, ct)), revision.TierByScore)
        {
            MoreSensitive = [.. DataLevelCheck.Above(Answers.Stored(revision.Answers), await ListDataAssets.Of(db, ct)).Select(a => $"{a.Name} ({a.Level})")],
        };
    }, ct);

    private static async Task<IReadOnlyList<AttachedCondition>> Attached(AppDbContext db, UseCase useCase, IReadOnlyList<ConditionTerms> terms, CancellationToken ct)
    {
        var people = terms.Select(t => t.Verifier).Append(useCase.OwnerId).OfType<PersonId>().Distinct().ToList();
        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var owner = useCase.OwnerId is { } by ? names[by] : "the owner";
        return [.. terms.Select(t => new AttachedCondition(t, owner, t.Verifier is { } verifier ? names[verifier] : null))];
    }

    private static async Task<IReadOnlyList<DeskReview>> InShort(AppDbContext db, ReviewsSummary reviews, CancellationToken ct)
    {
        var reviewers = reviews.Reviews.Select(r => r.ReviewerId).ToList();
        var names = await db.People.Where(p => reviewers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return [.. reviews.Reviews.Select(r => new DeskReview(r.Discipline, r.ReviewerId is { } reviewer ? names[reviewer] : null, r.State, r.Outcome, r.Rationale))];
    }

    /// <summary>Who checks things by role, without those who have a part in the case (AP-1, PP-3).</summary>
    private async Task<IReadOnlyList<DeskPerson>> VerifiersOf(AppDbContext db, UseCase useCase, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var checking = db.RoleAssignments.Where(r => (r.Role == Role.Reviewer || r.Role == Role.GovernanceOffice || r.Role == Role.Compliance) && r.FromAt <= now && (r.UntilAt == null || r.UntilAt > now));
        var people = await db.People.Where(p => p.LeftAt == null && checking.Any(r => r.PersonId == p.Id)).OrderBy(p => p.Name).Select(p => new DeskPerson(p.Id, p.Name)).ToListAsync(ct);
        return [.. people.Where(p => useCase.InvolvementOf(p.Id) is Involvement.None)];
    }
}
