using AiGovernance.Access;
using AiGovernance.Committee;
using static AiGovernance.Frameworks.EvidenceResult;
using static AiGovernance.Frameworks.EvidenceRule;

namespace AiGovernance.Frameworks;

/// <summary>How the organisation's own governance is shown; its use cases inherit it (FW-2).</summary>
internal static class OrganisationRules
{
    private static readonly EvidenceLink Register = new("Use cases", "/use-cases");
    private static readonly EvidenceLink Settings = new("Policy settings", "/administration/policy");
    private static readonly EvidenceLink CommitteePage = new("Committee", "/committee");

    public static IReadOnlyList<EvidenceRule> All { get; } =
    [
        ForOrganisation("GOVERN 1.3", "A gate set is in force, and every submitted case is rated.",
            (o, _) => o.GateSetVersion is null ? Gap("No gate set is in force.", Settings) : Share("submitted cases are rated", o.CasesRated, o.CasesSubmitted, Register)),
        ForOrganisation("GOVERN 1.4", "Policy settings are in force, decisions are on record, and the trail ends at the entry that its head names.",
            (o, _) => RuleShapes.All(Settings,
                (o.PolicySettingsVersion is not null, "policy settings"), (o.DecisionsCount > 0, "decisions"),
                (o.TrailEndsAtItsHead, "unbroken end of the trail"))),
        ForOrganisation("GOVERN 1.5", "Each meeting planned in the last 12 months was held and minuted, and nothing is overdue.",
            (o, _) => o.MeetingsHeld == 0
                ? Gap("No meeting was held in the last 12 months.", CommitteePage)
                : RuleShapes.All(CommitteePage,
                    (o.MeetingsHeld >= o.MeetingsPlanned, $"{o.MeetingsHeld} of {o.MeetingsPlanned} meetings held"),
                    (o.MeetingsMinuted >= o.MeetingsHeld, $"{o.MeetingsMinuted} of {o.MeetingsHeld} minuted"), (o.Overdue == 0, "reviews and conditions in time"))),
        ForOrganisation("GOVERN 1.6", "The register holds every case with an accountable owner.",
            (o, _) => Share("registered cases have an owner", o.CasesWithOwner, o.CasesRegistered, Register)),
        ForOrganisation("GOVERN 1.7", "Each retired case has a complete checklist.",
            (o, _) => o.CasesRetired == 0
                ? Partial("The portal asks for a checklist at retirement; no case has been retired yet.", Register)
                : Share("retired cases have a complete checklist", o.RetiredWithChecklist, o.CasesRetired, Register)),
        ForOrganisation("GOVERN 2.1", "Governance office, Compliance and each discipline of review have somebody assigned.",
            (o, _) => RuleShapes.All(new("Roles", "/administration"),
                [(o.RolesHeld.Contains(Role.GovernanceOffice), "governance office"), (o.RolesHeld.Contains(Role.Compliance), "Compliance"),
                .. Enum.GetValues<Discipline>().Select(d => ((bool?)o.DisciplinesHeld.Contains(d), $"{d} reviewer"))])),
        ForOrganisation("GOVERN 2.3", "An Executive is assigned, and an executive summary was issued in the last 12 months.",
            (o, _) => RuleShapes.All(new("Reports", "/reports"), (o.RolesHeld.Contains(Role.Executive), "an Executive"), (o.ExecutiveSummaries > 0, "executive summary"))),
        ForOrganisation("GOVERN 3.1", "The committee covers security, legal, engineering and product with a valid composition.",
            (o, _) => RuleShapes.All(CommitteePage, [(o.CommitteeValid, "valid composition"), .. Composition.MustCover.Select(f => ((bool?)o.CommitteeFunctions.Contains(f), $"{f}"))]),
            attestedBeyond: true),
        ForOrganisation("GOVERN 6.1", "Each vendor product in use has an assessment result that allows its use today.",
            (o, _) => o.ProductsInUse == 0
                ? NotApplicable("No vendor product is in use.")
                : Share("vendor products in use are assessed and valid", o.ProductsAssessed, o.ProductsInUse, new("Vendors", "/vendors"))),
        ForOrganisation("MAP 1.5", "Policy settings and a gate set are in force, and the committee has adopted boundaries.",
            (o, _) => RuleShapes.All(Settings,
                (o.PolicySettingsVersion is not null, "policy settings"), (o.GateSetVersion is not null, "gate set"), (o.BoundariesInForce > 0, "boundaries"))),
    ];

    private static EvidenceResult Share(string what, int there, int all, EvidenceLink link)
    {
        if (all == 0) return Gap($"None yet: 0 {what}.", link);
        var text = $"{there} of {all} {what}.";
        return there >= all ? Evidenced(text, link) : there == 0 ? Gap(text, link) : Partial(text, link);
    }
}
