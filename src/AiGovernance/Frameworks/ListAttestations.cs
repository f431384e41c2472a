using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>One statement of Compliance in a list.</summary>
/// <param name="UseCase">The reference of its case; null when it speaks for the organisation.</param>
public sealed record AttestationRow(
    Guid Id, string SubcategoryId, string? UseCase, string Text, string Evidence, string By, DateOnly From, DateOnly Until, bool NotApplicable);

/// <summary>What Compliance has attested: first what is in force, by the day on which it ends, then what has ended (FW-3).</summary>
public sealed class ListAttestations(Database database, AccessCheck access, TimeProvider clock)
{
    public const int PageSize = 25;

    public const string Address = "/compliance/attestations";

    public Task<Result<Page<AttestationRow>>> Handle(int page, CancellationToken ct = default) => database.Read<Page<AttestationRow>>(this, async db =>
    {
        if (!access.Allows(FrameworkPermissions.ReadOrganisation)) return Refusal.Forbidden;
        var (number, today) = (Math.Max(1, page), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var visible = db.UseCases.VisibleTo(access.Actor);
        var attested = db.Attestations.Where(a => a.UseCaseId == null || visible.Any(u => u.Id == a.UseCaseId));
        var rows = await attested.OrderBy(a => a.Until < today).ThenBy(a => a.Until).ThenBy(a => a.Id).Skip((number - 1) * PageSize).Take(PageSize)
            .Select(a => new AttestationRow(a.Id, a.SubcategoryId, db.UseCases.Where(u => u.Id == a.UseCaseId).Select(u => u.Reference).FirstOrDefault(),
                a.Text, a.Evidence, db.People.Where(p => p.Id == a.AttestedBy).Select(p => p.Name).First(), a.From, a.Until, a.IsNotApplicable))
            .ToListAsync(ct);
        return new Page<AttestationRow>(rows, await attested.CountAsync(ct), number, PageSize);
    }, ct);
}
