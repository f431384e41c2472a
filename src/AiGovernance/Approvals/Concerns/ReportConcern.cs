using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Concerns;

/// <summary>Anyone reports a concern; without a name nobody can find out whose it is, for the name is stored nowhere (AP-9).</summary>
public sealed class ReportConcern(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    private const string Unnamed = "Somebody without a name";

    /// <param name="reference">Of the use case; empty where it is about none.</param>
    public Task<Result> Handle(string? reference, string text, bool withName, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.ReportConcern)) return Refusal.Forbidden;
        var about = await About(db, reference, ct);
        if (!string.IsNullOrWhiteSpace(reference) && about is null) return ConcernRefusals.CaseUnknown;
        var concern = Concern.Report(about, text, withName ? access.Actor.Hand : null, await settings.Now(db, ct), clock.GetUtcNow().UtcDateTime);
        if (!concern.Succeeded) return concern.Refusal!;
        if (!withName) db.HideWhoActs(Unnamed);
        db.Concerns.Add(concern.Value);
        return Result.Success;
    }, ct);

    private Task<UseCaseId?> About(AppDbContext db, string? reference, CancellationToken ct)
    {
        var wanted = reference?.Trim();
        return db.UseCases.VisibleTo(access.Actor).Where(u => u.Reference == wanted).Select(u => (UseCaseId?)u.Id).SingleOrDefaultAsync(ct);
    }
}
