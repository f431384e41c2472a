using AiGovernance.RiskScoring.Boundaries;

namespace AiGovernance.RiskScoring;

/// <summary>One published version of the gates; a score names the version and hash it was made with (RS-5).</summary>
public sealed record GateSet
{
    public required string Id { get; init; }
    public required int Version { get; init; }
    public required string Title { get; init; }

    /// <summary>The questionnaire whose answers the gates look at.</summary>
    public required string Questionnaire { get; init; }

    /// <summary>Facts the gates look at: name, and what it means. All are supplied at submission.</summary>
    public required IReadOnlyDictionary<string, string> Facts { get; init; }

    public required IReadOnlyList<Gate> Gates
    {
        get;
        init => (field, LookedAt) = (value, value.SelectMany(g => g.When.Subjects).Where(s => !s.IsFact).Select(s => s.Name).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>With what the committee ruled out, after the gates of the version; version and hash stay those of the gates alone (CM-11).</summary>
    public GateSet With(IReadOnlyList<BoundaryRule>? boundaries) => boundaries is null or [] ? this : this with { Gates = [.. Gates, .. boundaries.Select(b => b.ToGate())] };

    /// <summary>Questions whose answers decide a gate.</summary>
    internal IReadOnlySet<string> LookedAt { get; private init; } = new HashSet<string>();

    /// <summary>SHA-256 over <see cref="Json"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>The whole set as canonical JSON.</summary>
    public required string Json { get; init; }
}
