using AiGovernance.Access;
using AiGovernance.Data;

namespace AiGovernance.Organisation.Leaving;

/// <summary>Gives back what a person had in hand, in the write in which they leave; each room knows its own work (PP-5).</summary>
public interface ILeaverWork
{
    /// <param name="by">Who records that they left.</param>
    Task Return(AppDbContext db, PersonId leaver, Actor by, DateTime now, CancellationToken ct);
}
