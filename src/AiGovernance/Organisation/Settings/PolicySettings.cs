using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace AiGovernance.Organisation.Settings;

/// <summary>The policy settings for whoever counts by them. Each look asks for the newest version, so that all instances count alike; the rest is remembered.</summary>
public sealed class PolicySettings
{
    private readonly Policy initial;
    private Remembered? last;

    public PolicySettings(IConfiguration configuration, IEnumerable<PolicyFigure> figures)
    {
        Figures = [.. figures];
        initial = new(0, Policy.Usual.Content with { Figures = Figures.ToDictionary(f => f.Key, f => Initial(configuration, f), StringComparer.Ordinal) });
    }

    /// <summary>Every figure that a room has declared.</summary>
    public IReadOnlyList<PolicyFigure> Figures { get; }

    public async Task<Policy> Now(AppDbContext db, CancellationToken ct) => (await Of(db, ct)).Now;

    public async Task<PolicyBook> Of(AppDbContext db, CancellationToken ct)
    {
        // By id: a number is given again when the write that took it was rolled back.
        var newest = await db.PolicyVersions.OrderByDescending(v => v.Number).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(ct);
        if (last is { } known && known.Newest == newest) return known.Book;
        var versions = newest is null ? [] : await db.PolicyVersions.AsNoTracking().OrderBy(v => v.Number).ToListAsync(ct);
        var book = new PolicyBook([(DateTime.MinValue, initial), .. versions.Select(v => (v.From, Read(v)))]);
        last = new(newest, book);
        return book;
    }

    // A figure that came with a newer version of the product begins with what the configuration says.
    private Policy Read(PolicyVersion version)
    {
        var content = PolicyContent.FromJson(version.Content);
        var figures = initial.Content.Figures.Concat(content.Figures).GroupBy(f => f.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal);
        return new(version.Number, content with { Figures = figures });
    }

    private static int Initial(IConfiguration configuration, PolicyFigure figure)
    {
        var value = configuration.GetValue(figure.Key, figure.Usual);
        return figure.Allows(value) ? value : throw new InvalidOperationException($"{figure.Key} in the configuration is {value}; it goes from {figure.Least} to {figure.Most} {figure.Unit}.");
    }

    private sealed record Remembered(Guid? Newest, PolicyBook Book);
}
