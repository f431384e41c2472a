using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.RiskScoring;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>A person named on a case, with their unit.</summary>
public sealed record NamedPerson(PersonId Id, string Name, string Unit, DateTime? AcceptedAt = null);

/// <summary>What the case page shows of the case itself; other rooms add their own.</summary>
public sealed record UseCaseDetails(
    UseCaseId Id, string Reference, string Title, string Purpose, string Benefit, UnitId UnitId, string Unit,
    NamedPerson? Submitter, NamedPerson? Sponsor, NamedPerson? Owner,
    Standing Standing, RiskTier? Tier, bool InProduction, bool IsConfidential, DateTime RegisteredAt, DateOnly? ReviewDueOn, int Version,
    IReadOnlyList<RevisionDetails> Revisions, IReadOnlyList<CaseHistory> History, Involvement MyPart, bool MayEdit, bool MayStartRevision, QuestionnaireDefinition CurrentIntake,
    DateOnly? TransitionalUntil = null, bool MayGrantTransition = false, RiskTier? TierByScore = null)
{
    /// <summary>Whether the person may name another owner or sponsor (UC-7).</summary>
    public bool MayHandOver { get; init; }

    /// <summary>The reference of the case it was copied from, where the person may see that one.</summary>
    public string? CopiedFrom { get; init; }

    /// <summary>The newest revision; null for an imported case that nobody has submitted.</summary>
    public RevisionDetails? Latest => Revisions.Count == 0 ? null : Revisions[^1];
}

/// <summary>One revision as its page shows it.</summary>
/// <param name="Answers">Canonical JSON.</param>
/// <param name="Definition">With which its answers were given (QN-2).</param>
/// <param name="Score">The stored score (RS-5), canonical JSON; empty while a draft.</param>
public sealed record RevisionDetails(RevisionId Id, int Number, RevisionStatus Status, string Questionnaire, string Answers, string Score, string Hash, RiskTier? Tier, DateTime StartedAt, DateTime? SubmittedAt, DateTime? EndedAt, int Version, QuestionnaireDefinition Definition)
{
    /// <summary>The comparison of open model and service (VN-7), canonical JSON; empty where none was made.</summary>
    public string Deployment { get; init; } = "";

    /// <summary>Put before the committee by somebody, or by an appeal, whatever its tier (RV-4, AP-7).</summary>
    public bool IsEscalated { get; init; }

    public bool GoesToCommittee => IsEscalated || Tier is RiskTier.High or RiskTier.Critical;
}

/// <summary>One case by its reference, as far as the person may see it (PP-1).</summary>
public sealed class FindUseCase(Database database, AccessCheck access)
{
    public Task<Result<UseCaseDetails>> Handle(string reference, CancellationToken ct = default) => database.Read<UseCaseDetails>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        var found = await db.UseCases.VisibleTo(access.Actor).AsSplitQuery().Include(u => u.Revisions).Include(u => u.History).Include(u => u.Source).SingleOrDefaultAsync(u => u.Reference == reference, ct);
        if (found is null) return Refusal.NotFound;
        PersonId?[] named = [found.SubmitterId, found.SponsorId, found.OwnerId];
        var people = await db.People.Where(p => named.Contains(p.Id)).Select(p => new NamedPerson(p.Id, p.Name, db.Units.First(u => u.Id == p.UnitId).Name, null)).ToDictionaryAsync(p => p.Id, ct);
        var unit = await db.Units.Where(u => u.Id == found.UnitId).Select(u => u.Name).SingleAsync(ct);
        var current = await db.CurrentQuestionnaire(QuestionnaireCatalogue.Intake, ct);
        var asked = new Dictionary<string, QuestionnaireDefinition>(StringComparer.Ordinal);
        foreach (var reference in found.Revisions.Select(r => r.Questionnaire).Distinct()) asked[reference] = await db.Questionnaire(reference, ct);
        var source = found.CopiedFromId is { } id ? await db.UseCases.VisibleTo(access.Actor).Where(u => u.Id == id).Select(u => u.Reference).SingleOrDefaultAsync(ct) : null;
        return Details(found, unit, people, [.. found.Revisions.OrderBy(r => r.Number).Select(r => Of(r, asked[r.Questionnaire]))], current) with { CopiedFrom = source };
    }, ct);

    private UseCaseDetails Details(UseCase found, string unit, Dictionary<PersonId, NamedPerson> people, IReadOnlyList<RevisionDetails> revisions, QuestionnaireDefinition current)
    {
        return new(found.Id, found.Reference, found.Title, found.Purpose, found.Benefit, found.UnitId, unit,
            Named(found.SubmitterId, null), Named(found.SponsorId, found.SponsorAcceptedAt), Named(found.OwnerId, found.OwnerAcceptedAt),
            found.Standing, found.Tier, found.InProduction, found.IsConfidential, found.RegisteredAt, found.ReviewDueOn, found.Version,
            revisions, [.. found.History.OrderBy(h => h.From)],
            found.InvolvementOf(access.Actor.Person), access.Allows(UseCasePermissions.Edit, found),
            found.OpenRevision is null && found.Standing is not Standing.Retired && access.Allows(UseCasePermissions.StartRevision, found), current,
            found.TransitionalUntil, found.Source is not null && found.Standing is Standing.Registered && found.Tier is not RiskTier.Prohibited && access.Allows(UseCasePermissions.GrantTransition), found.TierByScore)
        {
            MayHandOver = found.Standing is not Standing.Retired && access.Allows(UseCasePermissions.HandOver, found),
        };

        NamedPerson? Named(PersonId? id, DateTime? accepted) => id is { } person && people.TryGetValue(person, out var known) ? known with { AcceptedAt = accepted } : null;
    }

    private static RevisionDetails Of(Revision r, QuestionnaireDefinition definition) =>
        new(r.Id, r.Number, r.Status, r.Questionnaire, r.Answers, r.Score, r.Hash, r.Tier, r.StartedAt, r.SubmittedAt, r.EndedAt, r.Version, definition) { Deployment = r.Deployment, IsEscalated = r.EscalatedAt is not null };
}
