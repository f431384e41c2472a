using AiGovernance.Access;
using AiGovernance.UseCases.Import;

namespace AiGovernance.UseCases;

public sealed partial class UseCase
{
    /// <summary>
    /// Enters a use that another inventory knows: registered, not scored, without a revision (UC-5). What is in use there runs without approval here.
    /// Who imports speaks for nobody, so they have no part in it (PP-3); the import's own record names them.
    /// </summary>
    internal static UseCase Import(InventoryFields fields, UnitId unit, string reference, DateTime now)
    {
        var useCase = new UseCase { Id = UseCaseId.New(), Reference = reference, RegisteredAt = now };
        useCase.Take(fields, unit);
        useCase.history.Add(new CaseHistory(useCase, now));
        return useCase;
    }

    /// <summary>Takes over what changed in the inventory, as long as nobody has begun a revision here: then our own words count.</summary>
    internal void UpdateFromInventory(InventoryFields fields, UnitId unit, DateTime now)
    {
        if (revisions.Count > 0) return;
        var (standing, running) = (Standing, InProduction);
        Take(fields, unit);
        if ((Standing, InProduction) != (standing, running)) Remember(now);
    }

    private void Take(InventoryFields fields, UnitId unit)
    {
        (Title, Purpose, Benefit, UnitId) = (fields.Title, fields.Purpose ?? "", fields.Benefit ?? "", unit);
        InProduction = fields.Stage?.Meaning is SourceStage.InUse;
        if (fields.Stage?.Meaning is SourceStage.Retired) TransitionalUntil = null;
        Standing = fields.Stage?.Meaning is SourceStage.Retired ? Standing.Retired : Standing.Registered;
    }
}
