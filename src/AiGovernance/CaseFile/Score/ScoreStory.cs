using AiGovernance.Organisation;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.EuAct;
using AiGovernance.UseCases;

namespace AiGovernance.CaseFile.Score;

/// <summary>A score told from the answers to the tier, for somebody who has to answer for it (RS-4, RS-5). Pure.</summary>
/// <param name="Tier">That holds: the score's, unless people changed it (RS-6).</param>
/// <param name="Differences">What does not come out again; none where all does, null for a draft, of which nothing is stored.</param>
public sealed record ScoreStory(ScoreSnapshot Snapshot, Stage Stage, RiskTier Tier, IReadOnlyList<string>? Differences, EuClassification EuAct, QuestionnaireDefinition Definition)
{
    private const int Shown = 8;

    public RiskScore Score => Snapshot.Score;

    public bool IsDraft => Stage is Stage.Draft;

    /// <summary>The heaviest answers, then the others that have points.</summary>
    public IReadOnlyList<ContributionLine> Heaviest => [.. Counting.Take(Shown)];

    public IReadOnlyList<ContributionLine> Lighter => [.. Counting.Skip(Shown)];

    public int WithoutPoints => Score.Contributions.Count(c => c is { Kind: PointKind.Impact, Points: 0 });

    public string Bands => $"Up to {Band(25)} points it is Low, up to {Band(50)} Moderate, up to {Band(75)} High, above that Critical. {Moments.Count(Score.Impact, "point")} {(Score.Impact == 1 ? "lies" : "lie")} in the band {Points.LevelOfImpact}.";

    public string RulesInShort => Score.Gates.Where(g => g.MinTier > Level).MaxBy(g => g.MinTier) is { } gate
        ? $"The points alone give {Level}. Rule {gate.GateId} asks for {(gate.MinTier is RiskTier.Prohibited ? "Prohibited" : $"at least {gate.MinTier}")}, so the rules raise it to {Score.Tier}."
        : $"No rule asks for more than {Level}, which the points give already.";

    public string SafeguardsInShort
    {
        get
        {
            var needed = ((80 * Score.MitigationMax) + 99) / 100;
            if (!Points.MitigationCounts) return $"They reach {Score.Mitigation} of {Score.MitigationMax} points. From {needed} on they would lower the impact by 15 %; so far they change nothing.";
            var effect = $"They reach {Score.Mitigation} of {Score.MitigationMax} points, enough to lower the impact by 15 %: from {Score.Impact} to {Score.Residual} points, which is {Points.LevelOfResidual}.";
            return Score.MitigationConfirmed
                ? $"{effect} The reviewers have confirmed them, so this counts."
                : $"{effect} It counts only when the reviewers have confirmed them. {(Score.TierIfConfirmed == Score.Tier ? $"The tier would stay {Score.Tier}." : $"The tier would then be {Score.TierIfConfirmed}.")}";
        }
    }

    private RiskPoints Points => new(Score.Impact, Score.ImpactMax, Score.Mitigation, Score.MitigationMax);

    private RiskTier Level => Score.LevelByScore;

    private IEnumerable<ContributionLine> Counting => Score.Contributions.Where(c => c is { Kind: PointKind.Impact, Points: > 0 });

    /// <summary>Of what was submitted, computed again at this moment.</summary>
    public static ScoreStory Of(RevisionDetails revision, OrganisationProfile organisation)
    {
        var stored = ScoreSnapshot.FromJson(revision.Score);
        var isPublic = stored.Facts.GetValueOrDefault(IntakeFacts.PublicService) == "yes";
        return new(stored, Stage.Submitted, revision.Tier ?? stored.Score.Tier, ScoreBasis.Recompute(stored, revision.Definition),
            EuAiAct.Of(revision.Definition, Answers.Stored(revision.Answers), isPublic, organisation.IsInEu, EuException.Of(stored.Facts)), revision.Definition);
    }

    /// <summary>Of a draft as it is now.</summary>
    public static ScoreStory OfDraft(QuestionnaireDefinition questions, Answers answers, IntakeRecords known, OrganisationProfile organisation)
    {
        var gates = GateCatalogue.Intake.With(known.Boundaries);
        var score = Scoring.Of(questions, gates, answers, known.Facts, mitigationConfirmed: false, Stage.Draft);
        return new(new(Scoring.Method, VersionUsed.Of(questions), VersionUsed.Of(gates), answers, known.Facts, score, known.Boundaries), Stage.Draft, score.Tier, null,
            EuAiAct.Of(questions, answers, organisation.IsPublicService, organisation.IsInEu), questions);
    }

    private int Band(int percent) => Score.ImpactMax * percent / 100;
}
