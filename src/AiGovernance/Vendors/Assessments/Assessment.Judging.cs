using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Questionnaires;

namespace AiGovernance.Vendors.Assessments;

public sealed partial class Assessment
{
    private readonly List<AnswerMark> marks = [];
    private readonly List<AssessmentFinding> findings = [];

    public IReadOnlyList<AnswerMark> Marks => marks;
    public IReadOnlyList<AssessmentFinding> Findings => findings;

    /// <summary>Moves with every mark and finding, so that two assessors notice each other.</summary>
    public DateTime? AssessedAt { get; private set; }

    public VendorResult? ProposedResult { get; private set; }
    public PersonId? ProposedBy { get; private set; }
    public DateTime? ProposedAt { get; private set; }
    public string ProposedBecause { get; private set; } = "";

    /// <summary>The score on which the proposal rests, with its lines; canonical JSON, empty before.</summary>
    public string Score { get; private set; } = "";

    /// <summary>An answer of the proposal fails hard: the committee decides (VN-5).</summary>
    public bool FailsHard { get; private set; }

    public VendorResult? Result { get; private set; }

    /// <summary>On which the committee allowed it, a line each; empty where none were set.</summary>
    public string Conditions { get; private set; } = "";
    public PersonId? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string DecidedBecause { get; private set; } = "";

    /// <param name="asked">The version with which it was sent (QN-2).</param>
    public Evaluation Evaluate(QuestionnaireDefinition asked, Stage stage) =>
        Evaluation.Of(asked, Questionnaires.Answers.Read(Answers, asked).Value ?? Questionnaires.Answers.Empty, VendorTemplates.FactsOf(Template), stage);

    /// <summary>Who asked for it, or answered it, does not assess it (PP-3, PP-6).</summary>
    public Refusal? BarsAssessing(Actor actor) =>
        actor.IsBoundBy(RequestedBy) ? VendorRefusals.AskedForIt : links.Any(l => actor.IsBoundBy(l.PersonId)) ? VendorRefusals.AnsweredIt : null;

    /// <summary>Who assessed it does not decide on it (PP-3, PP-6).</summary>
    public Refusal? BarsDeciding(Actor actor) =>
        actor.IsBoundBy(ProposedBy) || marks.Any(m => actor.IsBoundBy(m.MarkedBy)) || findings.Any(f => actor.IsBoundBy(f.FoundBy)) ? VendorRefusals.AssessedIt : null;

    public Result Assess(QuestionnaireDefinition asked, NewMarks given, PersonId by, DateTime now)
    {
        if (Status is not AssessmentStatus.SignedOff) return VendorRefusals.NotSignedOff;
        var shown = Evaluate(asked, Stage.Submitted).Visible.ToDictionary(q => q.Id, StringComparer.Ordinal);
        if (given.Fault(shown) is { } fault) return fault;
        foreach (var mark in given.Answers) MarkOf(mark.QuestionId).Set(mark, by, now);
        findings.AddRange(given.Findings.Select(f => new AssessmentFinding(this, f, by, now)));
        foreach (var finding in findings.Where(f => given.Withdrawn.Contains(f.Id))) finding.Withdraw(now);
        AssessedAt = now;
        return Common.Result.Success;
    }

    public Result Propose(QuestionnaireDefinition asked, VendorResult result, string because, PersonId by, DateTime now)
    {
        if (Status is not AssessmentStatus.SignedOff) return VendorRefusals.NotSignedOff;
        var score = AssessmentScore.Of(asked, this);
        if (result < score.Proposal) return VendorRefusals.BetterThanScore.With(ResultWords.Of(score.Proposal));
        (Status, ProposedResult, ProposedBecause, ProposedBy, ProposedAt) = (AssessmentStatus.Proposed, result, because.Trim(), by, now);
        (Score, FailsHard) = (AssessmentScore.ToJson(asked, this), score.HardFails.Count > 0);
        // From here on somebody sees to each of them until a day.
        findings.AddRange(score.Findings.Where(f => f.IsContradiction).Select(f => new AssessmentFinding(this, f, by, now)));
        return Common.Result.Success;
    }

    /// <summary>Ends the assessment; the product takes the result over in the same write (VN-6).</summary>
    public Result Decide(QuestionnaireDefinition asked, VendorResult result, string because, PersonId by, DateTime now)
    {
        if (Status is not AssessmentStatus.Proposed) return VendorRefusals.NothingProposed;
        var allowed = AssessmentScore.Of(asked, this).Proposal;
        if (result < allowed) return VendorRefusals.BetterThanScore.With(ResultWords.Of(allowed));
        (Status, Result, DecidedBecause, DecidedBy, DecidedAt) = (AssessmentStatus.Decided, result, because.Trim(), by, now);
        return Common.Result.Success;
    }

    /// <summary>Everybody who said something about the answers.</summary>
    public IEnumerable<PersonId> Assessors => marks.Select(m => m.MarkedBy).Concat(findings.Select(f => f.FoundBy)).Concat(ProposedBy is { } by ? [by] : []);

    /// <summary>The committee ends it by ballot. What fails hard it may allow with findings and conditions, for no points outvote that (VN-5, VN-6).</summary>
    /// <param name="conditions">Numbered, as they stood on the ballot.</param>
    /// <param name="chair">Who closed the ballot.</param>
    public Result DecideByCommittee(QuestionnaireDefinition asked, VendorResult result, string because, IReadOnlyList<string> conditions, PersonId chair, DateTime now)
    {
        if (Status is not AssessmentStatus.Proposed) return VendorRefusals.NothingProposed;
        var proposal = AssessmentScore.Of(asked, this).Proposal;
        if (result < proposal && (result is VendorResult.Approved || conditions.Count == 0)) return VendorRefusals.BetterThanScore.With(ResultWords.Of(proposal));
        var text = conditions.Count == 0 ? $"The committee: {because}" : $"The committee: {because} On conditions: {string.Join(" ", conditions)}";
        (Status, Result, DecidedBecause, DecidedBy, DecidedAt) = (AssessmentStatus.Decided, result, text, chair, now);
        Conditions = string.Join('\n', conditions);
        return Common.Result.Success;
    }

    private AnswerMark MarkOf(string question)
    {
        if (marks.Find(m => m.QuestionId == question) is { } known) return known;
        var mark = new AnswerMark(this, question);
        marks.Add(mark);
        return mark;
    }
}
