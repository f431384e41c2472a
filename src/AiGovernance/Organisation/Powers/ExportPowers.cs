using System.Globalization;
using System.Text;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Organisation.Powers;

/// <summary>Who could do what on a day, as CSV for an auditor's own tools; taking it is an entry of the trail (PP-7, AT-1).</summary>
public sealed class ExportPowers(Database database, AccessCheck access, PowersReading reading, TimeProvider clock)
{
    private const string End = "\r\n";

    // UTF-8 with the mark that spreadsheets need to read it right.
    private const string Header = "\uFEFFDay,Person,Unit,By,From,Until,May do" + End;

    /// <returns>The text of the file.</returns>
    public async Task<Result<string>> Handle(DateOnly day, CancellationToken ct = default)
    {
        var begun = await database.Write<DateOnly>(this, db => Task.FromResult(Begin(db, day)), ct);
        if (begun.Refusal is { } refusal) return refusal;
        // Nobody else's write waits while the file is made.
        await using var db = database.Open();
        var text = new StringBuilder(Header);
        foreach (var power in (await reading.On(db, day, ct)).Powers) text.AppendJoin(',', Cells(day, power)).Append(End);
        return text.ToString();
    }

    private Result<DateOnly> Begin(AppDbContext db, DateOnly day)
    {
        if (!access.Allows(OrganisationPermissions.ReadPowers)) return Refusal.Forbidden;
        if (day > DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) return OrganisationRefusals.DayToCome;
        db.Note(new TrailNote(new RecordRef("powers", Guid.Empty), [new TrailChange("Day", null, Text(day))]));
        return day;
    }

    private static string[] Cells(DateOnly day, Power power) =>
    [
        Text(day), SpreadsheetText.CsvCell(power.Person), SpreadsheetText.CsvCell(power.Unit), SpreadsheetText.CsvCell(power.By),
        Text(power.From), Text(power.Until), SpreadsheetText.CsvCell(string.Join("; ", power.Acts)),
    ];

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
