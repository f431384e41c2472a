namespace AiGovernance.RiskScoring.EuAct;

/// <summary>What the EU AI Act makes of a use of AI; the strictest that applies (FW-4).</summary>
public enum EuClass
{
    Open,
    Outside,
    Minimal,
    Transparency,
    GeneralPurposeModel,

    /// <summary>Art. 6(3), recorded by Legal.</summary>
    Exception,
    HighRisk,
    Prohibited,
}

/// <summary>Our part by the words of the Act: who makes or offers it is provider, who uses it is deployer.</summary>
[Flags]
public enum EuRole
{
    /// <summary>Nobody has said yet; then the duties of both are shown.</summary>
    None = 0,
    Provider = 1,
    Deployer = 2,
    Both = Provider | Deployer,
}

/// <summary>Something the Act asks of us.</summary>
/// <param name="From">The first day on which it applies, with the amendment of 2026.</param>
public sealed record EuDuty(string Article, string Text, EuRole Who, DateOnly From);

/// <summary>Why a listed use is not high-risk, as Legal recorded it.</summary>
/// <param name="Condition">6(3)(a) to 6(3)(d).</param>
/// <param name="Profiles">It profiles persons: then the exception never holds.</param>
public sealed record EuException(string Condition, bool Profiles)
{
    /// <summary>The gate over the uses that the Act lists as high-risk.</summary>
    public const string Gate = "G2";

    private const string Article = "Art. ";

    /// <summary>As the score keeps it; null where Legal recorded nothing.</summary>
    /// <param name="facts">Of the score.</param>
    public static EuException? Of(IReadOnlyDictionary<string, string> facts) =>
        facts.GetValueOrDefault(GateLifts.FactOf(Gate)) is { } provision ? new(provision[Article.Length..], Profiles: false) : null;

    /// <param name="condition">a, b, c or d.</param>
    public static string Provision(string condition) => $"{Article}6(3)({condition})";
}

/// <summary>What the Act makes of one use, why, and what follows for us.</summary>
/// <param name="Points">The provisions that were met: "Art. 5(1)(c)", "Annex III 4(a)".</param>
/// <param name="Note">What could make it otherwise.</param>
public sealed record EuClassification(EuClass Class, string Title, string Text, EuRole Role, IReadOnlyList<string> Points, IReadOnlyList<EuDuty> Duties, string? Note)
{
    /// <summary>The first day of the duties that come with the class; null where none come.</summary>
    public DateOnly? From { get; init; }
}
