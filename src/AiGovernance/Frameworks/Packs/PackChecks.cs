using AiGovernance.Access;
using AiGovernance.Frameworks.Logging;
using AiGovernance.Reviews.Assessments;
using AiGovernance.Vendors.Assurance;
using static AiGovernance.Frameworks.EvidenceResult;

namespace AiGovernance.Frameworks.Packs;

/// <summary>A named rule over the records of one case, with its sentence (FW-5).</summary>
public sealed record PackCheck(string Sentence, Func<UseCaseEvidence, DateOnly, EvidenceResult> Find);

/// <summary>The rules that packs and the risks of NIST AI 600-1 name; data files say which item wants which.</summary>
public static class PackChecks
{
    public static IReadOnlyDictionary<string, PackCheck> All { get; } = new Dictionary<string, PackCheck>(StringComparer.Ordinal)
    {
        ["access"] = new("A reviewer confirmed sign-in by role, and no access to its data sources has lapsed without being taken back.", PackRules.Access),
        ["aoc"] = Document(AssuranceKind.PciDss, "The vendor's PCI DSS attestation of compliance is on file and has not ended."),
        ["baa"] = new("The vendor's business associate agreement is signed.", (c, today) => PackRules.OfVendor(c, "business associate agreement", p => p.HasSignedBaa || p.ShowsOn(AssuranceKind.HipaaBaa, today))),
        ["bias"] = Assessment(AssessmentKind.Bias, "bias assessment"),
        ["classified"] = new("Each data source it names is in the register of data and classified.", PackRules.Classified),
        ["complaint"] = Safeguard("s-complain", "yes", "A reviewer confirmed that people can complain to somebody who can change it."),
        ["decision-trail"] = new("The decision, its frozen revision and the history of the case are on record.", (c, _) => RuleShapes.All(c.Link("history"),
            (c.RevisionHash is not null, "frozen revision"), (c.Decision is not null, "decision"), (c.HistoryEntries > 0, "history"))),
        ["deidentified"] = new("Personal data was taken out of what trains it, and a sample showed nobody any more.", PackRules.Deidentified),
        ["deployer"] = new("A human check is named, users are trained, use is logged for six months at least, and people are told.", (c, _) => RuleShapes.All(c.Link("reviews"),
            (c.Says("human-check", "always", "sample"), "human check"), (PackRules.Confirmed(c, "s-trained", "yes"), "confirmed training"), (PackRules.Confirmed(c, "s-told", "yes"), "confirmed notice"),
            (c.Logging?.Months >= LoggingRecord.HalfYear, "logs kept for six months"))),
        ["dpa"] = Document(AssuranceKind.Dpa, "The vendor's data processing agreement is on file and has not ended."),
        ["dpia"] = new("Where a gate asks for it, an impact assessment is approved and has not ended.", (c, today) => c.Gates.Any(g => g.Id == "G12") || c.Assessment(AssessmentKind.Dpia, today) is not null
            ? PackRules.Approved(c, today, AssessmentKind.Dpia, "data protection impact assessment") : NotApplicable("No gate asks for an impact assessment.")),
        ["encryption"] = Safeguard("s-encrypt", "both", "A reviewer confirmed that data is encrypted, sent and stored."),
        ["explained"] = new("Intake says that its reasons can be told, and Architecture has reviewed.", (c, _) => RuleShapes.All(c.Link("reviews"),
            (c.Says("explain", "yes"), "reasons that can be told"), (c.Review(Discipline.Architecture) is not null, "Architecture review"))),
        ["fedramp"] = Document(AssuranceKind.FedRamp, "The vendor's FedRAMP authorisation is on file and has not ended."),
        ["fria"] = Assessment(AssessmentKind.Fria, "fundamental rights impact assessment"),
        ["high-risk-system"] = new("Validation, security and robustness are approved, data is classified, a human check is named, and use is logged.", (c, today) => RuleShapes.All(c.Link("assessments"),
            PackRules.Has(c, today, AssessmentKind.ValidationBefore, "validation"), PackRules.Has(c, today, AssessmentKind.SecurityAssessment, "security assessment"),
            PackRules.Has(c, today, AssessmentKind.Robustness, "robustness test"), (c.Data.Count > 0 ? c.Data.All(d => d.ClassifiedOn is not null) : null, "classified data"),
            (c.Says("human-check", "always", "sample"), "human check"), (c.Logging is not null, "logging record"))),
        ["human-check"] = new("A person checks its results before they count, in a revision that was decided on.", PackRules.HumanCheck),
        ["independent-review"] = new("Each discipline asked for has reviewed; none of the reviewers is submitter, sponsor or owner (PP-3).", (c, _) => RuleShapes.Reviews(c, _ => true)),
        ["legal-review"] = Review(Discipline.Legal),
        ["logging"] = new("A logging record says what is logged, where, and how long it is kept (S34).", (c, _) => PackRules.Logged(c, 1)),
        ["logging-year"] = new("A logging record says that logs are kept for 12 months at least (S34).", (c, _) => PackRules.Logged(c, LoggingRecord.Year)),
        ["minimal-data"] = Safeguard("s-less", "yes", "A reviewer confirmed that it gets only the data it needs.", "partly"),
        ["privacy-review"] = Review(Discipline.Privacy),
        ["protected"] = new("A reviewer confirmed encryption and sign-in by role.", (c, _) => RuleShapes.All(c.Link("reviews"),
            (PackRules.Confirmed(c, "s-encrypt", "both"), "confirmed encryption"), (PackRules.Confirmed(c, "s-access", "roles"), "confirmed sign-in by role"))),
        ["reasons"] = new("Intake says that people can be told its reasons, in a revision that was decided on.", (c, _) =>
            c.Says("explain", "yes") ? RuleShapes.Answered(c, "explain") : Gap("Intake does not say that people can be told its reasons.", c.Link("intake"))),
        ["red-team"] = Assessment(AssessmentKind.RedTeam, "red-team test"),
        ["region"] = new("Intake says where data is kept; outside the EU and the UK a transfer needs its safeguard.", PackRules.Region),
        ["security-assessment"] = Assessment(AssessmentKind.SecurityAssessment, "security assessment"),
        ["shut-off"] = new("There is a shut-off plan, and switching off was drilled.", (c, _) => RuleShapes.All(c.Link("shut-off"),
            (c.ShutOffPlan is { Length: > 0 }, "plan"), (c.ShutOffDrillOn is not null, "drill"))),
        ["told"] = Safeguard("s-told", "yes", "A reviewer confirmed that people are told it is AI."),
        ["trained"] = Safeguard("s-trained", "yes", "A reviewer confirmed that users know its limits and may overrule it.", "partly"),
        ["validated"] = Assessment(AssessmentKind.ValidationBefore, "validation before deployment"),
        ["vendor-assessed"] = new("Each vendor product has an assessment result that allows its use today.", GovernRules.VendorsAreAssessed),
        ["vendor-terms"] = Safeguard("s-terms", "full", "A reviewer confirmed what the contract promises about our data.", "partly", "own"),
        ["watched"] = new("In production: a metric of the trigger table has a value from the last 30 days.", RunningRules.Watched),
    };

    private static PackCheck Assessment(AssessmentKind kind, string name) => new($"A {name} is approved and has not ended.", (c, today) => PackRules.Approved(c, today, kind, name));

    private static PackCheck Document(AssuranceKind kind, string sentence) => new(sentence, (c, today) => PackRules.OfVendor(c, AssuranceWords.Of(kind), p => p.ShowsOn(kind, today)));

    private static PackCheck Review(Discipline discipline) => new($"{discipline} has reviewed.", (c, _) => RuleShapes.All(c.Link("reviews"), (c.Review(discipline) is not null, $"{discipline} review")));

    private static PackCheck Safeguard(string question, string best, string sentence, params string[] some) => new(sentence, (c, _) => RuleShapes.Safeguard(c, question, best, some));
}
