using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Rehearings;

/// <summary>The people of a case appeal its decision, once and in time, on new facts or on the procedure: the committee hears it (AP-7).</summary>
public sealed class AppealDecision(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, RehearingGround ground, string text, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.Appeal, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (ground is not (RehearingGround.NewFacts or RehearingGround.Procedure)) return RehearingRefusals.GroundMissing;
        if (string.IsNullOrWhiteSpace(text)) return RehearingRefusals.TextMissing;
        if (text.Trim().Length > Rehearing.TextMaxLength) return RehearingRefusals.TextTooLong;
        if (await ApprovalInForce.LatestOf(db, id, ct) is not { } decision || decision.Outcome is Standing.Approved) return RehearingRefusals.NothingToAppeal;
        var now = clock.GetUtcNow().UtcDateTime;
        var last = Rehearing.LastDay(decision.DecidedAt, (await settings.Of(db, ct)).At(decision.DecidedAt));
        return DateOnly.FromDateTime(now) > last ? RehearingRefusals.TooLate.With(Moments.Day(last)) : await db.HearAgain(useCase, decision, ground, text, access.Actor, now, ct);
    }, ct);
}
