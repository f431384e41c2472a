namespace AiGovernance.Questionnaires;

/// <summary>What a questionnaire says about a set of answers (QN-4). Pure: no clock, no database.</summary>
public sealed class Evaluation
{
    private readonly int[] points;

    private Evaluation(QuestionnaireDefinition definition, Answers answers, Situation situation, int[] points) =>
        (Definition, Answers, Situation, this.points) = (definition, answers, situation, points);

    public QuestionnaireDefinition Definition { get; }

    /// <summary>All answers given, hidden ones included, and those that follow from what is known (QN-9).</summary>
    public Answers Answers { get; }

    /// <summary>For judging further conditions, such as gates, over the same answers.</summary>
    public Situation Situation { get; }

    public IReadOnlyList<Question> Visible { get; private init; } = [];

    /// <summary>Not shown yet: whether they will be depends on answers to come.</summary>
    public IReadOnlyList<Question> Pending { get; private init; } = [];

    /// <summary>Answered without being asked, because their answer follows from what is known (QN-9).</summary>
    public IReadOnlySet<string> Assumed { get; private init; } = new HashSet<string>();

    public IEnumerable<Question> Missing => Visible.Where(q => q.Required && Answers[q.Id] is null);

    public int AnsweredCount => Visible.Count(q => Answers[q.Id] is not null);

    /// <summary>Answers to hidden questions are dropped at submission (QN-3).</summary>
    public Answers KeptAnswers
    {
        get
        {
            var shown = Visible.Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
            return Answers.Only(shown.Contains);
        }
    }

    /// <summary>Scored questions that are shown and answered.</summary>
    public IEnumerable<PointLine> Lines =>
        from question in Visible
        let answer = Answers[question.Id]
        where answer is not null && question.IsScored
        select new PointLine(question, answer, question.PointsOf(answer));

    /// <summary>Answers that alone refuse what is asked about (VN-5).</summary>
    public IEnumerable<(Question Question, Choice Choice)> HardFails => Given(c => c.HardFail is not null);

    /// <summary>Answers that a supporter has to address (RV-1).</summary>
    public IEnumerable<(Question Question, Choice Choice)> Concerns => Given(c => c.Concern);

    /// <summary>Questions whose answer says that nobody knows yet; reviewers find out (QN-7).</summary>
    public IEnumerable<Question> NotKnown => Visible.Where(q => Answers[q.Id] is { } answer && (answer.Has(Choice.Unknown) || answer.Has(Choice.Unsure)) && q.HasChoices);

    public int Points(PointKind kind) => points[(int)kind];

    /// <summary>What the questions still open could add at most.</summary>
    public int StillPossible(PointKind kind) =>
        Visible.Where(q => Answers[q.Id] is null).Concat(Pending).Where(q => q.Kind == kind).Sum(q => q.MaxPoints);

    public static Evaluation Of(QuestionnaireDefinition definition, Answers answers, IReadOnlyDictionary<string, string> facts, Stage stage)
    {
        var judged = new Situation(facts, stage);
        // Whether a question is shown must not wait for an optional answer that may never come; what a gate says may.
        var shown = stage is Stage.Draft ? new Situation(facts, stage) : judged;
        List<Question> visible = [], pending = [];
        var (counted, assumed) = (answers, new HashSet<string>(StringComparer.Ordinal));
        var points = new int[Enum.GetValues<PointKind>().Length];
        foreach (var question in definition.Questions)
        {
            var truth = question.ShowWhen?.Holds(shown) ?? Truth.Yes;
            if (truth is Truth.Yes) visible.Add(question);
            if (truth is Truth.Depends) pending.Add(question);

            var given = truth is Truth.Yes ? Counted(question, answers[question.Id], facts, judged) : null;
            if (given is not null && !ReferenceEquals(given, answers[question.Id]))
            {
                counted = counted.With(question.Id, given);
                if (answers[question.Id] is null) assumed.Add(question.Id);
            }

            var answer = truth is Truth.No ? AnswerValue.None : given;
            if (answer is not null) points[(int)question.Kind] += question.PointsOf(answer);
            judged.Settle(question.Id, answer ?? (stage is Stage.Submitted ? AnswerValue.None : null));
            shown.Settle(question.Id, answer ?? (stage is Stage.Submitted || (truth is Truth.Yes && !question.Required) ? AnswerValue.None : null));
        }
        return new Evaluation(definition, counted, judged, points) { Visible = visible, Pending = pending, Assumed = assumed };
    }

    /// <summary>What somebody said stands, raised to what the records say; what nobody said may follow from what is known.</summary>
    private static AnswerValue? Counted(Question question, AnswerValue? given, IReadOnlyDictionary<string, string> facts, Situation situation)
    {
        if (given is not null) return question.AtLeast is null ? given : question.Counted(given, facts);
        foreach (var assumed in question.Assume)
            if (assumed.When.Holds(situation) is Truth.Yes) return AnswerValue.Text(assumed.Value);
        return null;
    }

    private IEnumerable<(Question Question, Choice Choice)> Given(Func<Choice, bool> which) =>
        from question in Visible
        let answer = Answers[question.Id]
        where answer is not null
        from choice in question.Choices
        where which(choice) && answer.Has(choice.Value)
        select (question, choice);
}
