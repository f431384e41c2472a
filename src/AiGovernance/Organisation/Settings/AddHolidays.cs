using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Organisation.Settings;

/// <summary>Takes a pasted list of holidays over: the whole of it, or none and every bad line named (RV-2).</summary>
public sealed class AddHolidays(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <summary>Bad lines named at once; the first ones are mended first.</summary>
    private const int MostNamed = 20;

    /// <param name="lines">"2026-12-25 Christmas Day", one in each line.</param>
    /// <returns>How many were added.</returns>
    public Task<Result<int>> Handle(string lines, CancellationToken ct = default) => database.Write<int>(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.SetPolicy)) return Refusal.Forbidden;
        var (policy, now) = (await settings.Now(db, ct), clock.GetUtcNow().UtcDateTime);
        var list = HolidayList.Read(lines, policy.Content.Holidays, DateOnly.FromDateTime(now));
        if (list.Faults.Count > 0) return PolicyRefusals.LinesWrong.With(Words(list.Faults));
        if (list.Holidays.Count == 0) return PolicyRefusals.NoLines;
        var put = db.Put(settings, policy, policy.Content with { Holidays = [.. policy.Content.Holidays, .. list.Holidays] }, null, access.Actor, now);
        return put.Succeeded ? list.Holidays.Count : put.Refusal!;
    }, ct);

    private static string Words(IReadOnlyList<LineFault> faults) =>
        string.Join('\n', faults.Take(MostNamed).Select(f => $"Line {f.Line}: {f.Reason}")) + (faults.Count > MostNamed ? $"\nAnd {faults.Count - MostNamed} more." : "");
}
