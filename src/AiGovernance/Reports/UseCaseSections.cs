using AiGovernance.Approvals;
using AiGovernance.Documents;
using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Responses;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.EuAct;
using AiGovernance.UseCases;

namespace AiGovernance.Reports;

/// <summary>The parts of the report about one case itself.</summary>
internal static class UseCaseSections
{
    public static ReportSection TheCase(UseCaseReportData data) => new("The use case",
    [
        new ReportFacts(
        [
            new("Purpose", Or(data.UseCase.Purpose)),
            new("Expected benefit", Or(data.UseCase.Benefit)),
            new("Submitter", data.Name(data.UseCase.SubmitterId?.Value)),
            new("Sponsor", Accepted(data, data.UseCase.SponsorId?.Value, data.UseCase.SponsorAcceptedAt)),
            new("Accountable owner", Accepted(data, data.UseCase.OwnerId?.Value, data.UseCase.OwnerAcceptedAt)),
            new("Revision", data.Revision is { } r ? $"{r.Number}, submitted {Day(r.SubmittedAt!.Value)}, sha-256 {r.Hash}" : "none submitted"),
        ]),
    ]);

    public static ReportSection Risk(UseCaseReportData data)
    {
        if (data.Score is not { } snapshot) return new("Risk", [new ReportText("It was not scored: it came from an inventory and no revision was submitted.")]);
        var score = snapshot.Score;
        return new("Risk",
        [
            new ReportChart($"Impact {score.Impact} of {score.ImpactMax} points, safeguards {score.Mitigation} of {score.MitigationMax}.",
            [
                new("Impact", $"{score.Impact} of {score.ImpactMax}", [new("Impact", score.Impact)]),
                new("Safeguards", $"{score.Mitigation} of {score.MitigationMax}", [new("Safeguards", score.Mitigation, ReportFill.Counter)]),
            ]) { Maximum = Math.Max(score.ImpactMax, score.MitigationMax), Caption = "Points" },
            new ReportList([.. Explanation.OfPoints(score).Concat(data.Overrides.Select(o => o.Sentence)).Select(s => (ReportPhrase)s)]),
            Gates(score),
            Contributions(score, PointKind.Impact, "What makes up the impact"),
            Contributions(score, PointKind.Mitigation, "Safeguards as answered"),
            new ReportText($"Computed with {snapshot.Questionnaire.Id} {snapshot.Questionnaire.Version} and gate set {snapshot.GateSet.Id} {snapshot.GateSet.Version}. {Scoring.MethodSource}", IsNote: true),
        ]);
    }

    /// <summary>Only of what was submitted (FW-4).</summary>
    public static IEnumerable<ReportSection> EuAct(UseCaseReportData data, OrganisationProfile organisation)
    {
        if (data is not { Revision: { } revision, Questionnaire: { } questions, Score: { } score }) yield break;
        var found = EuAiAct.Of(questions, Answers.Stored(revision.Answers), organisation.IsPublicService, organisation.IsInEu, EuException.Of(score.Facts));
        yield return new("EU AI Act",
        [
            new ReportFacts([new("Class", EuWords.Line(found)), new("Our part", EuWords.RoleOf(found.Role)), new("Why", found.Note is { } note ? $"{found.Text} {note}" : found.Text)]),
            .. found.Duties.Count == 0 ? Array.Empty<ReportBlock>() : [new ReportTable([new("Duty", 6, NamesRow: true), new("Provision", 2), new("From", 2)], [.. found.Duties.Select(d => new ReportRow(d.Text, d.Article, Moments.Day(d.From)))])],
            new ReportText($"{EuAiAct.Source}. Derived from the answers; no legal advice.", IsNote: true),
        ]);
    }

    public static ReportSection Reviews(UseCaseReportData data) => new("Reviews", data.Reviews.Count == 0
        ? [new ReportText("No review was needed or opened.")]
        : [new ReportTable([new("Discipline", 2, NamesRow: true), new("Reviewer", 2), new("Outcome", 2), new("Why", 5)],
            [.. data.Reviews.Select(r => new ReportRow(r.Discipline.ToString(), data.Name(r.ReviewerId?.Value), Outcome(r), r.Rationale.Length == 0 ? "not finished" : r.Rationale))]),
            .. data.Reviews.Zip(data.Answered).Where(r => r.Second is not null).SelectMany(r => Answered(r.First, r.Second!))]);

