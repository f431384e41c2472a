using AiGovernance.DataAssets;
using AiGovernance.Reviews.Assessments;
using static AiGovernance.Frameworks.EvidenceResult;

namespace AiGovernance.Frameworks.Packs;

/// <summary>What the named rules of packs have in common.</summary>
internal static class PackRules
{
    private const DataKinds Personal = DataKinds.Pii | DataKinds.Phi | DataKinds.Card;

    /// <returns>Null where intake did not ask.</returns>
    public static bool? Confirmed(UseCaseEvidence c, string question, string best) => c.Asked(question) ? c.Says(question, best) && c.Confirmed(question) : null;

    public static (bool?, string) Has(UseCaseEvidence c, DateOnly today, AssessmentKind kind, string name) => (c.Assessment(kind, today) is not null, name);

    public static EvidenceResult Approved(UseCaseEvidence c, DateOnly today, AssessmentKind kind, string name) => c.Assessment(kind, today) is { } record
        ? Evidenced($"Record of {RuleShapes.Day(record.DoneOn)}, approved by {record.Approver}.", c.Link("assessments"))
        : Gap($"No approved {name} in force.", c.Link("assessments"));

    public static EvidenceResult Access(UseCaseEvidence c, DateOnly today)
    {
        var lapsed = c.Data.Where(d => d.GrantsUntil.Any(until => until < today)).ToList();
        var found = RuleShapes.All(c.Link("reviews"),
            (Confirmed(c, "s-access", "roles") ?? false, "confirmed sign-in by role"), (c.Data.Any(d => d.GrantsUntil.Count > 0) ? lapsed.Count == 0 : null, "access grants in force"));
        return found with { Links = [.. found.Links, .. lapsed.Select(d => new EvidenceLink($"Lapsed access: {d.Name}", d.Route))] };
    }

    public static EvidenceResult OfVendor(UseCaseEvidence c, string what, Func<ProductFact, bool> shows)
    {
        if (c.Products.Count == 0)
            return c.Says("model-from", "own", "self-hosted")
                ? NotApplicable("No vendor takes part: the model runs with us.")
                : Gap("Intake does not name a vendor product.", c.Link("intake"));
        var missing = c.Products.Where(p => !shows(p)).ToList();
        return missing.Count == 0
            ? Evidenced($"On file: {what}.", [.. c.Products.Select(p => new EvidenceLink(p.Name, p.Route))])
            : Gap($"Not on file, or ended: {what}.", [.. missing.Select(p => new EvidenceLink(p.Name, p.Route))]);
    }

    public static EvidenceResult Classified(UseCaseEvidence c, DateOnly today)
    {
        if (c.Data.Count == 0) return Gap("Intake names no data source of the register.", c.Link("intake"));
        var open = c.Data.Where(d => d.ClassifiedOn is null).ToList();
        var links = (open.Count == 0 ? c.Data : open).Select(d => new EvidenceLink(d.Name, d.Route)).ToList();
        return open.Count == 0 ? Evidenced("Each data source is classified.", links)
            : open.Count == c.Data.Count ? Gap("No data source is classified.", links)
            : Partial($"Not classified: {string.Join(", ", open.Select(d => d.Name))}.", links);
    }

    public static EvidenceResult Deidentified(UseCaseEvidence c, DateOnly today)
    {
        if (c.Says("training", "no")) return NotApplicable("Intake: our data does not train it.");
        var personal = c.Data.Where(d => (d.Kinds & Personal) != 0).ToList();
        if (!c.Says("training", "yes") || personal.Count == 0) return Gap("Intake does not name the data that trains it.", c.Link("intake"));
        return RuleShapes.All(new(personal[0].Name, personal[0].Route), [.. personal.Select(d => ((bool?)(d.CleanScrubs > 0), $"scrub record of {d.Name}"))]);
    }

    public static EvidenceResult HumanCheck(UseCaseEvidence c, DateOnly today) => c.Says("human-check", "always", "sample")
        ? RuleShapes.Answered(c, "output-role", "human-check")
        : Gap("Intake names no human check.", c.Link("intake"));

    public static EvidenceResult Region(UseCaseEvidence c, DateOnly today) =>
        c.Says("region", "eu", "uk") ? NotApplicable("Intake: the data stays in the EU or the UK.")
        : c.Known("region") ? Evidenced("Intake names a place outside the EU and the UK.", c.Link("intake"))
        : Gap("Intake does not say where the data is kept.", c.Link("intake"));

    /// <param name="months">That logs are kept at least.</param>
    public static EvidenceResult Logged(UseCaseEvidence c, int months) => c.Logging is not { } record
        ? Gap("Nobody has recorded what is logged, where and how long.", c.Link("evidence"))
        : record.Months >= months
            ? Evidenced($"{record.Words} logged in {record.Where}, kept {record.Months} months.", c.Link("evidence"))
            : Partial($"Logs are kept {record.Months} months; wanted: {months}.", c.Link("evidence"));
}
