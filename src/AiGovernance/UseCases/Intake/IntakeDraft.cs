using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;

namespace AiGovernance.UseCases.Intake;

/// <summary>How far one section is.</summary>
/// <param name="Missing">Required answers.</param>
public sealed record SectionProgress(QuestionnaireSection Section, int Number, IReadOnlyList<Question> Asked, int Answered, int Missing)
{
    /// <summary>The title in the middle of a sentence: without its number.</summary>
    public string Name => Section.Title.Split(". ", 2)[^1].ToLowerInvariant();
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

    /// <summary>The last answer that moved the impact, in words; null before there was one.</summary>
    public string? LastChange { get; private set; }

    public IReadOnlyList<SectionProgress> Sections => [.. Definition.Sections.Select(Progress)];

    public void Give(Question question, AnswerValue value)
    {
        var before = Score.Impact;
        Answers = Answers.With(question.Id, value);
        (Evaluation, Score) = Judge();
        if (Score.Impact != before) LastChange = $"The last answer, \"{question.Text}\", {(Score.Impact > before ? "added" : "took away")} {Math.Abs(Score.Impact - before)}.";
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

    private (Evaluation, RiskScore) Judge() => (
        Evaluation.Of(Definition, Answers, Facts, Stage.Draft),
        Scoring.Of(Definition, Gates, Answers, Facts, mitigationConfirmed: false, Stage.Draft));

    private SectionProgress Progress(QuestionnaireSection section, int index)
    {
        var asked = Evaluation.Visible.Where(q => q.Section == section.Id).ToList();
        return new(section, index + 1, asked, asked.Count(q => Answers[q.Id] is not null), asked.Count(q => q.Required && Answers[q.Id] is null));
    }
}
