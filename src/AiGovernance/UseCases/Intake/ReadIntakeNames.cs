using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Intake;

/// <summary>The names of the people, products, data sources and files that answers point to; who reads the answers reads the names.</summary>
public sealed class ReadIntakeNames(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyDictionary<string, string>>> Handle(Answers answers, CancellationToken ct = default) => database.Read<IReadOnlyDictionary<string, string>>(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Read)) return Refusal.Forbidden;
        return Result.Of(await Of(db, access.Actor, [answers], ct));
    }, ct);

    /// <summary>The same for who reads more in one go.</summary>
    internal static async Task<IReadOnlyDictionary<string, string>> Of(AppDbContext db, Actor actor, IReadOnlyCollection<Answers> given, CancellationToken ct)
    {
        var people = given.SelectMany(a => new[] { IntakeAnswers.Person(a, IntakeAnswers.Owner), IntakeAnswers.Person(a, IntakeAnswers.Sponsor) }).ToList();
        var assets = given.SelectMany(IntakeFacts.AssetsOf).ToList();
        var products = given.Select(IntakeFacts.ProductOf).ToList();

        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id.Value.ToString(), p => p.Name, ct);
        foreach (var asset in await db.DataAssets.Where(a => assets.Contains(a.Id)).ToListAsync(ct)) names[asset.Id.Value.ToString()] = asset.Name;
        foreach (var product in await db.VendorProducts.Where(p => products.Contains(p.Id)).ToListAsync(ct)) names[product.Id.Value.ToString()] = $"{product.Name}, {product.Plan}";
        foreach (var name in given.SelectMany(a => IntakeFacts.NamedDataOf(a).Append(IntakeFacts.NamedProductOf(a)).OfType<string>())) names.TryAdd(name, $"{name} (named, not picked from the register)");
        await AddFiles(names, db, actor, given, ct);
        return names;
    }

    /// <summary>Any answer may be a file's id: which question asks for one, the answers do not know.</summary>
    private static async Task AddFiles(Dictionary<string, string> names, AppDbContext db, Actor actor, IReadOnlyCollection<Answers> given, CancellationToken ct)
    {
        var ids = given.SelectMany(a => a.Questions.Select(q => a[q]!)).Where(v => !v.IsList && Guid.TryParse(v.Items[0], out _)).Select(CaseFiles.FileOf).ToList();
        var files = await db.Files.Where(f => ids.Contains(f.Id)).ToListAsync(ct);
        if (files.Count == 0) return;
        var cases = files.Select(f => new UseCaseId(f.AboutId)).ToList();
        var seen = await db.UseCases.VisibleTo(actor).Where(u => cases.Contains(u.Id)).Select(u => u.Id).ToListAsync(ct);
        foreach (var file in files)
            if (seen.Contains(new(file.AboutId))) names[file.Id.Value.ToString()] = file.Name;
    }
}
