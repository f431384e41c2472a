namespace AiGovernance.Frameworks;

/// <summary>How far the records show one subcategory (FW-2).</summary>
public enum Verdict
{
    /// <summary>A record shows it, not merely an answer.</summary>
    Evidenced,

    /// <summary>Some of it is shown: an answer that nobody confirmed, or some of several records.</summary>
    Partial,

    /// <summary>Nothing shows it, or what shows it has ended.</summary>
    Gap,

    /// <summary>The organisation shows it for all its use cases.</summary>
    Inherited,

    /// <summary>It does not apply here; the text gives the reason.</summary>
    NotApplicable,
}
