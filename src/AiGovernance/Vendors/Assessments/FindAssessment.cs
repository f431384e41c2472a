using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>One question with its answer and what the assessor made of it.</summary>
public sealed record AssessedAnswer(Question Question, VendorAnswerLine Line, bool IsAnswered, bool IsUnclear, string Note, string? MarkedBy);

/// <summary>One section of an assessment with what it earned.</summary>
public sealed record AssessedSection(string Id, string Title, VendorShare Share, IReadOnlyList<AssessedAnswer> Answers);

/// <summary>One finding written by hand.</summary>
public sealed record FindingRow(Guid Id, string QuestionId, FindingSeverity Severity, string Text, string FoundBy);

/// <summary>Who proposed or decided which result, and when.</summary>
public sealed record ResultStep(VendorResult Result, string By, DateTime At, string Because);

/// <summary>What the assessor's page shows.</summary>
/// <param name="Sections">Empty until the vendor has signed off.</param>
/// <param name="NotToAssess">Why this person cannot mark answers now; null when they can.</param>
/// <param name="NotToDecide">Why this person cannot decide now; null when they can.</param>
public sealed record AssessmentDetails(
    AssessmentId Id, int Version, AssessmentStatus Status, VendorId VendorId, string Vendor, string Product, string Plan, string Questionnaire,
    string RequestedBy, DateTime RequestedAt, Signature? Signature, DateTime? SignedOffAt, int Answered, int Asked,
    IReadOnlyList<AssessedSection> Sections, IReadOnlyList<FindingRow> Findings, VendorScore? Score,
    ResultStep? Proposal, ResultStep? Decision, Refusal? NotToAssess, Refusal? NotToDecide)
{
    /// <summary>Null where this is the first, or nothing is signed off yet.</summary>
    public FormerAssessment? Former { get; init; }

    /// <summary>What would make it pass; empty where it does, or nothing is signed off yet.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];
}

/// <summary>One assessment for those who assess, decide or audit it.</summary>
public sealed class FindAssessment(Database database, AccessCheck access, IProductReliance reliance)
{
    public Task<Result<AssessmentDetails>> Handle(AssessmentId id, CancellationToken ct = default) => database.Read<AssessmentDetails>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.ReadAssessments)) return Refusal.Forbidden with { About = new RecordRef(Assessment.RecordKind, id.Value) };
        var found = await db.Assessments.Whole().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (found is null) return Refusal.NotFound;
        var vendor = await db.Vendors.Where(v => v.Id == found.VendorId).Select(v => v.Name).SingleAsync(ct);
        var product = await db.VendorProducts.SingleAsync(p => p.Id == found.ProductId, ct);
        PersonId?[] acted = [found.RequestedBy, found.ProposedBy, found.DecidedBy, .. found.Marks.Select(m => (PersonId?)m.MarkedBy), .. found.Findings.Select(f => (PersonId?)f.FoundBy)];
        var names = await db.People.Where(p => acted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var asked = await db.Questionnaire(found.Questionnaire, ct);
        return Details(found, asked, vendor, product, names) with
        {
            NotToDecide = await NotToDecide(db, found, asked, ct),
            Former = found.SignedOffAt is null ? null : await FormerAnswers.Of(db, found, asked, ct),
            Advice = found.SignedOffAt is null ? [] : AdviceOn(found, asked),
        };
    }, ct);

    private AssessmentDetails Details(Assessment a, QuestionnaireDefinition asked, string vendor, VendorProduct product, Dictionary<PersonId, string> names)
    {
        var evaluation = a.Evaluate(asked, a.SignedOffAt is null ? Stage.Draft : Stage.Submitted);
        var score = a.SignedOffAt is null ? null : AssessmentScore.Of(asked, a);
        return new(a.Id, a.Version, a.Status, a.VendorId, vendor, product.Name, product.Plan, a.Questionnaire,
            names[a.RequestedBy], a.RequestedAt, a.SignedOffAt is null ? null : new Signature(a.SignedName, a.SignedFunction, true), a.SignedOffAt,
            evaluation.AnsweredCount, evaluation.Visible.Count, score is null ? [] : Sections(a, evaluation, score, names),
            [.. a.Findings.Where(f => f.WithdrawnAt is null).OrderBy(f => f.FoundAt).Select(f => new FindingRow(f.Id, f.QuestionId, f.Severity, f.Text, names[f.FoundBy]))], score,
            a is { ProposedResult: { } proposed, ProposedBy: { } by, ProposedAt: { } at } ? new(proposed, names[by], at, a.ProposedBecause) : null,
            a is { Result: { } result, DecidedBy: { } decider, DecidedAt: { } decidedAt } ? new(result, names[decider], decidedAt, a.DecidedBecause) : null,
            NotToAssess(a), null);
    }

    private static IReadOnlyList<AssessedSection> Sections(Assessment a, Evaluation evaluation, VendorScore score, Dictionary<PersonId, string> names)
    {
        var lines = AssessmentScore.LinesOf(evaluation.Definition, a).ToDictionary(l => l.QuestionId, StringComparer.Ordinal);
        var marks = a.Marks.ToDictionary(m => m.QuestionId, StringComparer.Ordinal);
        return [.. evaluation.Definition.Sections.Select(s => new AssessedSection(s.Id, s.Title, score.Sections.FirstOrDefault(x => x.SectionId == s.Id) ?? new VendorShare(s.Id, 0, 0),
            [.. s.Questions.Where(q => lines.ContainsKey(q.Id)).Select(Answer)]))];

        AssessedAnswer Answer(Question q)
        {
            var mark = marks.GetValueOrDefault(q.Id);
            return new(q, lines[q.Id], evaluation.Answers[q.Id] is not null, mark?.IsUnclear ?? false, mark?.Note ?? "", mark is null ? null : names[mark.MarkedBy]);
        }
    }

    private static IReadOnlyList<string> AdviceOn(Assessment a, QuestionnaireDefinition asked) => PassingAdvice.Of(AssessmentScore.Of(asked, a), AssessmentScore.LinesOf(asked, a),
        asked.Questions.ToDictionary(q => q.Id, q => q.Text, StringComparer.Ordinal), asked.Sections.ToDictionary(x => x.Id, x => x.Title, StringComparer.Ordinal));

    private Refusal? NotToAssess(Assessment a) =>
        !access.Allows(VendorPermissions.Assess) ? Refusal.Forbidden
        : a.BarsAssessing(access.Actor) ?? (a.Status is AssessmentStatus.SignedOff ? null : VendorRefusals.NotSignedOff);

    private async Task<Refusal?> NotToDecide(AppDbContext db, Assessment a, QuestionnaireDefinition asked, CancellationToken ct) =>
        !access.Allows(VendorPermissions.Decide) ? Refusal.Forbidden
        : a.BarsDeciding(access.Actor) ?? (a.Status is AssessmentStatus.Proposed ? await CommitteesOwn.Of(db, reliance, asked, a, ct) : VendorRefusals.NothingProposed);
}
