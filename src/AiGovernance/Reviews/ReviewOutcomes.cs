using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews;

/// <summary>What one review came to, for who decides.</summary>
public sealed record ReviewInShort(ReviewId Id, Discipline Discipline, PersonId? ReviewerId, ReviewState State, ReviewOutcome? Outcome, string Rationale, IReadOnlyList<ProposedCondition> Conditions);

/// <summary>A proposed condition with the review that proposes it.</summary>
public sealed record RecommendedCondition(Discipline Discipline, ProposedCondition Condition)
{
    /// <summary>As a decision names where a condition comes from.</summary>
    public string Source => SourceOf(Discipline);

    public static string SourceOf(Discipline discipline) => $"{discipline} review";
}

/// <summary>What the reviews of one revision say together.</summary>
/// <param name="Reviews">Without cancelled ones, by discipline.</param>
public sealed record ReviewsSummary(IReadOnlyList<ReviewInShort> Reviews)
{
    public int Opened => Reviews.Count;

    public int Done => Reviews.Count(r => r.State is ReviewState.Done);

    /// <summary>Nothing is waited for; true also where no review was needed.</summary>
    public bool AllDone => Done == Opened;

    /// <summary>The reviewers' recommendation (CM-5); null before the first outcome.</summary>
    public ReviewOutcome? MostRestrictive => Reviews.Max(r => r.Outcome);

    public IEnumerable<RecommendedCondition> Conditions => Reviews.SelectMany(r => r.Conditions.Select(c => new RecommendedCondition(r.Discipline, c)));
}

/// <summary>Reads what the reviewers recommend, inside the read or write of the room that decides.</summary>
public static class ReviewOutcomes
{
    /// <summary>What is heard again was reviewed once: nobody reviews the same content twice (AP-7).</summary>
    public static async Task<RevisionId> ReviewedAs(this AppDbContext db, RevisionId revision, CancellationToken ct = default) =>
        await db.Revisions.Where(r => r.Id == revision).Select(r => r.AgainOfId).FirstOrDefaultAsync(ct) ?? revision;

    /// <summary>The disciplines whose reviews of a revision are open or done.</summary>
    public static async Task<IReadOnlyCollection<Discipline>> LookingAt(this AppDbContext db, RevisionId revision, CancellationToken ct = default) =>
        await db.Reviews.Where(r => r.RevisionId == revision && r.State != ReviewState.Cancelled).Select(r => r.Discipline).ToListAsync(ct);

    public static async Task<ReviewsSummary> Of(AppDbContext db, RevisionId revision, CancellationToken ct = default)
    {
        var reviewed = await db.ReviewedAs(revision, ct);
        var reviews = await db.Reviews.AsNoTracking().Where(r => r.RevisionId == reviewed && r.State != ReviewState.Cancelled).ToListAsync(ct);
        return new([.. reviews.OrderBy(r => r.Discipline).Select(r => new ReviewInShort(r.Id, r.Discipline, r.ReviewerId, r.State, r.Outcome, r.Rationale, r.ProposedConditions))]);
    }
}
