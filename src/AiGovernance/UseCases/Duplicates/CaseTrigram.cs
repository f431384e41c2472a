using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AiGovernance.UseCases.Duplicates;

/// <summary>One trigram of a case's name or purpose, by which likely duplicates are found (UC-4).</summary>
public sealed class CaseTrigram
{
    private CaseTrigram() { } // EF Core

    internal CaseTrigram(UseCaseId useCase, int trigram) => (UseCaseId, Trigram) = (useCase, trigram);

    public int Trigram { get; private init; }
    public UseCaseId UseCaseId { get; private init; }

    internal static IEnumerable<CaseTrigram> Of(UseCase useCase) => Trigrams.Sample(useCase.Title, useCase.Purpose).Select(t => new CaseTrigram(useCase.Id, t));

    /// <summary>Brings a case's rows in line with its name and purpose, in the same transaction; does nothing while both stand as they were.</summary>
    internal static async Task Keep(AppDbContext db, UseCase useCase, CancellationToken ct)
    {
        var entry = db.Entry(useCase);
        if (entry.State is not EntityState.Added && !entry.Property(u => u.Title).IsModified && !entry.Property(u => u.Purpose).IsModified) return;
        var now = Trigrams.Sample(useCase.Title, useCase.Purpose);
        var before = entry.State is EntityState.Added ? [] : await db.CaseTrigrams.Where(t => t.UseCaseId == useCase.Id).ToListAsync(ct);
        db.CaseTrigrams.RemoveRange(before.Where(t => !now.Contains(t.Trigram)));
        db.CaseTrigrams.AddRange(now.Except(before.Select(t => t.Trigram)).Select(t => new CaseTrigram(useCase.Id, t)));
    }
}

internal sealed class CaseTrigramTable : IEntityTypeConfiguration<CaseTrigram>
{
    public void Configure(EntityTypeBuilder<CaseTrigram> builder)
    {
        builder.ToTable("CaseTrigrams").IsNotOnTheTrail("it is derived from the name and purpose of the case, whose change has its entry, and serves only to find alike ones");
        // No foreign key: an import sends these rows before the cases they belong to.
        builder.HasKey(t => new { t.Trigram, t.UseCaseId });
        builder.HasIndex(t => t.UseCaseId);
    }
}
