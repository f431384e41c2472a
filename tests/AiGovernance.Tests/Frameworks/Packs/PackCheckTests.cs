using AiGovernance.Access;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.Packs;
using AiGovernance.Reviews.Assessments;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assurance;
using Xunit;
using Change = System.Func<AiGovernance.Frameworks.UseCaseEvidence, AiGovernance.Frameworks.UseCaseEvidence>;

namespace AiGovernance.Tests.Frameworks.Packs;

/// <summary>Each named rule of the packs on both sides: everything on record, nothing, and what just is not enough (S91 to S93).</summary>
public sealed class PackCheckTests
{
    private static readonly UseCaseEvidence Full = ACase.Complete.Answering("training", "yes").Answering("region", "us") with
    {
        Assessments = [.. ACase.Complete.Assessments, new(AssessmentKind.Fria, new(2026, 9, 20), "Carla Approver", ACase.Today)],
    };

    private static readonly (string Check, string What, Change Of, Verdict Expected)[] Cases =
    [
        ("access", "not confirmed", c => c.Unconfirmed("s-access"), Verdict.Partial),
        ("access", "access that ended yesterday", c => c.WithData(d => d with { GrantsUntil = [ACase.Today.AddDays(-1)] }), Verdict.Partial),
        ("access", "access that ends today", c => c.WithData(d => d with { GrantsUntil = [ACase.Today] }), Verdict.Evidenced),
        ("aoc", "ended yesterday", c => Document(c, AssuranceKind.PciDss, ACase.Today.AddDays(-1)), Verdict.Gap),
        ("aoc", "our own model", c => c.Answering("model-from", "own") with { Products = [] }, Verdict.NotApplicable),
        ("baa", "not signed", c => Document(c, AssuranceKind.HipaaBaa, null) with { Products = [c.Products[0] with { HasSignedBaa = false, Documents = [] }] }, Verdict.Gap),
        ("baa", "signed, without a document", c => c with { Products = [c.Products[0] with { Documents = [] }] }, Verdict.Evidenced),
        ("baa", "no product named", c => c with { Products = [] }, Verdict.Gap),
        ("bias", "none", c => c.WithoutAssessment(AssessmentKind.Bias), Verdict.Gap),
        ("classified", "one of two", c => c with { Data = [.. c.Data, c.Data[0] with { ClassifiedOn = null }] }, Verdict.Partial),
        ("classified", "none", c => c.WithData(d => d with { ClassifiedOn = null }), Verdict.Gap),
        ("complaint", "not confirmed", c => c.Unconfirmed("s-complain"), Verdict.Partial),
        ("decision-trail", "not decided", c => c with { Decision = null }, Verdict.Partial),
        ("deidentified", "not cleaned", c => c.WithData(d => d with { CleanScrubs = 0 }), Verdict.Gap),
        ("deidentified", "does not train", c => c.Answering("training", "no"), Verdict.NotApplicable),
        ("deployer", "logs kept five months", c => c with { Logging = c.Logging! with { Months = 5 } }, Verdict.Partial),
        ("deployer", "logs kept six months", c => c with { Logging = c.Logging! with { Months = 6 } }, Verdict.Evidenced),
        ("dpa", "without an end", c => Document(c, AssuranceKind.Dpa, null), Verdict.Evidenced),
        ("dpa", "ended yesterday", c => Document(c, AssuranceKind.Dpa, ACase.Today.AddDays(-1)), Verdict.Gap),
        ("dpia", "asked for and missing", c => c.WithoutAssessment(AssessmentKind.Dpia), Verdict.Gap),
        ("dpia", "ended yesterday", c => c.Ending(AssessmentKind.Dpia, ACase.Today.AddDays(-1)), Verdict.Gap),
        ("dpia", "not asked for", c => c.WithoutAssessment(AssessmentKind.Dpia) with { Gates = [] }, Verdict.NotApplicable),
        ("encryption", "on one way only", c => c.Answering("s-encrypt", "one"), Verdict.Gap),
        ("encryption", "not confirmed", c => c.Unconfirmed("s-encrypt"), Verdict.Partial),
        ("explained", "partly", c => c.Answering("explain", "partly"), Verdict.Partial),
        ("fedramp", "ended yesterday", c => Document(c, AssuranceKind.FedRamp, ACase.Today.AddDays(-1)), Verdict.Gap),
        ("fria", "none", c => c.WithoutAssessment(AssessmentKind.Fria), Verdict.Gap),
        ("high-risk-system", "no robustness test", c => c.WithoutAssessment(AssessmentKind.Robustness), Verdict.Partial),
        ("human-check", "nobody checks", c => c.Answering("human-check", "none"), Verdict.Gap),
        ("human-check", "not decided", c => c with { Decision = null }, Verdict.Partial),
        ("independent-review", "one missing", c => c.WithoutReview(Discipline.Legal), Verdict.Partial),
        ("legal-review", "none", c => c.WithoutReview(Discipline.Legal), Verdict.Gap),
        ("logging", "no record", c => c with { Logging = null }, Verdict.Gap),
        ("logging-year", "eleven months", c => c with { Logging = c.Logging! with { Months = 11 } }, Verdict.Partial),
        ("logging-year", "twelve months", c => c with { Logging = c.Logging! with { Months = 12 } }, Verdict.Evidenced),
        ("minimal-data", "partly", c => c.Answering("s-less", "partly"), Verdict.Partial),
        ("privacy-review", "none", c => c.WithoutReview(Discipline.Privacy), Verdict.Gap),
        ("protected", "access not confirmed", c => c.Unconfirmed("s-access"), Verdict.Partial),
        ("reasons", "partly", c => c.Answering("explain", "partly"), Verdict.Gap),
        ("reasons", "not decided", c => c with { Decision = null }, Verdict.Partial),
        ("red-team", "ended yesterday", c => c.Ending(AssessmentKind.RedTeam, ACase.Today.AddDays(-1)), Verdict.Gap),
        ("region", "in the EU", c => c.Answering("region", "eu"), Verdict.NotApplicable),
        ("region", "unknown", c => c.Answering("region", "unknown"), Verdict.Gap),
        ("security-assessment", "none", c => c.WithoutAssessment(AssessmentKind.SecurityAssessment), Verdict.Gap),
        ("shut-off", "never drilled", c => c with { ShutOffDrillOn = null }, Verdict.Partial),
        ("told", "not confirmed", c => c.Unconfirmed("s-told"), Verdict.Partial),
        ("trained", "partly", c => c.Answering("s-trained", "partly"), Verdict.Partial),
        ("validated", "none", c => c.WithoutAssessment(AssessmentKind.ValidationBefore), Verdict.Gap),
        ("vendor-assessed", "lapsed yesterday", c => c with { Products = [new("S", VendorResult.Approved, ACase.Today.AddDays(-1))] }, Verdict.Gap),
        ("vendor-terms", "in part", c => c.Answering("s-terms", "partly"), Verdict.Partial),
        ("watched", "value of 31 days ago", c => c with { LastTriggerValueOn = ACase.Today.AddDays(-31) }, Verdict.Partial),
        ("watched", "not in production", c => c with { InProduction = false, Standing = Standing.Approved }, Verdict.NotApplicable),
    ];

