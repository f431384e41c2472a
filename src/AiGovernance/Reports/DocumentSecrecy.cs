using AiGovernance.Access;
using AiGovernance.Committee.Papers;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Reports.DueDiligence;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports;

/// <summary>Gives an issued document to whom the report could be issued now, in whatever form they ask for it (RP-3, PP-1, CM-3).</summary>
public sealed class DocumentSecrecy(AccessCheck access, IReviewSecrecy secrecy)
{
    internal async Task<Result<IssuedDocument>> Find(AppDbContext db, string number, CancellationToken ct)
    {
        if (!access.Allows(DocumentPermissions.ReadRegister)) return Refusal.Forbidden;
        var found = await db.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Number == number && d.ContentHash != "", ct);
        if (found is null) return Refusal.NotFound;
        return await Against(db, found, ct) is { } kept ? kept : found;
    }

    private async Task<Refusal?> Against(AppDbContext db, IssuedDocument found, CancellationToken ct)
    {
        if (found.Kind is IssueUseCaseReport.Kind or IssueDecisionLetter.Kind)
        {
            var useCase = new UseCaseId(found.SubjectId!.Value);
            if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == useCase, ct)) return Refusal.NotFound;
            return found.Kind == IssueUseCaseReport.Kind ? await secrecy.Against(db, access.Actor, useCase, ct) : null;
        }
        if (found.Kind == IssueVendorReport.Kind && !access.Allows(VendorPermissions.Report)) return Refusal.Forbidden;
        return await PacketSecrecy.Against(db, access.Actor, found.Number, ct);
    }
}
