using System.Text;
using AiGovernance.Documents;

namespace AiGovernance.Tests.Documents;

/// <summary>Reports to test with.</summary>
internal static class AReport
{
    public static readonly DateTime AsOf = new(2026, 11, 23, 8, 10, 0, DateTimeKind.Utc);

    public static Report With(params ReportSection[] sections) => new()
    {
        Kind = "portfolio-alignment",
        Title = "Portfolio alignment report",
        Subject = "Use of AI in the organisation, mapped to the NIST AI Risk Management Framework 1.0",
        Organisation = "Norhaven Group",
        Classification = "Internal",
        AsOf = AsOf,
        Product = "AiGovernance 1.0.0, rules 1, gate set 1",
        RegisterNumber = "R-2026-0117",
        Sections = sections,
        Footer = ["NIST AI RMF 1.0: 4 functions, 19 categories, 72 subcategories. AI 600-1: 12 risks, 212 actions.", "Register no R-2026-0117. Trail checkpoint 48,213, hash 9f3c 61a0 7be2 ..."],
    };

    /// <summary>About eight pages with every element.</summary>
    public static Report Full() => With(Coverage(), UseCases(), Risk(), Method()) with
    {
        Facts = [new("Issued by", "Oksana Levchenko, Compliance"), new("Covers", "134 use cases in 6 business units, 58 of them in production")],
        Front = [Summary(), new("What needs attention", [new ReportList(
        [
            "MEASURE 2.12: the attestation ended on 31 August 2026.",
            "MEASURE 2.11: 3 of 11 use cases with an effect on people have no current bias assessment.",
            new[] { new ReportRun("AI-2025-0031", Link: "https://portal.example/use-cases/AI-2025-0031"), new ReportRun(" ("), new ReportRun("High", Mark: ReportMark.HighTier), new ReportRun(") runs without approval since 2 November 2026.") },
        ], Numbered: true)])],
        Attachments = [new("evidence.json", "application/json", "Evidence by subcategory", Encoding.UTF8.GetBytes("{\"evidence\":[]}"))],
    };

    private static ReportSection Summary() => new("Summary",
    [
        new ReportText(new[] { new ReportRun("Of 72 subcategories 71 apply. "), new ReportRun("42 are evidenced (59 %)", Strong: true), new ReportRun(", 20 in part, 9 are gaps. MEASURE is weakest: 8 of 21. The framework is voluntary; this report speaks of alignment. Row by row: "), new ReportRun("coverage", Link: "#coverage"), new ReportRun(".") }),
        new ReportTable(
            [new("Function", 3, NamesRow: true), new("All", 2, true), new("Evidenced", 2, true), new("Partial", 2, true), new("Gap", 2, true), new("Not appl.", 2, true), new("Share", 2, true), new("Picture", 4)],
            [Function("GOVERN", 13, 4, 2, 0), Function("MAP", 12, 5, 1, 0), Function("MEASURE", 8, 8, 5, 1), Function("MANAGE", 9, 3, 1, 0)])
        {
            Caption = "Coverage by function. Share: evidenced of those that apply.",
            Total = new("All", 72, 42, 20, 9, 1, "59 %", ReportPhrase.Empty),
        },
    ]);

    private static ReportRow Function(string name, int evidenced, int partly, int gap, int none) => new(name, evidenced + partly + gap + none, evidenced, partly, gap, none,
        $"{evidenced * 100 / (evidenced + partly + gap)} %",
        new ReportCell(ReportPhrase.Empty, new($"{evidenced} evidenced, {partly} in part, {gap} gaps, {none} not applicable", "",
            [new("Evidenced", evidenced), new("Partial", partly, ReportFill.Part), new("Gap", gap, ReportFill.Missing), new("Not applicable", none, ReportFill.Outside)])));

    private static ReportSection Coverage() => new("Coverage, row by row",
    [
        new ReportText("Status for the organisation; every count opens in the portal."),
        .. new[] { "GOVERN", "MAP", "MEASURE", "MANAGE" }.Select((f, i) => (ReportBlock)new ReportSection(f, [SubcategoryTable(f, 14 + 3 * i)])),
        new ReportText("Evidenced: every record that the rule asks for is there and current. Partial: some are. Gap: none, or an attestation past its end. Not applicable: with a reason and an end date.", IsNote: true),
    ])
    { Anchor = "coverage" };

