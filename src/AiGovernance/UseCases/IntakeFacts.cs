using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
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

    public const string DataRegistered = "dataAssets.registered";
    public const string DataClassified = "dataAssets.classified";
    /// <summary>The highest level of the classified sources that are named; a level counts once classified.</summary>
    public const string RegisterLevel = "dataAssets.level";

    /// <summary>What the answers say of the data before the register's level counts, for reviewers to see both (DA-1).</summary>
    public const string StatedLevel = "intake.statedLevel";

    /// <summary>Named in words: no register has it yet.</summary>
    public const string NotRegistered = "notRegistered";

    private const string None = "none";

    /// <summary>No product of a vendor is in it, so there is none to assess.</summary>
    public const string NoProductNeeded = "notNeeded";

    /// <summary>What the records say before anything was picked from them.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Unknown =
        new Dictionary<string, string> { [ProductResult] = "none", [ProductBaa] = "no", [PublicService] = "no", [FederalData] = "no", [DataRegistered] = "yes", [DataClassified] = None, [RegisterLevel] = None, [StatedLevel] = None };

    public static async Task<IReadOnlyDictionary<string, string>> Of(AppDbContext db, Answers answers, OrganisationProfile organisation, DateOnly today, CancellationToken ct)
    {
        var facts = await OfRecords(db, answers, today, null, ct);
        facts[PublicService] = YesNo(organisation.IsPublicService);
        facts[StatedLevel] = IntakeAnswers.Text(answers, IntakeAnswers.DataLevel) is { Length: > 0 } stated ? stated : None;
        return facts;
    }

    /// <summary>Those that change with the records of vendors and data sources.</summary>
    /// <param name="tier">Of the frozen revision; while none is known a desk check is taken to be enough, and the block before production asks again (G8).</param>
    internal static async Task<Dictionary<string, string>> OfRecords(AppDbContext db, Answers answers, DateOnly today, RiskTier? tier, CancellationToken ct)
    {
        var product = ProductOf(answers) is { } id ? await db.VendorProducts.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) : null;
        var assets = AssetsOf(answers);
        var known = assets.Count == 0 ? [] : await db.DataAssets.Where(a => assets.Contains(a.Id)).Select(a => new { a.IsUsFederal, a.Level, a.ClassifiedOn }).ToListAsync(ct);
        var named = NamedDataOf(answers).Count > 0;
        // The stricter of the answer and the register counts, here as everywhere (DA-1).
        var deskCheckDoes = tier is null or RiskTier.Low
            && IsPublic(answers) && known.All(a => a.Level is DataLevel.Public);
        return new()
        {
            [ProductResult] = product?.ResultOn(today, deskCheckDoes) ?? (NamedProductOf(answers) is not null ? NotRegistered : IsOurOwn(answers) ? NoProductNeeded : None),
            [ProductBaa] = YesNo(product?.HasSignedBaa ?? false),
            [FederalData] = YesNo(known.Any(a => a.IsUsFederal)),
            [DataRegistered] = YesNo(!named),
            [DataClassified] = known.Count == 0 && !named ? None : YesNo(!named && known.All(a => a.ClassifiedOn is not null)),
            [RegisterLevel] = known.Where(a => a.ClassifiedOn is not null).Select(a => (DataLevel?)a.Level).Max()?.ToString().ToLowerInvariant() ?? None,
        };
    }

    public static ProductId? ProductOf(Answers answers) => Guid.TryParse(IntakeAnswers.Text(answers, IntakeAnswers.Product), out var id) ? new ProductId(id) : null;

    public static IReadOnlyList<DataAssetId> AssetsOf(Answers answers) =>
        [.. (answers[IntakeAnswers.DataAssets]?.Items ?? []).Where(i => Guid.TryParse(i, out _)).Select(i => new DataAssetId(Guid.Parse(i)))];

    /// <summary>The product as the person calls it, where it could not be picked.</summary>
    public static string? NamedProductOf(Answers answers) => answers[IntakeAnswers.Product]?.Items.FirstOrDefault(IsName);

    /// <summary>Data sources as the person calls them, where they could not be picked.</summary>
    public static IReadOnlyList<string> NamedDataOf(Answers answers) => [.. (answers[IntakeAnswers.DataAssets]?.Items ?? []).Where(IsName)];

    internal static bool IsName(string item) => !Guid.TryParse(item, out _);

    internal static bool SaysWhoseModel(Answers answers) => answers[IntakeAnswers.ModelFrom] is not null || answers[IntakeAnswers.Product] is not null;

    private static bool IsPublic(Answers answers) => IntakeAnswers.Text(answers, IntakeAnswers.DataLevel) is "public";

    private static bool IsOurOwn(Answers answers) => IntakeAnswers.Text(answers, IntakeAnswers.ModelFrom) is "own" or "self-hosted";

    private static string YesNo(bool value) => value ? "yes" : "no";
}
