using System.Globalization;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>The last running number given in one year; a number is never given twice, also after a refusal rolled back.</summary>
public sealed class ReferenceCounter
{
    private ReferenceCounter() { } // EF Core

    public ReferenceCounter(int year) => Year = year;

    public int Year { get; private init; }
    public int Last { get; private set; }

    /// <summary>The year's counter, begun when it is the year's first number. Safe inside a write, which is alone.</summary>
    internal static async Task<ReferenceCounter> Of(AppDbContext db, int year, CancellationToken ct)
    {
        var counter = await db.ReferenceCounters.SingleOrDefaultAsync(c => c.Year == year, ct);
        if (counter is null) db.ReferenceCounters.Add(counter = new ReferenceCounter(year));
        return counter;
    }

    /// <summary><c>AI-2026-0042</c>; five digits and more from the ten thousandth on.</summary>
    public string Next() => string.Create(CultureInfo.InvariantCulture, $"AI-{Year}-{++Last:0000}");
}
