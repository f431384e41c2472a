using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation.Settings;

/// <summary>One version of the policy settings with what it changed.</summary>
/// <param name="Reason">Null where holidays were added.</param>
public sealed record PolicyVersionRow(int Number, DateTime From, string By, string? Reason, IReadOnlyList<PolicyChange> Changes);

/// <summary>The settings in force, what they may become, and how they came to be, newest first.</summary>
public sealed record PolicyHistory(Policy Now, IReadOnlyList<PolicyFigure> Figures, IReadOnlyList<PolicyVersionRow> Versions);

/// <summary>Every version of the policy settings with its differences; everybody may look.</summary>
public sealed class ListPolicyVersions(Database database, AccessCheck access, PolicySettings settings)
{
    public Task<Result<PolicyHistory>> Handle(CancellationToken ct = default) => database.Read<PolicyHistory>(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Read)) return Refusal.Forbidden;
        var book = await settings.Of(db, ct);
        var rows = await db.PolicyVersions.OrderByDescending(v => v.Number).Select(v => new { v.Number, v.From, v.Reason, By = db.People.First(p => p.Id == v.ChangedBy).Name }).ToListAsync(ct);
        var before = book.Versions.Zip(book.Versions.Skip(1), (former, next) => (former.Policy, Next: next.Policy)).ToDictionary(v => v.Next.Number, v => PolicyChange.Of(v.Policy, v.Next, settings.Figures));
        return new PolicyHistory(book.Now, settings.Figures, [.. rows.Where(r => before.ContainsKey(r.Number)).Select(r => new PolicyVersionRow(r.Number, r.From, r.By, r.Reason, before[r.Number]))]);
    }, ct);
}