    private static ReportTable SubcategoryTable(string function, int rows)
    {
        (string, ReportMark)[] states = [("Evidenced", ReportMark.Evidenced), ("Partial", ReportMark.PartlyEvidenced), ("Gap", ReportMark.Gap), ("Not applicable", ReportMark.NotApplicable)];
        return new(
            [new("Subcategory", 2, NamesRow: true), new("What it asks (our wording)", 4), new("Status", 3), new("What the register shows", 4), new("Records", 2, true)],
            [.. Enumerable.Range(1, rows).Select(i => new ReportRow($"{function} {1 + i / 6}.{1 + i % 6}", "Methods and measures are chosen for the largest risks and are written down",
                ReportPhrase.Marked(states[i % 4].Item1, states[i % 4].Item2), "9 of 9 High and Critical in production have a validation record with numbers", i * 7))])
        {
            Caption = $"{rows} subcategories of {function}.",
            Total = new($"{rows} subcategories", ReportPhrase.Empty, ReportPhrase.Empty, ReportPhrase.Empty, rows * (rows + 1) / 2 * 7),
        };
    }

    private static ReportSection UseCases()
    {
        (string, ReportMark)[] tiers = [("Prohibited", ReportMark.ProhibitedTier), ("Critical", ReportMark.CriticalTier), ("High", ReportMark.HighTier), ("Moderate", ReportMark.ModerateTier), ("Low", ReportMark.LowTier), ("Not rated", ReportMark.NotRated)];
        (string, ReportMark)[] statuses = [("Approved", ReportMark.StatusGood), ("In review", ReportMark.StatusInfo), ("Expired", ReportMark.StatusBad), ("Waits for submitter", ReportMark.StatusWait), ("Draft", ReportMark.StatusNeutral)];
        return new("Use cases by tier",
        [
            new ReportChart("Use cases by tier: 1 prohibited, 4 critical, 31 high, 58 moderate, 40 low.",
                [.. new (string, int, ReportFill)[] { ("Prohibited", 1, ReportFill.ProhibitedTier), ("Critical", 4, ReportFill.CriticalTier), ("High", 31, ReportFill.HighTier), ("Moderate", 58, ReportFill.ModerateTier), ("Low", 40, ReportFill.LowTier) }
                    .Select(t => new ReportBar(t.Item1, $"{t.Item2}", [new("Use cases", t.Item2, t.Item3)]))]) { Caption = "134 use cases by tier." },
            new ReportTable(
                [new("Reference", 2, NamesRow: true), new("Title", 5), new("Tier", 2), new("Status", 3), new("Valid to", 2, true)],
                [.. Enumerable.Range(1, 30).Select(i => new ReportRow(
                    new ReportRun($"AI-2026-{i:0000}", Link: $"https://portal.example/use-cases/AI-2026-{i:0000}"),
                    new[] { "Invoice triage assistant", "Zusammenfassung von Verträgen für die Rechtsabteilung", "Помощник службы поддержки", "Détection d’anomalies à l’usine de Besançon", "顧客対応の要約" }[i % 5],
                    ReportPhrase.Marked(tiers[i % 6].Item1, tiers[i % 6].Item2), ReportPhrase.Marked(statuses[i % 5].Item1, statuses[i % 5].Item2), $"{i % 28 + 1} Mar 2027"))]),
        ]);
    }

    private static ReportSection Risk() => new("Risk of one use case",
    [
        new ReportChart("Impact 46 of 100, Moderate. Mitigation 41 of 50, counts from 40.",
            [new("Impact", "46 of 100", [new("Impact", 46)]), new("Mitigation", "41 of 50", [new("Mitigation", 82, ReportFill.Counter)]), new("Residual, if all safeguards are confirmed by their disciplines", "39", [new("Residual", 39, ReportFill.Part)])])
        {
            Caption = "Points against their maxima.", Maximum = 100, Limits = [new(25, "Moderate"), new(50, "High"), new(75, "Critical")],
        },
        new ReportFacts(
        [
            new("Residual, if confirmed", "39 = (85 x 46 + 50) / 100, whole number. Moderate by score; G15 keeps it at least High."),
            new("Tier", ReportPhrase.Marked("High", ReportMark.HighTier)),
            new("Address", new ReportRun("https://portal.example/a/very/long/address/that/has/no/space/and/must/be/divided/somewhere/because/it/is/wider/than/its/column/0123456789", Link: "https://portal.example/a/very/long/address")),
        ]),
        new ReportList(["It may change other systems without asking.", "Confidential data goes to a vendor. " + string.Concat(Enumerable.Repeat("The contract covers deletion and location. ", 6)), "Nobody outside the unit looked at it."]),
    ])
    { StartsPage = true };

    private static ReportSection Method() => new("Method, rules and sources",
    [
        .. Enumerable.Range(1, 5).Select(i => (ReportBlock)new ReportText(string.Concat(Enumerable.Repeat($"Rule {i} counts what the records show as of the instant of this report, and nothing else. ", 7)))),
        new ReportTable([new("Record", 2, NamesRow: true), new("Reason as written", 7)],
            [new("AI-2026-0001", "Short."), new("AI-2026-0002", string.Concat(Enumerable.Range(1, 260).Select(i => $"Sentence {i} of a reason that is longer than a page. "))), new("AI-2026-0003", "Short again.")]),
    ]);
}
