using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>What the portal's own records say to the gates, so that nobody is asked what it could know.</summary>
public static class IntakeFacts
{
    public const string ProductResult = "vendorProduct.result";
    public const string ProductBaa = "vendorProduct.hasSignedBaa";
    public const string PublicService = "organisation.publicService";
    public const string FederalData = "dataAssets.usFederal";

    /// <summary>No product of a vendor is in it, so there is none to assess.</summary>
    public const string NoProductNeeded = "notNeeded";

    /// <summary>What the records say before anything was picked from them.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Unknown =
        new Dictionary<string, string> { [ProductResult] = "none", [ProductBaa] = "no", [PublicService] = "no", [FederalData] = "no" };

    public static async Task<IReadOnlyDictionary<string, string>> Of(AppDbContext db, Answers answers, OrganisationProfile organisation, DateOnly today, CancellationToken ct)
    {
        var facts = await OfRecords(db, answers, today, ct);
        facts[PublicService] = YesNo(organisation.IsPublicService);
        return facts;
    }

    /// <summary>Those that change with the records of vendors and data sources.</summary>
    internal static async Task<Dictionary<string, string>> OfRecords(AppDbContext db, Answers answers, DateOnly today, CancellationToken ct)
    {
        var product = ProductOf(answers) is { } id ? await db.VendorProducts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) : null;
        var assets = AssetsOf(answers);
        var federal = assets.Count > 0 && await db.DataAssets.AnyAsync(a => assets.Contains(a.Id) && a.IsUsFederal, ct);
        return new()
        {
            [ProductResult] = product?.ResultOn(today) ?? (IsOurOwn(answers) ? NoProductNeeded : "none"),
            [ProductBaa] = YesNo(product?.HasSignedBaa ?? false),
            [FederalData] = YesNo(federal),
        };
    }

    public static ProductId? ProductOf(Answers answers) => Guid.TryParse(IntakeAnswers.Text(answers, IntakeAnswers.Product), out var id) ? new ProductId(id) : null;

    public static IReadOnlyList<DataAssetId> AssetsOf(Answers answers) =>
        [.. (answers[IntakeAnswers.DataAssets]?.Items ?? []).Where(i => Guid.TryParse(i, out _)).Select(i => new DataAssetId(Guid.Parse(i)))];

    internal static bool SaysWhoseModel(Answers answers) => answers[IntakeAnswers.ModelFrom] is not null || answers[IntakeAnswers.Product] is not null;

    private static bool IsOurOwn(Answers answers) => IntakeAnswers.Text(answers, IntakeAnswers.ModelFrom) is "own" or "self-hosted";

    private static string YesNo(bool value) => value ? "yes" : "no";
}
