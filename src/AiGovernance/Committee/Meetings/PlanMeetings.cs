using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;

namespace AiGovernance.Committee.Meetings;

/// <summary>Says when the committee meets, and plans its meetings twelve months ahead (CM-2). Doing it twice plans nothing twice.</summary>
public sealed class PlanMeetings(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="series">Another rhythm; the present one when not set.</param>
    public Task<Result> Handle(MeetingSeries? series = null, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Plan)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        var now = clock.GetUtcNow().UtcDateTime;
        var calendar = (await settings.Now(db, ct)).Calendar;
        if (series is not null && series != committee.Settings.Series)
        {
            if (series.Check() is { Succeeded: false } wrong) return wrong;
            if (committee.Settings.Series is { } former) await MeetingPlan.Change(db, former, series, calendar, now, ct);
            committee.Settings.Meet(series);
        }
        if (committee.Settings.Series is null) return CommitteeRefusals.NoSeries;

        await MeetingPlan.Extend(db, committee.Settings, calendar, now, ct);
        return Result.Success;
    }, ct);
}
