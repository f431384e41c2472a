using System.Globalization;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.GenAi;

namespace AiGovernance.Reports;

/// <summary>What every report says of itself.</summary>
internal static class ReportFrame
{
    /// <summary>The counts of the catalogues that a report about NIST AI RMF rests on (FW-1).</summary>
    public static string Counts(RmfCatalogue rmf, GenAiCatalogue genAi) => $"{rmf.CountsLine}. {genAi.CountsLine}.";

    public static ReportSection Checking(RegisterEntry entry) => new("Checking this document",
    [
        new ReportText($"This is document {entry.Number} of the register. A document cannot print its own hash: give the file to the page Reports, Check a document{(entry.Portal is null ? "" : $" ({entry.Portal}{RegisterEntry.CheckPage})")}, which says whether it was issued here and is unaltered."),
        new ReportFacts([new("Register number", entry.Number), new("Trail entry when begun", entry.CheckpointNumber.ToString(CultureInfo.InvariantCulture)), new("Hash of that entry", entry.CheckpointHash)]),
    ]);

    /// <summary>Cases that no report about the organisation names, whoever issues it (PP-1).</summary>
    public static string? Confidential(int count) => count == 0 ? null
        : count == 1 ? "1 more case is confidential: it counts as nothing else here (PP-1)." : $"{count} more cases are confidential: they count as nothing else here (PP-1).";
}
