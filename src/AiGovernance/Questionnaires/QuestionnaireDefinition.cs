namespace AiGovernance.Questionnaires;

/// <summary>One published version of a questionnaire; it never changes (QN-2).</summary>
public sealed class QuestionnaireDefinition
{
    private readonly Dictionary<string, Question> byId;

    internal QuestionnaireDefinition(IReadOnlyList<QuestionnaireSection> sections)
    {
        Sections = sections;
        Questions = [.. sections.SelectMany(s => s.Questions)];
        byId = Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
        LookedAt = Questions.SelectMany(q => q.Assume.Select(a => a.When).Append(q.ShowWhen!)).OfType<Condition>().SelectMany(c => c.Subjects).Where(s => !s.IsFact).Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
    }

    public required string Id { get; init; }
    public required int Version { get; init; }
    public required string Title { get; init; }

    /// <summary>As answers keep it: <c>intake/1</c> (QN-2).</summary>
    public string Reference => $"{Id}/{Version}";

    /// <summary>SHA-256 over <see cref="Json"/>; answers keep it (QN-2).</summary>
    public required string Hash { get; init; }

    /// <summary>The whole definition as canonical JSON.</summary>
    public required string Json { get; init; }

    /// <summary>Best impact that can be reached, or the one declared with its reason (RS-2).</summary>
    public required int ImpactMax { get; init; }

    public required int MitigationMax { get; init; }

    /// <summary>By what <see cref="MitigationMax"/> is divided where only one of several branches can be answered (QN-6).</summary>
    public int MitigationMaxDivisor { get; init; } = 1;

    /// <summary>Facts that conditions may look at.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    public IReadOnlyList<QuestionnaireSection> Sections { get; }

    /// <summary>In the order in which they are asked.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Questions whose answers decide what else is asked.</summary>
    internal IReadOnlySet<string> LookedAt { get; }

    public Question? Find(string id) => byId.GetValueOrDefault(id);
}
