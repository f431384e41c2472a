using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Intake;

/// <summary>The names of the people, products and data sources that answers point to; all of them are open to everyone signed in.</summary>
public sealed class ReadIntakeNames(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyDictionary<string, string>>> Handle(Answers answers, CancellationToken ct = default) => database.Read<IReadOnlyDictionary<string, string>>(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Read)) return Refusal.Forbidden;
        return Result.Of(await Of(db, [answers], ct));
    }, ct);

    /// <summary>The same for who reads more in one go.</summary>
    internal static async Task<IReadOnlyDictionary<string, string>> Of(AppDbContext db, IReadOnlyCollection<Answers> given, CancellationToken ct)
    {
        var people = given.SelectMany(a => new[] { IntakeAnswers.Person(a, IntakeAnswers.Owner), IntakeAnswers.Person(a, IntakeAnswers.Sponsor) }).ToList();
        var assets = given.SelectMany(IntakeFacts.AssetsOf).ToList();
        var products = given.Select(IntakeFacts.ProductOf).ToList();

        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id.Value.ToString(), p => p.Name, ct);
        foreach (var asset in await db.DataAssets.Where(a => assets.Contains(a.Id)).ToListAsync(ct)) names[asset.Id.Value.ToString()] = asset.Name;
        foreach (var product in await db.VendorProducts.Where(p => products.Contains(p.Id)).ToListAsync(ct)) names[product.Id.Value.ToString()] = $"{product.Name}, {product.Plan}";
        return names;
    }
}
