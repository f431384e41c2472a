using AiGovernance.Parts;
using static AiGovernance.Frameworks.EvidenceRule;

namespace AiGovernance.Frameworks;

/// <summary>How the organisation's habits are shown: what it asks, what it stops, what it hears and what it learns (FW-2).</summary>
internal static class PracticeRules
{
    /// <summary>Marks of trustworthy AI that NIST AI RMF names.</summary>
    private const int Marks = 7;

    private static readonly EvidenceLink Register = new("Use cases", "/use-cases");
    private static readonly EvidenceLink Concerns = new("Concerns", "/concerns");
    private static readonly EvidenceLink Questionnaires = new("Questionnaires", "/administration/questionnaires");

    public static IReadOnlyList<EvidenceRule> All { get; } =
    [
        ForOrganisation("GOVERN 1.2", "The questionnaires in force ask about each of the seven marks of trustworthy AI.",
            (o, _) => o.CharacteristicsAsked.Count == 0
                ? EvidenceResult.Gap("No questionnaire in force asks about a mark of trustworthy AI.", Questionnaires)
                : o.CharacteristicsAsked.Count >= Marks
                    ? EvidenceResult.Evidenced($"All {Marks} are asked about.", Questionnaires)
                    : EvidenceResult.Partial($"{o.CharacteristicsAsked.Count} of {Marks} are asked about.", Questionnaires), attestedBeyond: true),
        ForOrganisation("GOVERN 4.1", "In 12 months somebody said no or not yet, or stopped a use; switching off was drilled; and no concern waits beyond its time.",
            (o, _) => RuleShapes.All(Register,
                (o.Halts > 0, Counted(o.Halts, "time", " no, not yet or stop")), (o.ShutOffDrills > 0, "shut-off drills"), Heard(o)), attestedBeyond: true),
        ForOrganisation("GOVERN 4.3", "Tests are approved, each alert is answered, no concern waits beyond its time, and what the committee learned is minuted.",
            (o, _) => RuleShapes.All(Register,
                (o.TestsApproved > 0, Counted(o.TestsApproved, "approved test")), (o.TestsApproved > 0 ? o.OpenAlerts == 0 : null, "answered alerts"),
                (o.ConcernsReported > 0 ? o.ConcernsOverdue == 0 : null, "answered concerns"), (o.MeetingsMinuted > 0, "minutes"))),
        ForOrganisation("GOVERN 5.1", "Concerns were reported in the last 12 months, and none waits beyond its time.",
            (o, _) => RuleShapes.All(Concerns, (o.ConcernsReported > 0, Counted(o.ConcernsReported, "concern", " reported")), Heard(o)), attestedBeyond: true),
        ForOrganisation("GOVERN 5.2", "Conditions that reviewers and the committee asked for were met and verified.",
            (o, _) => RuleShapes.All(new("Conditions", "/use-cases"), (o.ConditionsMet > 0, Counted(o.ConditionsMet, "condition", " met"))), attestedBeyond: true),
    ];

    /// <summary>What is missing is named without a number.</summary>
    private static string Counted(int count, string unit, string rest = "") => $"{(count == 0 ? $"{unit}s" : Moments.Count(count, unit))}{rest}";

    private static (bool?, string) Heard(OrganisationEvidence o) => (o.ConcernsReported > 0 ? o.ConcernsOverdue == 0 : null, "answered concerns");
}
