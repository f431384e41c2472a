using AiGovernance.Access;

namespace AiGovernance.Approvals;

/// <summary>One condition while the office writes it.</summary>
public sealed class ConditionLine
{
    public string Text { get; set; } = "";
    public string Proof { get; set; } = "";

    /// <summary>Null means before production.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Empty means the governance office.</summary>
    public string Verifier { get; set; } = "";
    public bool Stops { get; set; }

    /// <param name="by">Who puts it, as its source.</param>
    public ConditionTerms ToTerms(string by) => new(Text.Trim(), by, DueOn, Proof.Trim(), Guid.TryParse(Verifier, out var person) ? new PersonId(person) : null, Stops);
}
