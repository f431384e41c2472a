using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Reliance;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports.DueDiligence;

/// <summary>A use of AI that relies on the product.</summary>
public sealed record RelyingCase(string Reference, string Title, RiskTier? Tier, Standing Standing, bool InProduction);

/// <summary>Everything the vendor due-diligence report says, read once as of one instant (RP-1).</summary>
/// <param name="Lines">The answers as signed off, in the order of the questionnaire.</param>
/// <param name="Hidden">How many confidential cases rely on the product (PP-1).</param>
public sealed record VendorReportData(
    Assessment Assessment, QuestionnaireDefinition Asked, Vendor Vendor, VendorProduct Product, VendorScore Score, IReadOnlyList<VendorAnswerLine> Lines,
    AssuranceMatrix Assurance, IReadOnlyDictionary<PersonId, string> People, IReadOnlyList<RelyingCase> Cases, int Hidden, DateTime AsOf)
{
    public DateOnly Today => DateOnly.FromDateTime(AsOf);

    /// <summary>As decided, else as proposed, else as the score proposes.</summary>
    public VendorResult Result => Assessment.Result ?? Assessment.ProposedResult ?? Score.Proposal;

    public string Name(PersonId? person) => person is { } id && People.TryGetValue(id, out var name) ? name : "not named";

    public string Question(string id) => Asked.Find(id)?.Text ?? id;

    /// <param name="assessment">Signed off, with its marks and findings.</param>
    public static async Task<VendorReportData> Read(AppDbContext db, Assessment assessment, DateTime now, CancellationToken ct)
    {
        var asked = await db.Questionnaire(assessment.Questionnaire, ct);
        PersonId?[] acted = [assessment.RequestedBy, assessment.ProposedBy, assessment.DecidedBy];
        var relying = db.UseCases.Where(u => db.InForce().Any(c => c.ProductId == assessment.ProductId && c.UseCaseId == u.Id) && u.Standing != Standing.Retired);
        return new(
            assessment, asked, await db.Vendors.SingleAsync(v => v.Id == assessment.VendorId, ct), await db.VendorProducts.SingleAsync(p => p.Id == assessment.ProductId, ct),
            AssessmentScore.Of(asked, assessment), AssessmentScore.LinesOf(asked, assessment),
            AssuranceMatrix.Of(await db.AssuranceDocuments.Where(d => d.VendorId == assessment.VendorId).ToListAsync(ct), DateOnly.FromDateTime(now)),
            await db.People.Where(p => acted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct),
            await relying.NotConfidential().OrderByDescending(u => u.TierWeight).ThenBy(u => u.Reference).Select(u => new RelyingCase(u.Reference, u.Title, u.Tier, u.Standing, u.InProduction)).ToListAsync(ct),
            await relying.CountAsync(u => u.IsConfidential, ct), now);
    }
}
