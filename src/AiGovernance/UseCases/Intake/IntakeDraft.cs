using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;

namespace AiGovernance.UseCases.Intake;

/// <summary>How far one section is.</summary>
/// <param name="Missing">Required answers.</param>
public sealed record SectionProgress(QuestionnaireSection Section, IReadOnlyList<Question> Asked, int Answered, int Missing)
{
    /// <summary>Questions of the section whose answers follow from what is known (QN-9).</summary>
    public IReadOnlyList<Question> Assumed { get; init; } = [];

    /// <summary>Safeguards still open that can be planned.</summary>
    public IReadOnlyList<Question> Plannable { get; init; } = [];
}

/// <summary>An intake while it is written: answers, what is still missing, and the score so far (RS-2, QN-8).</summary>
public sealed class IntakeDraft
{
    public IntakeDraft(QuestionnaireDefinition definition, Answers answers, IReadOnlyDictionary<string, string> facts)
    {
        (Definition, Answers, Facts) = (definition, answers, facts);
        (Evaluation, Score) = Judge();
    }

    public QuestionnaireDefinition Definition { get; }

    public Answers Answers { get; private set; }
    public IReadOnlyDictionary<string, string> Facts { get; private set; }
    /// <summary>With what the committee ruled out (CM-11).</summary>
    public GateSet Gates { get; private set; } = GateCatalogue.Intake;
    public Evaluation Evaluation { get; private set; }
    public RiskScore Score { get; private set; }

    /// <summary>What the last answer did to the review, in words; null while none did anything.</summary>
    public string? LastChange { get; private set; }

    /// <summary>What the person is asked; the rest of what is shown follows from it.</summary>
    public IEnumerable<Question> Asked => Evaluation.Visible.Where(q => !Evaluation.Assumed.Contains(q.Id));

    /// <summary>Safeguards that are planned: each becomes a condition that reviewers propose.</summary>
    public int PlannedCount => Evaluation.Visible.Count(q => Evaluation.Answers[q.Id] is { } answer && q.Choices.Any(c => c.Condition is not null && answer.Has(c.Value)));

    public IReadOnlyList<SectionProgress> Sections => [.. Definition.Sections.Select(Progress)];

    public void Give(Question question, AnswerValue value)
    {
        var before = Score;
        Answers = Answers.With(question.Id, value);
        (Evaluation, Score) = Judge();
        if (Effect(before, Score) is { } effect) LastChange = $"\"{question.Text}\" {effect}.";
    }

    /// <summary>The portal's records say something else by now.</summary>
    public void Know(IReadOnlyDictionary<string, string> facts, IReadOnlyList<BoundaryRule> boundaries)
    {
        (Facts, Gates) = (facts, GateCatalogue.Intake.With(boundaries));
        (Evaluation, Score) = Judge();
    }

    /// <summary>Somebody else's answers take the place of these.</summary>
    public void Take(Answers answers)
    {
        (Answers, LastChange) = (answers, null);
        (Evaluation, Score) = Judge();
    }

    private static string? Effect(RiskScore before, RiskScore now)
    {
        if (now.Tier != before.Tier) return $"{(now.Tier > before.Tier ? "raised" : "lowered")} the tier from {before.Tier} to {now.Tier}";
        var (former, present) = (before.Gates.Select(g => g.GateId).ToHashSet(), now.Gates.Select(g => g.GateId).ToHashSet());
        if (now.Gates.FirstOrDefault(g => !former.Contains(g.GateId)) is { } come) return $"brought a rule: {come.Text}";
        return before.Gates.FirstOrDefault(g => !present.Contains(g.GateId)) is { } gone ? $"set a rule aside: {gone.Text}" : null;
    }

    private (Evaluation, RiskScore) Judge() => (
        Evaluation.Of(Definition, Answers, Facts, Stage.Draft),
        Scoring.Of(Definition, Gates, Answers, Facts, mitigationConfirmed: false, Stage.Draft));

    private SectionProgress Progress(QuestionnaireSection section)
    {
        var shown = Evaluation.Visible.Where(q => q.Section == section.Id).ToLookup(q => Evaluation.Assumed.Contains(q.Id));
        var (asked, open) = (shown[false].ToList(), shown[false].Where(q => Answers[q.Id] is null).ToList());
        return new(section, asked, asked.Count - open.Count, open.Count(q => q.Required))
        {
            Assumed = [.. shown[true]],
            Plannable = [.. open.Where(q => q.Choices.Any(c => c.Condition is not null))],
        };
    }
}
