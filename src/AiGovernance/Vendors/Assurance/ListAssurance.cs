using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Vendors.Register;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assurance;

/// <summary>Which vendors the matrix of documents shows.</summary>
/// <param name="Text">Part of the vendor's name or domain.</param>
/// <param name="Kind">With a state: only vendors of which this document stands so.</param>
public sealed record AssuranceFilter(string? Text = null, AssuranceKind? Kind = null, AssuranceState? State = null, int Page = 1);

/// <summary>One vendor of the matrix.</summary>
public sealed record AssuranceRow(VendorId Id, string Name, string Domain, AssuranceMatrix Matrix, DateOnly? ContractEndsOn);

/// <summary>Documents of all vendors side by side with gaps and what lapses next; filtered and paged in the database (VN-1, S12, S14).</summary>
public sealed class ListAssurance(Database database, AccessCheck access, TimeProvider clock)
{
    public const int PageSize = 25;

    public Task<Result<Page<AssuranceRow>>> Handle(AssuranceFilter filter, CancellationToken ct = default) => database.Read<Page<AssuranceRow>>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.ReadAssessments)) return Refusal.Forbidden;
        var (today, number) = (DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), Math.Max(1, filter.Page));
        var vendors = Standing(Named(db.Vendors, filter.Text), db, filter, today);
        var shown = await vendors.OrderBy(v => v.Name).Skip((number - 1) * PageSize).Take(PageSize).Select(v => new { v.Id, v.Name, v.Domain, v.ContractEndsOn }).ToListAsync(ct);
        var ids = shown.Select(v => v.Id).ToList();
        var documents = (await db.AssuranceDocuments.Where(d => ids.Contains(d.VendorId)).ToListAsync(ct)).ToLookup(d => d.VendorId);
        return new Page<AssuranceRow>([.. shown.Select(v => new AssuranceRow(v.Id, v.Name, v.Domain, AssuranceMatrix.Of(documents[v.Id], today), v.ContractEndsOn))], await vendors.CountAsync(ct), number, PageSize);
    }, ct);

    private static IQueryable<Vendor> Named(IQueryable<Vendor> vendors, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return vendors;
        var pattern = $"%{VendorQueries.Escape(text.Trim())}%";
        return vendors.Where(v => EF.Functions.Like(v.Name, pattern, "~") || EF.Functions.Like(v.Domain, pattern, "~"));
    }

    /// <summary>The same as <see cref="AssuranceMatrix.Of"/>, in the database: the document that ends last counts.</summary>
    private static IQueryable<Vendor> Standing(IQueryable<Vendor> vendors, AppDbContext db, AssuranceFilter filter, DateOnly today)
    {
        if (filter is not { Kind: { } kind, State: { } state }) return vendors;
        var (documents, soon) = (db.AssuranceDocuments.Where(d => d.Kind == kind), today.AddDays(AssuranceMatrix.SoonDays));
        return state switch
        {
            AssuranceState.Missing => vendors.Where(v => !documents.Any(d => d.VendorId == v.Id)),
            AssuranceState.Lapsed => vendors.Where(v => documents.Any(d => d.VendorId == v.Id) && !documents.Any(d => d.VendorId == v.Id && (d.ValidUntil == null || d.ValidUntil >= today))),
            AssuranceState.LapsesSoon => vendors.Where(v => documents.Any(d => d.VendorId == v.Id && d.ValidUntil >= today) && !documents.Any(d => d.VendorId == v.Id && (d.ValidUntil == null || d.ValidUntil > soon))),
            _ => vendors.Where(v => documents.Any(d => d.VendorId == v.Id && (d.ValidUntil == null || d.ValidUntil > soon))),
        };
    }
}
