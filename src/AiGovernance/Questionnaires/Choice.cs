namespace AiGovernance.Questionnaires;

/// <summary>One answer that a question offers.</summary>
/// <param name="Points">Whole numbers only; null where the choice is not scored.</param>
/// <param name="Exclusive">Cannot be chosen together with another.</param>
/// <param name="HardFail">Why this answer alone refuses what is asked about; points cannot outvote it (VN-5).</param>
/// <param name="Article">The provision that the choice stands for.</param>
public sealed record Choice(string Value, string Label, int? Points, PointKind Kind, bool Exclusive, string? HardFail, string? Article)
{
    /// <summary>The value of every "I do not know" (QN-7).</summary>
    public const string Unknown = "unknown";

    /// <summary>The value of "I am not sure" where a lawyer then answers instead.</summary>
    public const string Unsure = "unsure";

    /// <summary>A few words under which it is found with its like; null where it is offered at once. Nobody reads twenty legal terms to tick none.</summary>
    public string? Group { get; init; }

    /// <summary>What a reviewer who confirms this answer proposes as a condition: what is planned has to be done (RV-1).</summary>
    public string? Condition { get; init; }

    /// <summary>Who gives it and supports the case all the same says why it does not stand in the way (RV-1).</summary>
    public bool Concern { get; init; }
}