    public static TheoryData<string, string> Changes => [.. Cases.Select(c => (c.Check, c.What))];

    public static TheoryData<string> Names => [.. PackChecks.All.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_changes_the_verdict(string check, string what)
    {
        var (_, _, change, expected) = Cases.Single(c => c.Check == check && c.What == what);
        var found = Find(check, change(Full));
        Assert.True(found.Verdict == expected, found.Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void With_everything_on_record_it_is_Evidenced_with_a_way_to_the_record_and_with_nothing_it_is_not(string check)
    {
        var found = Find(check, Full);
        Assert.True(found.Verdict is Verdict.Evidenced, found.Text);
        Assert.NotEmpty(found.Links);
        Assert.All(found.Links, l => Assert.StartsWith("/", l.Route, StringComparison.Ordinal));
        Assert.NotEqual(Verdict.Evidenced, Find(check, ACase.Empty).Verdict);
        Assert.Contains(Cases, c => c.Check == check && c.Expected is Verdict.Partial or Verdict.Gap);
    }

    private static EvidenceResult Find(string check, UseCaseEvidence c) => PackChecks.All[check].Find(c, ACase.Today);

    private static UseCaseEvidence Document(UseCaseEvidence c, AssuranceKind kind, DateOnly? until) =>
        c with { Products = [c.Products[0] with { Documents = [new(kind, until)] }] };
}
