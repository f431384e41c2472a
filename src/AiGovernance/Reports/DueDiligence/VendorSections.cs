using AiGovernance.Documents;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;

namespace AiGovernance.Reports.DueDiligence;

/// <summary>The parts of the due-diligence report.</summary>
internal static class VendorSections
{

    public static ReportSection Course(VendorReportData data) => new("How the result came about", [new ReportFacts([.. Steps(data)])]);

    public static ReportSection Shares(VendorReportData data) => new("Sections and their shares",
    [
        new ReportChart($"Share of the points by section: {string.Join(", ", Sections(data).Select(s => $"{s.Title} {s.Share.Percent} %"))}.",
            [.. Sections(data).Select(s => new ReportBar(s.Title, $"{s.Share.Percent} %", [new("Share", s.Share.Percent, s.Share.IsAtLeast(VendorScoring.FindingsPercent) ? ReportFill.Full : ReportFill.Missing)]))])
        {
            Maximum = 100, Limits = [new(VendorScoring.FindingsPercent, "with findings"), new(VendorScoring.ApprovedPercent, "approved")], Caption = "Share of the points that can be reached, in per cent",
        },
        new ReportText($"Approved: {VendorScoring.ApprovedPercent} % or more, no section under {VendorScoring.FindingsPercent} %, no high finding. With findings: {VendorScoring.FindingsPercent} % or more (VN-6).", IsNote: true),
    ]);

    /// <summary>The summary says where there is none; findings likewise.</summary>
    public static IEnumerable<ReportSection> HardFails(VendorReportData data)
    {
        if (data.Score.HardFails.Count > 0)
            yield return new("Answers that fail hard", [new ReportTable([new("Question", 5, NamesRow: true), new("Answer, as given", 6), new("Why it fails", 5)],
                [.. data.Score.HardFails.Select(f => new ReportRow(data.Question(f.QuestionId), $"\"{f.Answer}\"", f.Reason))])]);
    }

    public static IEnumerable<ReportSection> Findings(VendorReportData data)
    {
        if (data.Score.Findings.Count > 0)
            yield return new("Findings", [new ReportTable([new("Severity", 2, NamesRow: true), new("Finding", 7), new("About", 6)],
                [.. data.Score.Findings.OrderByDescending(f => f.Severity).Select(f => new ReportRow(Severity(f.Severity), f.Text, data.Question(f.QuestionId)))])]);
    }

    public static ReportSection Assurance(VendorReportData data) => new("Assurance documents",
    [
        new ReportTable([new("Kind", 6, NamesRow: true), new("State", 3), new("Issuer", 4), new("Covers", 5), new("Issued", 3), new("Until", 3)],
            [.. data.Assurance.Cells.Select(c => new ReportRow(AssuranceWords.Of(c.Kind), State(c.State), c.Document?.Issuer ?? "", c.Document?.Scope ?? "", c.Document is { } d ? Moments.Day(d.IssuedOn) : "", c.Document?.ValidUntil is { } until ? Moments.Day(until) : ""))]),
    ]);

    public static ReportSection Evidence(VendorReportData data) => new("Answers and what proves them",
    [
        new ReportTable([new("State", 4, NamesRow: true), new("Answers", 2, Figures: true), new("Where proof is needed", 3, Figures: true)],
            [.. Enum.GetValues<EvidenceState>().Select(s => new ReportRow(EvidenceWords.Of(s), data.Lines.Count(l => l.State == s), data.Lines.Count(l => l.State == s && l.ProofNeeded)))]) { Caption = "Answers by state of evidence (VN-4)" },
        .. Sections(data).Select(s => new ReportSection(s.Title, [new ReportTable([new("Question", 6, NamesRow: true), new("Answer", 6), new("Evidence", 3), new("Points", 2, Figures: true)],
            [.. data.Lines.Where(l => l.SectionId == s.Id).Select(l => Row(data, l))])])),
    ]);

    public static ReportSection Cases(VendorReportData data) => new("Uses of AI that rely on the product",
    [
        .. data.Cases.Count == 0 ? [new ReportText("None that is not confidential.")]
            : new ReportBlock[] { new ReportTable([new("Use of AI", 8, NamesRow: true), new("Tier", 4), new("Standing", 5), new("In production", 2)], [.. data.Cases.Select(c => new ReportRow($"{c.Reference} {c.Title}", ReportWords.Tier(c.Tier), CaseWords.Of(c.Standing).Text, c.InProduction ? "yes" : "no"))]) },
        .. ReportFrame.Confidential(data.Hidden) is { } hidden ? [new ReportText(hidden, IsNote: true)] : Array.Empty<ReportBlock>(),
    ]);

    private static IEnumerable<ReportFact> Steps(VendorReportData data)
    {
        var a = data.Assessment;
        yield return new("Asked", $"{Day(a.RequestedAt)}, by {data.Name(a.RequestedBy)}");
        yield return new("Signed off", $"{Day(a.SignedOffAt!.Value)}, by {a.SignedName}, {a.SignedFunction}, as true and authorised");
        if (a is { ProposedResult: { } proposed, ProposedAt: { } at }) yield return new("Proposed", $"{ResultWords.Of(proposed)}, {Day(at)}, by {data.Name(a.ProposedBy)}. {a.ProposedBecause}");
        if (a is { Result: { } result, DecidedAt: { } decided }) yield return new("Decided", $"{ResultWords.Of(result)}, {Day(decided)}, by {data.Name(a.DecidedBy)}. {a.DecidedBecause}");
    }

    private static IEnumerable<(string Id, string Title, VendorShare Share)> Sections(VendorReportData data) =>
        data.Asked.Sections.Select(s => (s.Id, s.Name, Share: data.Score.Sections.FirstOrDefault(x => x.SectionId == s.Id))).Where(s => s.Share is not null).Select(s => (s.Id, s.Name, s.Share!));

    private static ReportRow Row(VendorReportData data, VendorAnswerLine line)
    {
        var note = data.Assessment.Marks.FirstOrDefault(m => m.QuestionId == line.QuestionId)?.Note;
        return new(data.Question(line.QuestionId), line.AnswerText, EvidenceWords.Of(line.State) + (string.IsNullOrEmpty(note) ? "" : $": {note}"),
            line.MaximumTenths == 0 ? "" : $"{Tenths(line.Tenths)} of {Tenths(line.MaximumTenths)}");
    }

    private static string Tenths(int tenths) => tenths % 10 == 0 ? $"{tenths / 10}" : $"{tenths / 10}.{tenths % 10}";

    private static ReportPhrase Severity(FindingSeverity severity) => ReportPhrase.Marked(severity.ToString(), severity switch
    {
        FindingSeverity.High => ReportMark.StatusBad,
        FindingSeverity.Medium => ReportMark.StatusWait,
        _ => ReportMark.StatusNeutral,
    });

    private static ReportPhrase State(AssuranceState state) => ReportPhrase.Marked(AssuranceWords.Of(state), state switch
    {
        AssuranceState.Valid => ReportMark.StatusGood,
        AssuranceState.LapsesSoon => ReportMark.StatusWait,
        AssuranceState.Lapsed => ReportMark.StatusBad,
        _ => ReportMark.StatusNeutral,
    });

    private static string Day(DateTime at) => Moments.Day(DateOnly.FromDateTime(at));
}
