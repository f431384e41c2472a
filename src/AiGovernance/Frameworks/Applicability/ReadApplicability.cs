using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks.Applicability;

/// <summary>One statement about a control, with the name of who made it.</summary>
public sealed record ControlRow(string ControlId, int Number, bool Applies, string Reason, string HowMet, string Route, string By, DateOnly On);

/// <summary>The statement of applicability: by control what was stated, the newest first (FW-4).</summary>
public sealed record ApplicabilityDetails(ILookup<string, ControlRow> ByControl)
{
    public int Stated => ByControl.Count;
    public int Applying => ByControl.Count(c => c.First().Applies);

    /// <summary>Null where nobody has stated anything about it.</summary>
    public ControlRow? Of(string control) => ByControl[control].FirstOrDefault();
}

/// <summary>Reads the statement of applicability with its former versions (FW-4).</summary>
public sealed class ReadApplicability(Database database, AccessCheck access)
{
    public const string Address = "/compliance/iso-42001";

    public Task<Result<ApplicabilityDetails>> Handle(CancellationToken ct = default) => database.Read<ApplicabilityDetails>(this, async db =>
    {
        if (!access.Allows(FrameworkPermissions.ReadOrganisation)) return Refusal.Forbidden;
        var rows = await db.ControlStatements.Join(db.People, c => c.StatedBy, p => p.Id, (c, p) => new { Statement = c, By = p.Name }).OrderByDescending(x => x.Statement.Number).ToListAsync(ct);
        return new ApplicabilityDetails(rows.ToLookup(x => x.Statement.ControlId, x => new ControlRow(x.Statement.ControlId, x.Statement.Number, x.Statement.Applies, x.Statement.Reason,
            x.Statement.HowMet, x.Statement.Route, x.By, DateOnly.FromDateTime(x.Statement.StatedAt))));
    }, ct);
}
