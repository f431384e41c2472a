using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.DataAssets;
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
        PersonId?[] people = [IntakeAnswers.Person(answers, IntakeAnswers.Owner), IntakeAnswers.Person(answers, IntakeAnswers.Sponsor)];
        IReadOnlyList<DataAssetId> assets = IntakeFacts.AssetsOf(answers);
        var product = IntakeFacts.ProductOf(answers);

        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id.Value.ToString(), p => p.Name, ct);
        foreach (var asset in await db.DataAssets.Where(a => assets.Contains(a.Id)).ToListAsync(ct)) names[asset.Id.Value.ToString()] = asset.Name;
        foreach (var found in await db.VendorProducts.Where(p => p.Id == product).ToListAsync(ct)) names[found.Id.Value.ToString()] = $"{found.Name}, {found.Plan}";
        return names;
    }, ct);
}
