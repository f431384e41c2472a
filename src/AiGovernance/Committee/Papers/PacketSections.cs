using AiGovernance.Committee.Subjects;
using AiGovernance.Documents;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Committee.Papers;

/// <summary>The part of the packet about one case. Pure: the same records, the same part.</summary>
internal static class PacketSections
{
    public static ReportSection Of(PacketItem item) => new($"{item.UseCase.Reference} {item.UseCase.Title}",
    [
        new ReportText(item.UseCase.Purpose.Length == 0 ? "No purpose was stated." : item.UseCase.Purpose),
        Facts(item), Score(item), Gates(item.Papers), Reviews(item), Conditions(item.Papers), Difference(item),
    ])
    { StartsPage = true };

    /// <summary>Of a vendor, an exception or a boundary: what the members read in the room.</summary>
    public static ReportSection Of(ItemFile file, Ballots.BallotPapers papers) => new(file.Title,
    [
        new ReportText(file.Purpose),
        new ReportFacts([.. file.Facts.Select(f => new ReportFact(f.Name, string.Join(" ", f.Lines)))]),
        .. papers.Recommendation is null ? Array.Empty<ReportBlock>() : [new ReportText(CommitteeWords.OfAssessor(papers.Recommendation))],
        .. papers.Conditions.Count == 0 ? Array.Empty<ReportBlock>() : [Conditions(papers)],
    ])
    { StartsPage = true };

    private static ReportFacts Facts(PacketItem item) => new(
    [
        new("Tier", PaperWords.Tier(item.Revision.Tier!.Value, item.Revision.TierByScore)),
        new("Business unit", item.Unit),
        new("Submitter", item.Name(item.UseCase.SubmitterId)),
        new("Sponsor", $"{item.Name(item.UseCase.SponsorId)}, {(item.UseCase.SponsorAcceptedAt is null ? "not accepted yet" : "accepted")}"),
        new("Accountable owner", $"{item.Name(item.UseCase.OwnerId)}, {(item.UseCase.OwnerAcceptedAt is null ? "not accepted yet" : "accepted")}"),
        new("Expected benefit", item.UseCase.Benefit.Length == 0 ? "not stated" : item.UseCase.Benefit),
        new("Revision", $"{item.Revision.Number}, submitted {PaperWords.Day(item.Revision.SubmittedAt!.Value)}, sha-256 {item.Revision.Hash}"),
    ]);

    private static ReportSection Score(PacketItem item) => new("Score and its lines",
    [
        new ReportList([.. Explanation.OfPoints(item.Score.Score).Concat(item.Overrides.Select(o => o.Sentence)).Select(s => (ReportPhrase)s)]),
        Lines(item.Score.Score, PointKind.Impact, "What makes up the impact"),
        Lines(item.Score.Score, PointKind.Mitigation, "Safeguards as answered"),
    ]);

    private static ReportTable Lines(RiskScore score, PointKind kind, string caption) =>
        new([new("Question", 7, NamesRow: true), new("Answer", 7), new("Points", 2, Figures: true)],
            [.. score.Contributions.Where(c => c.Kind == kind && c.Points > 0).Select(c => new ReportRow(c.Question, c.Answer, $"{c.Points} of {c.Max}"))])
        { Caption = caption };

    private static ReportSection Gates(Ballots.BallotPapers papers) => new("Gates",
    [
        papers.Score!.Gates.Count == 0 ? new ReportText("No gate applies.")
            : new ReportTable([new("Gate", 1, NamesRow: true), new("Why it applies", 5), new("Effect", 3), new("Source", 3)],
                [.. papers.Score.Gates.Select(g => new ReportRow(g.GateId, g.Text, Explanation.Effect(g), g.Source))]),
        .. papers.Block is { } block ? [new ReportText(new ReportRun($"{block.GateId} holds the decision back: {block.Text}", Strong: true))] : Array.Empty<ReportBlock>(),
    ]);

    private static ReportSection Reviews(PacketItem item) => new("Reviews", item.Papers.Reviews.Count == 0
        ? [new ReportText("Nobody reviewed it.")]
        :
        [
            new ReportText($"{CommitteeWords.Of(item.Papers.Recommendation)}, the most restrictive of {item.Papers.Reviews.Count(r => r.Outcome is not null)} reviews."),
            new ReportTable([new("Discipline", 2, NamesRow: true), new("Reviewer", 2), new("Outcome", 3), new("Why", 6)],
                [.. item.Papers.Reviews.Select(r => new ReportRow(r.Discipline.ToString(), item.Name(r.ReviewerId), PaperWords.Of(r.Outcome), r.Rationale.Length == 0 ? "not finished" : r.Rationale))]),
        ]);

    private static ReportSection Conditions(Ballots.BallotPapers papers) => new("Conditions proposed", papers.Conditions.Count == 0
        ? [new ReportText("None is on the table.")]
        : [new ReportTable([new("No", 1, Figures: true), new("Condition", 6, NamesRow: true), new("From", 3), new("Due", 2), new("Proof", 4)],
            [.. papers.Conditions.Select(c => new ReportRow(c.Number, c.Already is { } already ? $"{Sentences.Ended(c.Text)} {Sentences.Begun(already)}." : c.Text, c.AlwaysAttaches ? $"{c.Source}, always attaches" : c.Source, c.DueOn is { } due ? Moments.Day(due) : "before production", c.Proof))])]);

    private static ReportSection Difference(PacketItem item) => new("Difference to the former decision", item switch
    {
        { Former: null } or { Changes: null } => [new ReportText("It was never decided before.")],
        { Changes.Answers.Count: 0 } => [Former(item), new ReportText("No answer differs from the one that was decided.")],
        _ => [Former(item), new ReportTable([new("Question", 5, NamesRow: true), new("Decided", 4), new("Now", 4)],
            [.. item.Changes.Answers.Select(a => new ReportRow(a.Question, a.Before ?? "no answer", a.After ?? "no answer"))])],
    });

    private static ReportText Former(PacketItem item) =>
        new($"{CaseWords.Of(item.Former!.Outcome).Text} on {PaperWords.Day(item.Former.DecidedAt)} at tier {item.Former.Tier}: {item.Former.Rationale} Revision {item.Changes!.DecidedRevision} was decided, {item.Changes.OpenRevision} is on the table.");
}
