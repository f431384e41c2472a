namespace AiGovernance.Questionnaires;

/// <summary>When a question is shown or a gate applies: a statement over answers and facts.</summary>
public abstract record Condition
{
    public abstract Truth Holds(Situation situation);

    public abstract IEnumerable<Subject> Subjects { get; }

    /// <summary>The tests that make the condition hold, fail or depend, whichever it does now (RS-4).</summary>
    public abstract IEnumerable<ConditionTest> Grounds(Situation situation);
}

/// <summary>Holds when every part holds.</summary>
/// <remarks>No short cut: each fact is looked up, so that one that nobody supplied is noticed.</remarks>
public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition
{
    private readonly Condition[] parts = [.. Parts];

    public override Truth Holds(Situation situation)
    {
        var least = Truth.Yes;
        foreach (var part in parts)
            if (part.Holds(situation) is var truth && truth < least)
                least = truth;
        return least;
    }

    public override IEnumerable<Subject> Subjects => Parts.SelectMany(p => p.Subjects);

    public override IEnumerable<ConditionTest> Grounds(Situation situation)
    {
        var truth = Holds(situation);
        return Parts.Where(p => p.Holds(situation) == truth).SelectMany(p => p.Grounds(situation));
    }
}

/// <summary>Holds when at least one part holds.</summary>
public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition
{
    private readonly Condition[] parts = [.. Parts];

    public override Truth Holds(Situation situation)
    {
        var greatest = Truth.No;
        foreach (var part in parts)
            if (part.Holds(situation) is var truth && truth > greatest)
                greatest = truth;
        return greatest;
    }

    public override IEnumerable<Subject> Subjects => Parts.SelectMany(p => p.Subjects);

    public override IEnumerable<ConditionTest> Grounds(Situation situation)
    {
        var truth = Holds(situation);
        return Parts.Where(p => p.Holds(situation) == truth).SelectMany(p => p.Grounds(situation));
    }
}

/// <summary>Holds when its part does not; what depends still depends.</summary>
public sealed record NotThat(Condition Part) : Condition
{
    public override Truth Holds(Situation situation) => Truth.Yes - (int)Part.Holds(situation);

    public override IEnumerable<Subject> Subjects => Part.Subjects;

    public override IEnumerable<ConditionTest> Grounds(Situation situation) => Part.Grounds(situation);
}
