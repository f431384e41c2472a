using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports;

/// <summary>One line of the register of issued documents.</summary>
public sealed record DocumentRow(Guid Id, string Number, string Kind, string Title, DateTime AsOf, DateTime IssuedAt, string IssuedBy, string ContentHash);

/// <summary>The register of issued documents, newest first (RP-3). What is about a case that somebody does not see, they do not see here (PP-1).</summary>
public sealed class ListDocuments(Database database, AccessCheck access)
{
    public const int PageSize = 25;

    public Task<Result<Page<DocumentRow>>> Handle(int page, CancellationToken ct = default) => database.Read<Page<DocumentRow>>(this, async db =>
    {
        if (!access.Allows(DocumentPermissions.ReadRegister)) return Refusal.Forbidden;
        var hidden = (await db.UseCases.HiddenFrom(access.Actor).Select(u => u.Id).ToListAsync(ct)).ConvertAll(id => (Guid?)id.Value);
        var issued = db.Documents.Where(d => d.ContentHash != "" && !hidden.Contains(d.SubjectId));
        var number = Math.Max(1, page);
        var rows = await issued.OrderByDescending(d => d.IssuedAt).Skip((number - 1) * PageSize).Take(PageSize)
            .Select(d => new DocumentRow(d.Id, d.Number, d.Kind, d.Title, d.AsOf, d.IssuedAt, db.People.Where(p => p.Id == d.IssuedBy).Select(p => p.Name).FirstOrDefault() ?? "AiGovernance", d.ContentHash))
            .ToListAsync(ct);
        return new Page<DocumentRow>(rows, await issued.CountAsync(ct), number, PageSize);
    }, ct);
}
