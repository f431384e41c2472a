using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Organisation.Settings;

/// <summary>Sets figures of the rules anew; they count from now on, and no date that was given moves.</summary>
public sealed class ChangeFigures(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="number">Of the version in force, as last read.</param>
    /// <param name="values">By key; what is left out stays. Null where somebody emptied the field.</param>
    public Task<Result> Handle(int number, IReadOnlyDictionary<string, int?> values, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.SetPolicy)) return Refusal.Forbidden;
        foreach (var figure in settings.Figures)
            if (values.TryGetValue(figure.Key, out var value) && !(value is { } given && figure.Allows(given)))
                return PolicyRefusals.OutOfLimits.With(figure.Least, figure.Most, figure.Unit) with { Field = figure.Key };
        if (PolicyWriting.FaultOf(reason) is { } fault) return fault;
        var policy = await settings.Now(db, ct);
        if (policy.Number != number) return Refusal.Stale;
        var figures = settings.Figures.ToDictionary(f => f.Key, f => values.GetValueOrDefault(f.Key) ?? policy[f], StringComparer.Ordinal);
        return db.Put(settings, policy, policy.Content with { Figures = figures }, reason, access.Actor, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
