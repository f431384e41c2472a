using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.CaseFile.Story;

/// <summary>The life of a case from its trail, newest first, for everyone who may see the case (PP-1, AT-1).</summary>
/// <remarks>
/// Votes, conflicts of interest and proposals of members stay out: until an item closes not everyone who sees the case may
/// see them (CM-3, CM-5), and the committee's own pages show them when they may. Of reviews it says that, not what: the
/// reviews' page knows who may read them. Why one changed hands, and what was asked and answered, everybody reads.
/// </remarks>
public sealed class ReadCaseStory(Database database, AccessCheck access)
{
    public const int PageSize = 100;

    private const string Refused = "refused";

    private static readonly string[] Told = ["use-case", "revision", "answers", "decision", "condition", "suspension", "shut-off-plan", "shut-off-drill", "production-start", "production-stop", "retirement", "rehearing", "exception", "trigger", "trigger-breach", "measurement-token", "assessment-record", "inventory-source", "review", "submitter-question", "agenda-item"];

    /// <summary>Whose fields and reasons are open to everyone who sees the case.</summary>
    private static readonly string[] Open = ["use-case", "revision", "answers", "decision", "condition", "suspension", "shut-off-plan", "shut-off-drill", "production-start", "production-stop", "retirement", "rehearing", "exception", "trigger", "trigger-breach", "measurement-token", "assessment-record"];

    public Task<Result<Page<StoryEvent>>> Handle(UseCaseId id, int page, CancellationToken ct = default) => database.Read<Page<StoryEvent>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        Guid? subject = id.Value;
        var entries = db.Trail.Where(e => e.Subject == subject && Told.Contains(e.RecordKind));
        var total = await entries.CountAsync(ct);
        var number = Math.Max(1, page);
        var texts = await entries.OrderByDescending(e => e.Number).Skip((number - 1) * PageSize).Take(PageSize).Select(e => e.Text).ToListAsync(ct);
        var rows = await ListTrail.WithPrincipals(db, [.. texts.Select(TrailText.Read).Where(r => r.Operation != Refused)], ct);
        var (names, things, said) = (await NamesIn(db, rows, ct), await ThingsIn(db, rows, ct), await QuestionsIn(db, rows, ct));
        foreach (var (question, asked) in said) things[question] = asked.By;
        return new Page<StoryEvent>(Tell(rows, names, things, said), total, number, PageSize);
    }, ct);

    /// <summary>What one act wrote on several records is one event.</summary>
    private static List<StoryEvent> Tell(List<TrailRow> rows, Dictionary<Guid, string> names, Dictionary<Guid, string> things, Dictionary<Guid, StoryQuestion> said)
    {
        var acts = rows.GroupBy(r => (r.At, r.Action, r.Who));
        return [.. acts.Select(act => new StoryEvent(act.Max(r => r.Number), act.Key.At, act.Key.Who, StoryWords.Of(act.Key.Action, StoryAbout.Of([.. act], things, names)),
            act.Where(HasOpenReason).Select(r => r.Reason).FirstOrDefault(r => r is not null),
            act.Where(r => r.Record.Kind == StoryAbout.QuestionKind).Select(r => said.GetValueOrDefault(r.Record.Id)?.In(r.Action)).FirstOrDefault(s => s is not null),
            [.. act.Where(r => Open.Contains(r.Record.Kind)).OrderBy(r => r.Number).SelectMany(r => r.Changes).Where(c => c.Field != nameof(Revision.UseCaseId)).Select(c => StoryWords.Told(c, names))]))];
    }

    /// <summary>Other reasons of acts on reviews, as that of a conflict, are for those who read the review.</summary>
    private static bool HasOpenReason(TrailRow row) => Open.Contains(row.Record.Kind) || row.Action == nameof(AssignReview);

    private static async Task<Dictionary<Guid, StoryQuestion>> QuestionsIn(AppDbContext db, List<TrailRow> rows, CancellationToken ct)
    {
        List<InquiryId> ids = [.. rows.Where(r => r.Record.Kind == StoryAbout.QuestionKind).Select(r => new InquiryId(r.Record.Id)).Distinct()];
        var asked = await db.SubmitterQuestions.Where(q => ids.Contains(q.Id))
            .Select(q => new { q.Id, q.Text, q.Answer, Discipline = db.Reviews.Where(r => r.Id == q.ReviewId).Select(r => (Discipline?)r.Discipline).FirstOrDefault() }).ToListAsync(ct);
        return asked.ToDictionary(q => q.Id.Value, q => new StoryQuestion(q.Discipline is { } discipline ? $"the {discipline} review" : "the governance office", q.Text, q.Answer));
    }

    /// <summary>The discipline of each review, the number of each condition.</summary>
    private static async Task<Dictionary<Guid, string>> ThingsIn(AppDbContext db, List<TrailRow> rows, CancellationToken ct)
    {
        List<ReviewId> reviews = [.. rows.Where(r => r.Record.Kind == StoryAbout.ReviewKind).Select(r => new ReviewId(r.Record.Id)).Distinct()];
        List<ConditionId> conditions = [.. rows.Where(r => r.Record.Kind == StoryAbout.ConditionKind).Select(r => new ConditionId(r.Record.Id)).Distinct()];
        var things = await db.Reviews.Where(r => reviews.Contains(r.Id)).ToDictionaryAsync(r => r.Id.Value, r => r.Discipline.ToString(), ct);
        foreach (var condition in await db.Conditions.Where(c => conditions.Contains(c.Id)).Select(c => new { c.Id, c.Number }).ToListAsync(ct)) things[condition.Id.Value] = $"{condition.Number}";
        return things;
    }

    private static async Task<Dictionary<Guid, string>> NamesIn(AppDbContext db, List<TrailRow> rows, CancellationToken ct)
    {
        var ids = rows.SelectMany(r => r.Changes).SelectMany(c => new[] { c.Before, c.After })
            .SelectMany(v => v?.Split(", ") ?? []).Where(v => Guid.TryParse(v, out _)).Select(Guid.Parse).Distinct().ToList();
        List<PersonId> people = [.. ids.Select(i => new PersonId(i))];
        List<UnitId> units = [.. ids.Select(i => new UnitId(i))];
        List<DataAssetId> assets = [.. ids.Select(i => new DataAssetId(i))];
        List<ProductId> products = [.. ids.Select(i => new ProductId(i))];
        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id.Value, p => p.Name, ct);
        foreach (var unit in await db.Units.Where(u => units.Contains(u.Id)).ToListAsync(ct)) names[unit.Id.Value] = unit.Name;
        foreach (var asset in await db.DataAssets.Where(a => assets.Contains(a.Id)).ToListAsync(ct)) names[asset.Id.Value] = asset.Name;
        foreach (var product in await db.VendorProducts.Where(p => products.Contains(p.Id)).ToListAsync(ct)) names[product.Id.Value] = $"{product.Name}, {product.Plan}";
        return names;
    }
}
