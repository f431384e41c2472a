using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.UseCases;

namespace AiGovernance.Dashboard;

/// <summary>One condition or review past its day.</summary>
/// <param name="What">"Condition 2, stops production", "Security review".</param>
/// <param name="With">Who has it; null while nobody has.</param>
public sealed record OverdueRow(string Reference, string Title, string What, string? With, bool Stops, DateOnly DueOn, int DaysLeft, string Href);

/// <summary>Everything past its day.</summary>
public sealed record OverdueDetails(IReadOnlyList<OverdueRow> Conditions, IReadOnlyList<OverdueRow> Reviews, DateOnly Today);

/// <summary>The list behind the figures of what is overdue, longest over first (DB-1).</summary>
public sealed class ListOverdue(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public const int Most = 200;

    public Task<Result<OverdueDetails>> Handle(CancellationToken ct = default) => database.Read<OverdueDetails>(this, async db =>
    {
        if (!access.Allows(DashboardPermissions.ReadFigures)) return Refusal.Forbidden;
        var today = ReviewTime.DayOf(clock.GetUtcNow().UtcDateTime);
        return await OverdueReader.Of(db, db.UseCases.VisibleTo(access.Actor), (await settings.Now(db, ct)).Calendar, today, Most, ct);
    }, ct);
}