    public static ReportSection Decision(UseCaseReportData data) => new("Decision", data.InForce is not { } decision
        ? [new ReportText("Not decided.")]
        :
        [
            new ReportFacts(
            [
                new("Outcome", ReportPhrase.Marked(CaseWords.Of(decision.Outcome).Text, ReportWords.Mark(CaseWords.Of(decision.Outcome).Look))),
                new("Decided by", decision.Body is DecisionBody.Committee ? $"Ethics committee, {Moments.Count(decision.Deciders, "vote")}" : data.Name(decision.DecidedBy?.Value)),
                new("On", Day(decision.DecidedAt)),
                new("Reason", Or(decision.Rationale)),
                new("Allowed until", decision.EndsOn is { } end ? Moments.Day(end) : "not allowed"),
                new("Data allowed", decision.PermittedDataLevel is { } level ? $"Up to {CaseWords.DataLevel(level)}" : "none"),
                new("Where it may run", Place(decision)),
                new("Decision", $"sha-256 {decision.Hash}"),
            ]),
        ]);

    /// <summary>The summary says where there are none.</summary>
    public static IEnumerable<ReportSection> Conditions(UseCaseReportData data)
    {
        if (data.Conditions.Count > 0)
            yield return new("Conditions", [new ReportTable([new("No", 1, Figures: true), new("Condition", 6, NamesRow: true), new("From", 2), new("Due", 2), new("Owner", 2), new("State", 2)],
                [.. data.Conditions.Select(c => Row(data, c))])]);
    }

    public static ReportSection Life(UseCaseReportData data) => new("Life of the case",
    [
        new ReportTable([new("From", 2, NamesRow: true), new("Until", 2), new("Standing", 3), new("Tier", 2), new("In production", 2)],
            [.. data.History.Select(h => new ReportRow(Day(h.From), h.Until is { } until ? Day(until) : "today", CaseWords.Of(h.Standing).Text, ReportWords.Tier(h.Tier), h.InProduction ? "yes" : "no"))]),
    ]);

    private static ReportBlock[] Answered(Review review, AnsweredReview answered) =>
    [
        new ReportTable([new("Question", 5, NamesRow: true), new("Answer", 5), new("NIST AI RMF", 2)],
            [.. answered.Lines.Select(l => new ReportRow(l.Question, Said(l), string.Join(", ", l.EvidenceFor)))]) { Caption = $"What the {review.Discipline} review answered" },
        new ReportText($"{answered.Questionnaire}, answers sha-256 {answered.Hash}", IsNote: true),
    ];

    private static ReportPhrase Said(AnsweredQuestion line)
    {
        var said = line.Reason is { } reason ? $"{line.Answer}. Does not stand in the way: {reason}" : line.Answer;
        return line.IsConcern ? new ReportRun[] { new("Concern", Mark: ReportMark.StatusWait), new($": {said}") } : said;
    }

    private static ReportBlock Gates(RiskScore score) => score.Gates.Count == 0
        ? new ReportText("No gate applies.")
        : new ReportTable([new("Gate", 1, NamesRow: true), new("Why it applies", 5), new("Effect", 3), new("Source", 3)],
            [.. score.Gates.Select(g => new ReportRow(g.GateId, g.Text, Explanation.Effect(g), g.Source))]);

    private static ReportTable Contributions(RiskScore score, PointKind kind, string caption) =>
        new([new("Question", 7, NamesRow: true), new("Answer", 7), new("Points", 2, Figures: true), new("Share", 2, Figures: true)],
            [.. score.Contributions.Where(c => c.Kind == kind && c.Points > 0).Select(c => new ReportRow(c.Question, c.Answer, $"{c.Points} of {c.Max}", $"{c.ShareTenths / 10}.{c.ShareTenths % 10} %"))])
        { Caption = caption };

    private static ReportRow Row(UseCaseReportData data, Approvals.Condition c)
    {
        var (text, look) = ApprovalWords.Of(c.State, c.IsOverdue(DateOnly.FromDateTime(data.AsOf)));
        return new(c.Number, c.Text, c.Source, c.DueOn is { } due ? Moments.Day(due) : "before production", data.Name(c.OwnerId.Value), ReportPhrase.Marked(text, ReportWords.Mark(look)));
    }

    private static ReportPhrase Outcome(Review review) => review.Outcome switch
    {
        ReviewOutcome.Supports => ReportPhrase.Marked("Supports", ReportMark.StatusGood),
        ReviewOutcome.SupportsWithConditions => ReportPhrase.Marked("Supports with conditions", ReportMark.StatusGood),
        ReviewOutcome.Objects => ReportPhrase.Marked("Objects", ReportMark.StatusBad),
        _ => ReportPhrase.Marked("Open", ReportMark.StatusWait),
    };

    private static string Accepted(UseCaseReportData data, Guid? person, DateTime? at) => data.Name(person) + (at is { } accepted ? $", accepted {Day(accepted)}" : person is null ? "" : ", not accepted");

    private static string Day(DateTime at) => Moments.Day(DateOnly.FromDateTime(at));

    private static string Place(Decision decision) => decision.PermittedLocation is not { } place ? "nowhere"
        : ApprovalWords.Location(place) + (decision.PermittedRegions is { } regions ? $", {ApprovalWords.Region(regions)}" : "");

    private static string Or(string? text) => string.IsNullOrWhiteSpace(text) ? "not stated" : text;
}
