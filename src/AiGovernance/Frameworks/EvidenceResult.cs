namespace AiGovernance.Frameworks;

/// <summary>What one rule found: the verdict, why in a few words, and where the records are (FW-5).</summary>
public sealed record EvidenceResult(Verdict Verdict, string Text, IReadOnlyList<EvidenceLink> Links)
{
    public static EvidenceResult Evidenced(string text, params IReadOnlyList<EvidenceLink> links) => new(Verdict.Evidenced, text, links);
    public static EvidenceResult Partial(string text, params IReadOnlyList<EvidenceLink> links) => new(Verdict.Partial, text, links);
    public static EvidenceResult Gap(string text, params IReadOnlyList<EvidenceLink> links) => new(Verdict.Gap, text, links);

    /// <param name="reason">FW-2: never without one.</param>
    public static EvidenceResult NotApplicable(string reason) => new(Verdict.NotApplicable, reason, []);
}

/// <summary>A way from a figure to the record behind it.</summary>
/// <param name="Route">An address inside the portal, with leading slash.</param>
public sealed record EvidenceLink(string Text, string Route);
