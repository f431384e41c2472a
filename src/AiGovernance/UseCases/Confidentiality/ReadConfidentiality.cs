using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Confidentiality;

/// <summary>Somebody who reads a confidential case beyond its own people.</summary>
/// <param name="MayEnd">Named by hand, so it ends by hand.</param>
public sealed record ReaderRow(PersonId Person, string Name, IReadOnlyList<ReaderReason> Reasons, bool MayEnd);

/// <summary>From whom a case is kept, why, and what the asking person may change (PP-1).</summary>
/// <param name="Office">Who of the governance office handles it.</param>
/// <param name="Handlers">Who of the governance office could.</param>
/// <param name="People">Who could be named as a reader.</param>
public sealed record CaseConfidentiality(
    bool IsConfidential, string? Because, DateTime? Since, string? Office, IReadOnlyList<ReaderRow> Readers,
    IReadOnlyList<NamedPerson> Handlers, IReadOnlyList<NamedPerson> People, bool MayKeep, bool MayName, bool MayHandle, int Version);

/// <inheritdoc cref="CaseConfidentiality"/>
public sealed class ReadConfidentiality(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<CaseConfidentiality>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<CaseConfidentiality>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        var useCase = await db.UseCases.VisibleTo(access.Actor).Include(u => u.Readers.Where(r => r.EndedAt == null)).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        var mayKeep = !useCase.IsConfidential && useCase.Standing is not Standing.Retired && access.Allows(UseCasePermissions.KeepConfidential, useCase);
        var mayName = useCase.IsConfidential && access.Allows(UseCasePermissions.NameReaders, useCase);
        var mayHandle = useCase.IsConfidential && access.Allows(UseCasePermissions.HandleConfidential, useCase);
        var rows = useCase.IsConfidential ? await Readers(db, useCase, mayName, ct) : [];
        var office = await db.OfTheOffice(clock.GetUtcNow().UtcDateTime).Where(_ => mayKeep || mayHandle).ToListAsync(ct);
        var handlers = await Named(db.People.Where(p => office.Contains(p.Id)), db, ct);
        var people = mayName ? await Named(db.People.Where(p => p.LeftAt == null), db, ct) : [];
        return new CaseConfidentiality(useCase.IsConfidential, useCase.ConfidentialBecause, useCase.ConfidentialSince, rows.FirstOrDefault(r => r.Person == useCase.ConfidentialOfficeId)?.Name,
            [.. rows.Where(r => r.Person != useCase.ConfidentialOfficeId)], [.. handlers.Where(p => useCase.InvolvementOf(p.Id) is Involvement.None && p.Id != useCase.ConfidentialOfficeId)],
            people, mayKeep, mayName, mayHandle, useCase.Version);
    }, ct);

    private static async Task<IReadOnlyList<ReaderRow>> Readers(AppDbContext db, UseCase useCase, bool mayName, CancellationToken ct)
    {
        var ids = useCase.Readers.Select(r => r.PersonId).Distinct().ToList();
        var names = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return [.. useCase.Readers.GroupBy(r => r.PersonId).Select(g => new ReaderRow(g.Key, names[g.Key], [.. g.Select(r => r.Reason).Distinct()],
            mayName && g.Any(r => r.Reason is ReaderReason.Named))).OrderBy(r => r.Name, StringComparer.CurrentCulture)];
    }

    private static async Task<IReadOnlyList<NamedPerson>> Named(IQueryable<Organisation.Person> people, AppDbContext db, CancellationToken ct) =>
        await people.OrderBy(p => p.Name).Select(p => new NamedPerson(p.Id, p.Name, db.Units.First(u => u.Id == p.UnitId).Name, null)).ToListAsync(ct);
}
