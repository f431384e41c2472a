using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports;

/// <summary>One line of the register of issued documents.</summary>
/// <param name="ContentHash">Empty where there is no document of this number, not yet or not at all.</param>
/// <param name="GivenUpBecause">Why there is none and will be none.</param>
/// <param name="OnScreen">Can be read on screen and as JSON.</param>
public sealed record DocumentRow(Guid Id, string Number, string Kind, string Title, DateTime AsOf, DateTime IssuedAt, string IssuedBy, string ContentHash, string GivenUpBecause, bool OnScreen)
{
    /// <summary>Nothing takes that long: the portal was stopped meanwhile.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public bool IsKept => ContentHash.Length > 0;

    /// <summary>Why a number has no document.</summary>
    public string Missing(DateTime now) =>
        GivenUpBecause.Length > 0 ? GivenUpBecause : now - IssuedAt > Longest ? "Never finished: the portal was stopped" : "Being made";
}

/// <summary>The register of documents, newest first (RP-3); a number without a document says why. What is about a case that somebody does not see, they do not see here (PP-1).</summary>
public sealed class ListDocuments(Database database, AccessCheck access)
{
    public const int PageSize = 25;

    public Task<Result<Page<DocumentRow>>> Handle(int page, CancellationToken ct = default) => database.Read<Page<DocumentRow>>(this, async db =>
    {
        if (!access.Allows(DocumentPermissions.ReadRegister)) return Refusal.Forbidden;
        var hidden = (await db.UseCases.HiddenFrom(access.Actor).Select(u => u.Id).ToListAsync(ct)).ConvertAll(id => (Guid?)id.Value);
        var issued = db.Documents.Where(d => !hidden.Contains(d.SubjectId));
        var number = Math.Max(1, page);
        var rows = await issued.OrderByDescending(d => d.IssuedAt).ThenByDescending(d => d.Number).Skip((number - 1) * PageSize).Take(PageSize)
            .Select(d => new DocumentRow(d.Id, d.Number, d.Kind, d.Title, d.AsOf, d.IssuedAt, db.People.Where(p => p.Id == d.IssuedBy).Select(p => p.Name).FirstOrDefault() ?? "AiGovernance",
                d.ContentHash, d.GivenUpBecause, d.Model.Length > 0))
            .ToListAsync(ct);
        return new Page<DocumentRow>(rows, await issued.CountAsync(ct), number, PageSize);
    }, ct);
}
