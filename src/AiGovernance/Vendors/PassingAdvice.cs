namespace AiGovernance.Vendors;

/// <summary>What would make an assessment pass: what refuses it, what it lacks, and which answers gain most by proof (VN-4 to VN-6). Pure.</summary>
public static class PassingAdvice
{
    /// <summary>More is no advice but the whole questionnaire.</summary>
    private const int MostAnswers = 5;

    /// <param name="questions">Text of each question by its id.</param>
    /// <param name="sections">Title of each section by its id.</param>
    /// <returns>Empty where it passes already.</returns>
    public static IReadOnlyList<string> Of(VendorScore score, IReadOnlyCollection<VendorAnswerLine> lines, IReadOnlyDictionary<string, string> questions, IReadOnlyDictionary<string, string> sections)
    {
        if (score.Proposal is VendorResult.Approved) return [];
        List<string> advice = [.. score.HardFails.Select(f => $"Another answer to \"{questions[f.QuestionId]}\": {f.Reason} No points outvote it.")];
        advice.AddRange(score.Findings.Where(f => f.Severity is FindingSeverity.High).Select(f => $"The high finding settled: {f.Text}"));
        advice.AddRange(score.Sections.Where(s => s.MaximumTenths > 0 && Lacks(s, VendorScoring.FindingsPercent) > 0)
            .Select(s => $"{Points(Lacks(s, VendorScoring.FindingsPercent))} more in \"{sections[s.SectionId]}\", which has {s.Percent} % and needs {VendorScoring.FindingsPercent} %."));
        if (Lacks(score.Total, VendorScoring.ApprovedPercent) is > 0 and var lack) advice.Add($"{Points(lack)} more in all: {score.Total.Percent} % of {VendorScoring.ApprovedPercent} %.");
        return [.. advice, .. Proofs(lines).Select(x => $"Proof for \"{questions[x.Line.QuestionId]}\" is worth {Points(x.Gain)}.")];
    }

    /// <summary>Answers that are good and merely claimed, those that gain most first.</summary>
    private static IEnumerable<(VendorAnswerLine Line, int Gain)> Proofs(IEnumerable<VendorAnswerLine> lines) => lines
        .Where(l => l.State is EvidenceState.Claimed or EvidenceState.ProofAttached or EvidenceState.Evidenced)
        .Select(l => (Line: l, Gain: (l with { State = EvidenceState.Verified }).Tenths - l.Tenths))
        .Where(x => x.Gain > 0).OrderByDescending(x => x.Gain).ThenBy(x => x.Line.QuestionId, StringComparer.Ordinal).Take(MostAnswers);

    /// <summary>The fewest tenths that reach the share.</summary>
    private static int Lacks(VendorShare share, int percent) => Math.Max(0, (int)(((long)percent * share.MaximumTenths + 99) / 100) - share.Tenths);

    private static string Points(int tenths) => tenths % 10 == 0 ? $"{tenths / 10} points" : $"{tenths / 10}.{tenths % 10} points";
}
