using Microsoft.EntityFrameworkCore.Update;

namespace AiGovernance.Data;

/// <summary>Sends the changes of one write to SQLite as one command; the provider's own sends one for each row.</summary>
internal sealed class SqliteBatches(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    // A command has 32,766 parameters at most: more than 300 columns for each of these rows.
    private const int MostRows = 100;

    public ModificationCommandBatch Create() => new AffectedCountBatch(dependencies);

    private sealed class AffectedCountBatch(ModificationCommandBatchFactoryDependencies dependencies) : AffectedCountModificationCommandBatch(dependencies, MostRows);
}
