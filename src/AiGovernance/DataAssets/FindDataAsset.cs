using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>One audit as its page shows it.</summary>
public sealed record AuditRow(DateTime At, DataLevel Before, DataLevel Found, string By, string Reason);

/// <summary>One scrub as its page shows it.</summary>
public sealed record ScrubRow(Guid Id, ScrubMethod Method, string Fields, DateOnly DoneOn, string By, int SampleSize, int SampleFaults, decimal? Epsilon, PhiMethod? PhiMethod);

/// <summary>What is said of one control at one stage.</summary>
public sealed record ControlRow(DataStage Stage, DataControl Control, ControlState State, string Note);

/// <summary>One access as its page shows it.</summary>
public sealed record GrantRow(AccessGrantId Id, PersonId PersonId, string Person, string Purpose, DateOnly FromOn, DateOnly UntilOn, DateOnly? LastUsedOn, GrantState State);

/// <summary>Everything about one data source, and what the person may do with it.</summary>
public sealed record DataAssetDetails(
    DataAsset Asset, string Owner, string? ClassifiedBy, IReadOnlyList<AuditRow> Audits, IReadOnlyList<ScrubRow> Scrubs, IReadOnlyList<ControlRow> Controls, IReadOnlyList<GrantRow> Grants,
    DateOnly Today, PersonId? Me, bool MayKeep, bool MayJudge)
{
    public IReadOnlyList<DataGap> Gaps => DataGaps.Of(Asset.Name, Asset.IsUsedInTraining, Controls.ToDictionary(c => (c.Stage, c.Control), c => c.State));
}

/// <summary>One data source with its audits, scrubs, controls and accesses (DA-1 to DA-4).</summary>
public sealed class FindDataAsset(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<DataAssetDetails>> Handle(DataAssetId id, CancellationToken ct = default) => database.Read<DataAssetDetails>(this, async db =>
    {
        if (!access.Allows(DataAssetPermissions.List)) return Refusal.Forbidden;
        var asset = await db.DataAssets.SingleOrDefaultAsync(a => a.Id == id, ct);
        if (asset is null) return Refusal.NotFound;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var owner = await db.People.Where(p => p.Id == asset.OwnerId).Select(p => p.Name).SingleAsync(ct);
        var by = await db.People.Where(p => p.Id == asset.ClassifiedBy).Select(p => p.Name).SingleOrDefaultAsync(ct);
        var audits = await db.ClassificationAudits.Where(a => a.DataAssetId == id).OrderByDescending(a => a.AuditedAt)
            .Select(a => new AuditRow(a.AuditedAt, a.Before, a.Found, db.People.First(p => p.Id == a.AuditedBy).Name, a.Reason)).ToListAsync(ct);
        var scrubs = await db.ScrubRecords.Where(s => s.DataAssetId == id).OrderByDescending(s => s.DoneOn)
            .Select(s => new ScrubRow(s.Id, s.Method, s.Fields, s.DoneOn, db.People.First(p => p.Id == s.RecordedBy).Name, s.SampleSize, s.SampleFaults, s.Epsilon, s.PhiMethod)).ToListAsync(ct);
        var controls = await db.StageControls.Where(c => c.DataAssetId == id).Select(c => new ControlRow(c.Stage, c.Control, c.State, c.Note)).ToListAsync(ct);
        var grants = await db.AccessGrants.Where(g => g.DataAssetId == id).OrderByDescending(g => g.UntilOn)
            .Select(g => new { Grant = g, Person = db.People.First(p => p.Id == g.PersonId).Name }).ToListAsync(ct);
        var policy = await settings.Now(db, ct);
        return new DataAssetDetails(asset, owner, by, audits, scrubs, controls,
            [.. grants.Select(x => new GrantRow(x.Grant.Id, x.Grant.PersonId, x.Person, x.Grant.Purpose, x.Grant.FromOn, x.Grant.UntilOn, x.Grant.LastUsedOn, x.Grant.On(today, policy)))],
            today, access.Actor.Person, access.Allows(DataAssetPermissions.Keep, asset), access.Allows(DataAssetPermissions.Classify) && !access.Actor.IsBoundBy(asset.OwnerId));
    }, ct);
}
