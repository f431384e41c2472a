using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Register;

/// <summary>One product as its vendor's page shows it.</summary>
public sealed record VendorProductDetails(ProductId Id, string Name, string Plan, VendorResult? Result, DateOnly? ValidUntil, DateOnly? GraceUntil, VendorValidityState? Validity, bool HasSignedBaa, int Version)
{
    public ProductKind Kind { get; init; }
    public string Hosting { get; init; } = "";
    public string Regions { get; init; } = "";
    public string Models { get; init; } = "";
}

/// <summary>One link as its sender sees it: everything but what opens it.</summary>
public sealed record AssessmentLinkRow(AssessmentLinkId Id, string ContactName, string ContactEmail, DateTime SentAt, DateTime ExpiresAt, DateTime? RevokedAt, bool IsOpen);

/// <summary>One assessment in its vendor's list.</summary>
public sealed record AssessmentRow(AssessmentId Id, string Product, string Plan, AssessmentStatus Status, int Answered, int Asked, DateTime RequestedAt, VendorResult? Result, DateTime? DecidedAt, IReadOnlyList<AssessmentLinkRow> Links);

/// <summary>What the vendor page shows.</summary>
/// <param name="Assessments">Null for those who do not read assessments.</param>
/// <param name="Matrix">Null as well.</param>
public sealed record VendorDetails(
    VendorId Id, string Name, string Domain, IReadOnlyList<VendorProductDetails> Products, IReadOnlyList<AssessmentRow>? Assessments, AssuranceMatrix? Matrix, bool MayManage)
{
    public int Version { get; init; }

    /// <summary>Contract, contacts and sub-processors; null for those who do not read assessments.</summary>
    public VendorFacts? Facts { get; init; }

    /// <summary>Documents that end and are asked for anew.</summary>
    public IReadOnlyList<DocumentRequestRow> Requests { get; init; } = [];
}

/// <summary>One vendor with products, assessments and documents, as far as the person may see them.</summary>
public sealed class FindVendor(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<VendorDetails>> Handle(VendorId id, CancellationToken ct = default) => database.Read<VendorDetails>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.List)) return Refusal.Forbidden;
        var (all, now) = (access.Allows(VendorPermissions.ReadAssessments), clock.GetUtcNow().UtcDateTime);
        var today = DateOnly.FromDateTime(now);
        var vendor = await db.Vendors.Include(v => v.Parties.Where(p => p.RemovedAt == null)).SingleOrDefaultAsync(v => v.Id == id, ct);
        var products = await (all ? db.VendorProducts : db.VendorProducts.UsableOn(today)).Where(p => p.VendorId == id).OrderBy(p => p.Name).ThenBy(p => p.Plan).ToListAsync(ct);
        if (vendor is null || (!all && products.Count == 0)) return Refusal.NotFound;
        return new VendorDetails(vendor.Id, vendor.Name, vendor.Domain, [.. products.Select(p => Details(p, today))],
            all ? await Assessments(db, id, products, now, ct) : null,
            all ? AssuranceMatrix.Of(await db.AssuranceDocuments.Where(d => d.VendorId == id).ToListAsync(ct), today) : null,
            access.Allows(VendorPermissions.Manage))
        {
            Version = vendor.Version,
            Facts = all ? Of(vendor) : null,
            Requests = all ? await db.DocumentRequests.Where(r => r.VendorId == id && r.AnsweredAt == null).OrderBy(r => r.EndsOn)
                .Select(r => new DocumentRequestRow(r.Id, r.Kind, r.EndsOn, r.AskedAt, r.LapsedAt != null)).ToListAsync(ct) : [],
        };
    }, ct);

    private static VendorFacts Of(Vendor vendor) => new(vendor.Name, vendor.Domain, vendor.Contract, vendor.ContractEndsOn, [.. vendor.Parties.OrderBy(p => p.AddedAt).ThenBy(p => p.Id).Select(p => p.Facts)]);

    private static VendorProductDetails Details(VendorProduct p, DateOnly today) =>
        new(p.Id, p.Name, p.Plan, p.Result, p.ValidUntil, p.GraceUntil, VendorQueries.ValidityOf(p, today), p.HasSignedBaa, p.Version) { Kind = p.Kind, Hosting = p.Hosting, Regions = p.Regions, Models = p.Models };

    private static async Task<IReadOnlyList<AssessmentRow>> Assessments(AppDbContext db, VendorId vendor, List<VendorProduct> products, DateTime now, CancellationToken ct)
    {
        var found = await db.Assessments.Include(a => a.Links).Where(a => a.VendorId == vendor).OrderByDescending(a => a.RequestedAt).ToListAsync(ct);
        var asked = new Dictionary<string, QuestionnaireDefinition>(StringComparer.Ordinal);
        foreach (var reference in found.Select(a => a.Questionnaire).Distinct()) asked[reference] = await db.Questionnaire(reference, ct);
        return [.. found.Select(a => Row(a, asked[a.Questionnaire], products.Single(p => p.Id == a.ProductId), now))];
    }

    private static AssessmentRow Row(Assessment a, QuestionnaireDefinition asked, VendorProduct product, DateTime now)
    {
        var evaluation = a.Evaluate(asked, Stage.Draft);
        return new(a.Id, product.Name, product.Plan, a.Status, evaluation.AnsweredCount, evaluation.Visible.Count, a.RequestedAt, a.Result, a.DecidedAt,
            [.. a.Links.OrderBy(l => l.SentAt).Select(l => new AssessmentLinkRow(l.Id, l.ContactName, l.ContactEmail, l.SentAt, l.ExpiresAt, l.RevokedAt, l.IsOpen(now)))]);
    }
}
