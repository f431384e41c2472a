using System.Globalization;

namespace AiGovernance.Frameworks;

/// <summary>Shapes that several evidence rules share.</summary>
internal static class RuleShapes
{
    /// <summary>Answers become evidence when they stand in a frozen revision that was decided on; before, they are half of it.</summary>
    public static EvidenceResult Answered(UseCaseEvidence c, params IReadOnlyList<string> questions)
    {
        var asked = questions.Where(c.Asked).ToArray();
        var known = asked.Where(c.Known).ToArray();
        if (known.Length == 0) return EvidenceResult.Gap("Nothing is answered yet.", c.Link("intake"));
        if (known.Length < asked.Length)
            return EvidenceResult.Partial($"Open at intake: {string.Join(", ", asked.Except(known))}.", c.Link("intake"));
        return c.Judged()
            ? EvidenceResult.Evidenced("Answered in the frozen revision that was decided on.", c.Link("intake"), c.Link("decision"))
            : EvidenceResult.Partial("Answered; nobody has decided on it yet.", c.Link("intake"));
    }

    /// <summary>A safeguard counts in full when its best answer was confirmed by a reviewer (RV-1).</summary>
    /// <param name="some">Answers that promise a part of it.</param>
    public static EvidenceResult Safeguard(UseCaseEvidence c, string question, string best, params ReadOnlySpan<string> some)
    {
        if (!c.Asked(question))
            return c.RevisionHash is null
                ? EvidenceResult.Gap("Intake has not come to it yet.", c.Link("intake"))
                : EvidenceResult.NotApplicable("Intake does not ask for this safeguard: the answers before it put little at stake.");
        if (c.Says(question, best))
            return c.Confirmed(question)
                ? EvidenceResult.Evidenced($"Confirmed by {c.ConfirmedBy[question]}.", c.Link("intake"), c.Link("reviews"))
                : EvidenceResult.Partial("Stated at intake; no reviewer has confirmed it.", c.Link("intake"));
        return c.Says(question, some)
            ? EvidenceResult.Partial("Intake states a part of it.", c.Link("intake"))
            : EvidenceResult.Gap("Intake does not state it.", c.Link("intake"));
    }

    /// <summary>All of several things make it Evidenced, some Partial, none a Gap; the text names what is missing.</summary>
    /// <param name="parts">Null for a thing that this case does not need: it neither helps nor harms.</param>
    public static EvidenceResult All(EvidenceLink link, params IReadOnlyList<(bool? Holds, string What)> parts)
    {
        var there = string.Join(", ", parts.Where(p => p.Holds is true).Select(p => p.What));
        var missing = string.Join(", ", parts.Where(p => p.Holds is false).Select(p => p.What));
        if (there.Length == 0) return EvidenceResult.Gap($"Missing: {missing}.", link);
        return missing.Length == 0
            ? EvidenceResult.Evidenced($"On record: {there}.", link)
            : EvidenceResult.Partial($"On record: {there}. Missing: {missing}.", link);
    }

    /// <summary>One completed review for each discipline asked for; a tier that asks for none makes it not applicable.</summary>
    public static EvidenceResult Reviews(UseCaseEvidence c, Func<ReviewFact, bool> counts)
    {
        if (c.Tier is null) return EvidenceResult.Gap("Not rated yet, so no review was asked for.", c.Link("reviews"));
        return c.RequiredDisciplines.Count == 0
            ? EvidenceResult.NotApplicable($"The tier {c.Tier} asks for no review by a discipline.")
            : All(c.Link("reviews"), [.. c.RequiredDisciplines.Select(d => ((bool?)(c.Review(d) is { } review && counts(review)), $"{d} review"))]);
    }

    /// <summary>A date as every report prints it, whatever the machine's language.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
