namespace AiGovernance.Questionnaires;

/// <summary>One question of a questionnaire, with what its answers count and prove.</summary>
public sealed record Question
{
    // Kept apart because what-if counts points many thousand times.
    private readonly Choice[] scored = [];

    public required string Id { get; init; }
    public required string Section { get; init; }
    public required string Text { get; init; }
    public string? Help { get; init; }
    public required QuestionType Type { get; init; }
    public bool Required { get; init; }
    public IReadOnlyList<Choice> Choices
    {
        get;
        init
        {
            field = value;
            scored = [.. value.Where(c => c.Points is not null)];
            Kind = scored.Length > 0 ? scored[0].Kind : PointKind.None;
        }
    } = [];

    /// <summary>The most that a many-of question counts.</summary>
    public int? Cap { get; init; }

    /// <summary>Null: always shown.</summary>
    public Condition? ShowWhen { get; init; }

    /// <summary>Answers that follow from what is known already, the first that holds; nobody is asked what follows (QN-9).</summary>
    public IReadOnlyList<AssumedAnswer> Assume { get; init; } = [];

    /// <summary>The fact below which the answer does not count: of the two the one with more points does (QN-9).</summary>
    public string? AtLeast { get; init; }

    /// <summary>NIST AI RMF 1.0 subcategories that an answer is evidence for.</summary>
    public IReadOnlyList<string> EvidenceFor { get; init; } = [];

    /// <summary>The register whose records are offered as choices, such as <c>data-assets</c>.</summary>
    public string? Register { get; init; }

    /// <summary>Its answer is the id of a record (a person, a source, a product, a file), which nobody reads as it is.</summary>
    public bool NamesRecords => Register is not null || Type is QuestionType.Person or QuestionType.File;

    /// <summary>The discipline whose reviewer confirms or corrects the answer (RV-1).</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>A claim without proof does not count in full (VN-4).</summary>
    public bool ProofNeeded { get; init; }

    /// <summary>Why an answer in words that the assessor finds unclear refuses what is asked about (VN-5).</summary>
    public string? HardFailIfUnclear { get; init; }

    public bool HasChoices => Choices.Count > 0;

    public bool IsScored => scored.Length > 0;

    /// <summary>What the points of its choices count for; one kind for all of them.</summary>
    public PointKind Kind { get; private init; }

    /// <summary>The best choice, or for many-of what can be chosen together, capped (RS-2).</summary>
    public int MaxPoints => Type is QuestionType.ManyOf
        ? Math.Min(Cap ?? int.MaxValue, Math.Max(SumOf(c => !c.Exclusive), BestOf(c => c.Exclusive)))
        : BestOf(_ => true);

    public int PointsOf(AnswerValue value)
    {
        var sum = 0;
        foreach (var choice in scored)
            if (value.Has(choice.Value))
                sum += choice.Points ?? 0;
        return Math.Min(Cap ?? int.MaxValue, sum);
    }

    /// <summary>What counts of an answer: no less than the records say, and who does not know it is told by them.</summary>
    public AnswerValue Counted(AnswerValue given, IReadOnlyDictionary<string, string> facts)
    {
        if (AtLeast is null || !facts.TryGetValue(AtLeast, out var fact) || Choice(fact) is not { Points: { } least }) return given;
        var said = PointsOf(given);
        return least > said || (least == said && given.Has(Questionnaires.Choice.Unknown)) ? AnswerValue.Text(fact) : given;
    }

    public Choice? Choice(string value) => Choices.FirstOrDefault(c => c.Value == value);

    /// <summary>The labels of what was chosen in the order in which they are offered; the text itself where nothing is offered.</summary>
    public string Label(AnswerValue value) =>
        HasChoices ? string.Join("; ", Choices.Where(c => value.Has(c.Value)).Select(c => c.Label)) : value.ToString();

    /// <summary>The answer after one click on a choice: sets it, or for many-of adds or removes it; an exclusive choice stands alone.</summary>
    public AnswerValue Toggle(AnswerValue? now, string value)
    {
        if (Type is not QuestionType.ManyOf) return AnswerValue.Text(value);
        var chosen = now ?? AnswerValue.None;
        if (chosen.Has(value)) return AnswerValue.List(chosen.Items.Where(v => v != value));
        if (Choice(value) is { Exclusive: true }) return AnswerValue.List(value);
        return AnswerValue.List(chosen.Items.Where(v => Choice(v) is not { Exclusive: true }).Append(value));
    }

    private int SumOf(Func<Choice, bool> which) => Choices.Where(which).Sum(c => c.Points ?? 0);

    private int BestOf(Func<Choice, bool> which) => Choices.Where(which).Max(c => c.Points) ?? 0;
}
