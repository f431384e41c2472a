using AiGovernance.Access;
using AiGovernance.Data;

namespace AiGovernance.Organisation.Powers;

/// <summary>What gave a person a say on a day: a role, a place of the committee, or the absence of somebody whose work they do (PP-7).</summary>
/// <param name="By">In words, as "Privacy reviewer, lead".</param>
/// <param name="Until">The last day; open when not set.</param>
/// <param name="Acts">Names of permissions; empty where a role that follows from the place says them.</param>
public sealed record Power(PersonId PersonId, string Person, string Unit, string By, DateOnly From, DateOnly? Until, IReadOnlyList<string> Acts);

/// <summary>Everybody's powers of one day, by name.</summary>
public sealed record PowersOfDay(DateOnly Day, IReadOnlyList<Power> Powers);

/// <summary>A place that a person held on a day.</summary>
/// <param name="Until">The last day; open when not set.</param>
public sealed record Place(PersonId Person, string By, DateOnly From, DateOnly? Until);

/// <summary>Rooms that give people places tell which were held on a day (PP-7).</summary>
public interface IPlacesOfDay
{
    Task<IReadOnlyList<Place>> On(AppDbContext db, DateOnly day, CancellationToken ct);
}
