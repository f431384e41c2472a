using AiGovernance.Access;
using AiGovernance.Frameworks;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews.Assessments;
using AiGovernance.RiskScoring;
using AiGovernance.Vendors;
using Xunit;
using Change = System.Func<AiGovernance.Frameworks.UseCaseEvidence, AiGovernance.Frameworks.UseCaseEvidence>;

namespace AiGovernance.Tests.Frameworks;

/// <summary>Each rule for a use case on both sides (FW-2): complete, empty, and what just is not enough.</summary>
public sealed class EvidenceRuleTests
{
    private static readonly (string Id, string What, Change Of, Verdict Expected)[] Cases =
    [
        ("GOVERN 1.1", "High without Legal", c => c.WithoutReview(Discipline.Legal), Verdict.Partial),
        ("GOVERN 1.1", "Moderate needs no Legal", c => c.WithoutReview(Discipline.Legal) with { Tier = RiskTier.Moderate }, Verdict.Evidenced),
        ("GOVERN 1.1", "unsure of forbidden uses", c => c.Answering("prohibited", "unsure"), Verdict.Partial),
        ("GOVERN 1.1", "a gate without source", c => c with { Gates = [new("G9", "decision blocked", "")] }, Verdict.Partial),
        ("GOVERN 1.6", "no owner", c => c with { Owner = null }, Verdict.Partial),
        ("GOVERN 2.1", "sponsor has not accepted", c => c with { Sponsor = new("Ben", null) }, Verdict.Partial),
        ("GOVERN 2.1", "only an owner", c => c with { Sponsor = null }, Verdict.Partial),
        ("GOVERN 2.2", "not confirmed", c => c.Unconfirmed("s-trained"), Verdict.Partial),
        ("GOVERN 2.2", "no", c => c.Answering("s-trained", "no"), Verdict.Gap),
        ("GOVERN 4.2", "score differs", c => c with { Score = c.Score! with { Recomputable = false } }, Verdict.Partial),
        ("GOVERN 6.1", "lapsed yesterday", c => c with { Products = [new("S", VendorResult.Approved, ACase.Today.AddDays(-1))] }, Verdict.Gap),
        ("GOVERN 6.1", "one of two", c => c with { Products = [.. c.Products, new("T", null, null)] }, Verdict.Partial),
        ("GOVERN 6.1", "not approved", c => c with { Products = [new("S", VendorResult.NotApproved, ACase.Today)] }, Verdict.Gap),
        ("GOVERN 6.1", "with findings", c => c with { Products = [new("S", VendorResult.ApprovedWithFindings, ACase.Today)] }, Verdict.Evidenced),
        ("GOVERN 6.1", "our own model", c => c.Answering("model-from", "own") with { Products = [] }, Verdict.NotApplicable),
        ("GOVERN 6.1", "no product linked", c => c with { Products = [] }, Verdict.Gap),
        ("GOVERN 6.2", "on paper", c => c.Answering("s-fallback", "paper"), Verdict.Partial),
        ("GOVERN 6.2", "our own model", c => c.Answering("model-from", "own") with { Products = [] }, Verdict.NotApplicable),
        ("MAP 1.1", "not decided", c => c with { Decision = null }, Verdict.Partial),
        ("MAP 1.1", "one unknown", c => c.Answering("critical", "unknown"), Verdict.Partial),
        ("MAP 1.2", "one review missing", c => c.WithoutReview(Discipline.Privacy), Verdict.Partial),
        ("MAP 1.2", "Low", c => c with { Tier = RiskTier.Low, RequiredDisciplines = [] }, Verdict.NotApplicable),
        ("MAP 1.4", "blank", c => c.Answering("benefit", "  "), Verdict.Gap),
        ("MAP 2.1", "not frozen", c => c with { RevisionHash = null }, Verdict.Partial),
        ("MAP 2.2", "human check unknown", c => c.Answering("human-check", "unknown"), Verdict.Partial),
        ("MAP 2.3", "validation missing", c => c.WithoutAssessment(AssessmentKind.ValidationBefore), Verdict.Partial),
        ("MAP 3.1", "not decided", c => c with { Decision = null }, Verdict.Partial),
        ("MAP 3.2", "undo unknown", c => c.Answering("undo", "unknown"), Verdict.Partial),
        ("MAP 3.2", "undo not asked", c => c.NotAsked("undo"), Verdict.Evidenced),
        ("MAP 3.3", "no location", c => c with { Decision = c.Decision! with { PermittedLocation = null } }, Verdict.Partial),
        ("MAP 3.4", "partly", c => c.Answering("s-trained", "partly"), Verdict.Partial),
        ("MAP 3.4", "not asked", c => c.NotAsked("s-trained"), Verdict.NotApplicable),
        ("MAP 3.5", "no check", c => c.Answering("human-check", "none"), Verdict.Gap),
        ("MAP 3.5", "not decided", c => c with { Decision = null }, Verdict.Partial),
        ("MAP 4.1", "data level unknown", c => c.Answering("data-level", "unknown"), Verdict.Partial),
        ("MAP 4.2", "encryption not confirmed", c => c.Unconfirmed("s-encrypt"), Verdict.Partial),
        ("MAP 4.2", "encryption not asked", c => c.Unconfirmed("s-encrypt").NotAsked("s-encrypt"), Verdict.Evidenced),
        ("MAP 5.1", "effect unknown", c => c.Answering("effect", "unknown"), Verdict.Partial),
        ("MEASURE 1.1", "no threshold", c => c with { Triggers = 0 }, Verdict.Partial),
        ("MEASURE 1.3", "no rationale", c => c with { Reviews = [.. c.Reviews.Select(r => r with { Rationale = "" })] }, Verdict.Gap),
        ("MEASURE 1.3", "Low", c => c with { Tier = RiskTier.Low, RequiredDisciplines = [] }, Verdict.NotApplicable),
        ("MEASURE 2.1", "ended yesterday", c => c.Ending(AssessmentKind.ValidationBefore, ACase.Today.AddDays(-1)), Verdict.Partial),
        ("MEASURE 2.1", "ended and not tested", c => c.WithoutAssessment(AssessmentKind.ValidationBefore).Answering("s-tested", "no"), Verdict.Gap),
        ("MEASURE 2.3", "tried, not written down", c => c.Answering("s-tested", "some"), Verdict.Partial),
        ("MEASURE 2.4", "value of 31 days ago", c => c with { LastTriggerValueOn = ACase.Today.AddDays(-31) }, Verdict.Partial),
        ("MEASURE 2.4", "nothing watched", c => c.Answering("s-monitor", "no") with { Triggers = 0 }, Verdict.Gap),
        ("MEASURE 2.4", "not in production", c => c with { InProduction = false }, Verdict.NotApplicable),
        ("MEASURE 2.5", "trial not confirmed", c => c.Unconfirmed("s-tested"), Verdict.Partial),
        ("MEASURE 2.6", "drill a year and a day ago", c => c with { ShutOffDrillOn = ACase.Today.AddMonths(-12).AddDays(-1) }, Verdict.Partial),
        ("MEASURE 2.7", "no assessment", c => c.WithoutAssessment(AssessmentKind.SecurityAssessment), Verdict.Partial),
        ("MEASURE 2.8", "logging in part", c => c.Answering("s-log", "partly"), Verdict.Partial),
        ("MEASURE 2.9", "explained in part", c => c.Answering("explain", "partly"), Verdict.Partial),
        ("MEASURE 2.9", "no explanation, no review", c => c.Answering("explain", "no").WithoutReview(Discipline.Architecture), Verdict.Gap),
        ("MEASURE 2.10", "no DPIA", c => c.WithoutAssessment(AssessmentKind.Dpia), Verdict.Partial),
        ("MEASURE 2.10", "no gate asks for a DPIA", c => c.WithoutAssessment(AssessmentKind.Dpia) with { Gates = [] }, Verdict.Evidenced),
        ("MEASURE 2.10", "nothing personal", c => c.Answering("data-kinds", "nothing"), Verdict.NotApplicable),
        ("MEASURE 2.11", "ended yesterday, intake says yes", c => c.Ending(AssessmentKind.Bias, ACase.Today.AddDays(-1)), Verdict.Partial),
        ("MEASURE 2.11", "none, intake says no", c => c.WithoutAssessment(AssessmentKind.Bias).Answering("s-fair", "no"), Verdict.Gap),
        ("MEASURE 2.11", "about nobody", c => c.Answering("people", "nobody"), Verdict.NotApplicable),
        ("MEASURE 3.1", "condition due yesterday", c => c with { Conditions = [c.Conditions[0] with { DueOn = ACase.Today.AddDays(-1) }] }, Verdict.Partial),
        ("MEASURE 3.1", "approval ended yesterday", c => c with { Decision = c.Decision! with { EndsOn = ACase.Today.AddDays(-1) } }, Verdict.Partial),
        ("MEASURE 3.1", "next look was yesterday", c => c with { ReviewOn = ACase.Today.AddDays(-1) }, Verdict.Partial),
        ("MEASURE 3.3", "not confirmed", c => c.Unconfirmed("s-complain"), Verdict.Partial),
        ("MEASURE 3.3", "no", c => c.Answering("s-complain", "no"), Verdict.Gap),
        ("MANAGE 1.1", "submitted", c => c with { Decision = null }, Verdict.Partial),
        ("MANAGE 1.2", "a condition without owner", c => c with { Conditions = [c.Conditions[0] with { Owner = "" }] }, Verdict.Partial),
        ("MANAGE 1.3", "due yesterday and open", c => c with { Conditions = [c.Conditions[0] with { DueOn = ACase.Today.AddDays(-1) }] }, Verdict.Partial),
        ("MANAGE 1.3", "due yesterday and met", c => c with { Conditions = [c.Conditions[0] with { DueOn = ACase.Today.AddDays(-1), State = "Met", Open = false }] }, Verdict.Evidenced),
        ("MANAGE 1.3", "no conditions", c => c with { Conditions = [] }, Verdict.Evidenced),
        ("MANAGE 1.3", "before production", c => c with { Conditions = [c.Conditions[0] with { DueOn = null }] }, Verdict.Evidenced),
        ("MANAGE 1.4", "one safeguard not confirmed", c => c.Unconfirmed("s-fair"), Verdict.Partial),
        ("MANAGE 1.4", "score differs", c => c with { Score = c.Score! with { Recomputable = false } }, Verdict.Partial),
        ("MANAGE 2.3", "on paper", c => c.Answering("s-fallback", "paper"), Verdict.Partial),
        ("MANAGE 2.4", "never drilled", c => c with { ShutOffDrillOn = null }, Verdict.Partial),
        ("MANAGE 3.1", "terms not confirmed", c => c.Unconfirmed("s-terms"), Verdict.Partial),
        ("MANAGE 3.1", "terms not asked", c => c.Unconfirmed("s-terms").NotAsked("s-terms"), Verdict.Evidenced),
        ("MANAGE 3.1", "lapsed yesterday", c => c with { Products = [new("S", VendorResult.Approved, ACase.Today.AddDays(-1))] }, Verdict.Gap),
        ("MANAGE 3.2", "no model range", c => c with { Decision = c.Decision! with { ModelRange = null } }, Verdict.Partial),
        ("MANAGE 3.2", "our own model", c => c.Answering("model-from", "own"), Verdict.NotApplicable),
        ("MANAGE 4.1", "no shut-off plan", c => c with { ShutOffPlan = null }, Verdict.Partial),
        ("GOVERN 3.2", "nobody checks", c => c.Answering("human-check", "none"), Verdict.Partial),
        ("GOVERN 3.2", "right to overrule not asked", c => c.Unconfirmed("s-trained").NotAsked("s-trained"), Verdict.Evidenced),
        ("MAP 1.6", "no assessment of people", c => c.WithoutAssessment(AssessmentKind.Dpia).WithoutAssessment(AssessmentKind.Bias), Verdict.Partial),
        ("MAP 1.6", "a bias assessment will do", c => c.WithoutAssessment(AssessmentKind.Dpia), Verdict.Evidenced),
        ("MAP 1.6", "about nobody", c => c.Answering("people", "nobody"), Verdict.NotApplicable),
        ("MAP 4.1", "a source not classified", c => c.WithData(d => d with { ClassifiedOn = null }), Verdict.Partial),
        ("MAP 4.1", "no source named", c => c with { Data = [] }, Verdict.Evidenced),
        ("MAP 5.2", "a concern overdue since yesterday", c => c with { Concerns = [new(ACase.Today.AddDays(-1), null)] }, Verdict.Partial),
        ("MAP 5.2", "a concern due today", c => c with { Concerns = [new(ACase.Today, null)] }, Verdict.Evidenced),
        ("MEASURE 1.2", "an alert nobody answered", c => c with { OpenAlerts = 1 }, Verdict.Partial),
        ("MEASURE 1.2", "validated a year and a day ago", c => c with { Assessments = [new(AssessmentKind.ValidationAfter, ACase.Today.AddMonths(-12).AddDays(-1), "Carla", null)], Breaches = 0 }, Verdict.Gap),
        ("MEASURE 1.2", "validated a year ago", c => c with { Assessments = [new(AssessmentKind.ValidationAfter, ACase.Today.AddMonths(-12), "Carla", null)] }, Verdict.Evidenced),
        ("MEASURE 1.2", "not in production", c => c with { InProduction = false }, Verdict.NotApplicable),
        ("MEASURE 2.7", "generates, and nobody attacked it", c => c.Answering("ai-kind", "chat").WithoutAssessment(AssessmentKind.RedTeam), Verdict.Partial),
        ("MEASURE 2.7", "predicts, and nobody attacked it", c => c.WithoutAssessment(AssessmentKind.RedTeam), Verdict.Evidenced),
        ("MEASURE 2.10", "trains on personal data not cleaned", c => c.Answering("training", "yes").WithData(d => d with { CleanScrubs = 0 }), Verdict.Partial),
        ("MEASURE 2.10", "trains on cleaned data", c => c.Answering("training", "yes"), Verdict.Evidenced),
        ("MEASURE 2.10", "does not train", c => c.WithData(d => d with { CleanScrubs = 0 }), Verdict.Evidenced),
        ("MEASURE 2.13", "neither robustness nor attack", c => c.WithoutAssessment(AssessmentKind.Robustness).WithoutAssessment(AssessmentKind.RedTeam), Verdict.Partial),
        ("MEASURE 2.13", "attack alone", c => c.WithoutAssessment(AssessmentKind.Robustness), Verdict.Evidenced),
        ("MEASURE 3.2", "nobody looks", c => c.Answering("s-monitor", "no"), Verdict.Partial),
        ("MEASURE 3.2", "next look was yesterday", c => c with { ReviewOn = ACase.Today.AddDays(-1) }, Verdict.Partial),
        ("MEASURE 4.1", "a review missing", c => c.WithoutReview(Discipline.Security), Verdict.Partial),
        ("MEASURE 4.2", "no fresh value", c => c with { LastTriggerValueOn = ACase.Today.AddDays(-31) }, Verdict.Partial),
        ("MEASURE 4.3", "a single value", c => c with { Values = 1 }, Verdict.Partial),
        ("MEASURE 4.3", "an alert nobody answered", c => c with { OpenAlerts = 1 }, Verdict.Partial),
        ("MANAGE 2.1", "nothing compared", c => c with { WaysCompared = false }, Verdict.Partial),
        ("MANAGE 2.2", "approval ended yesterday", c => c with { Decision = c.Decision! with { EndsOn = ACase.Today.AddDays(-1) } }, Verdict.Partial),
        ("MANAGE 2.2", "approval ends today", c => c with { Decision = c.Decision! with { EndsOn = ACase.Today } }, Verdict.Evidenced),
        ("MANAGE 4.2", "the change is not decided", c => c with { NewestIsDecided = false }, Verdict.Partial),
        ("MANAGE 4.2", "never changed", c => c with { RevisionNumber = 1 }, Verdict.NotApplicable),
        ("MANAGE 4.3", "a stop that nobody confirmed", c => c with { IsStopOpen = true }, Verdict.Partial),
        ("MANAGE 4.3", "nothing happened", c => c with { Breaches = 0, Concerns = [], Suspensions = 0 }, Verdict.NotApplicable),
        ("MANAGE 4.3", "nothing answered", c => c with { OpenAlerts = 1, Concerns = [], Suspensions = 0 }, Verdict.Gap),
    ];

    private static readonly EvidenceRule[] Rules = [.. EvidenceRules.All.Where(r => r.Scope == EvidenceScope.UseCase)];

    public static TheoryData<string, string> Changes => [.. Cases.Select(c => (c.Id, c.What))];

    public static TheoryData<string> Ids => [.. Rules.Select(r => r.SubcategoryId)];

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_changes_the_verdict(string id, string what)
    {
        var (_, _, change, expected) = Cases.Single(c => c.Id == id && c.What == what);
        Assert.Equal(expected, Check(id, change(ACase.Complete)).Verdict);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void With_everything_on_record_the_verdict_is_Evidenced_with_a_way_to_the_record(string id)
    {
        var result = Check(id, ACase.Complete);
        Assert.True(result.Verdict is Verdict.Evidenced, result.Text);
        Assert.All(result.Links, l => Assert.StartsWith("/", l.Route, StringComparison.Ordinal));
        Assert.NotEmpty(result.Links);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void With_nothing_on_record_the_verdict_is_a_gap(string id) =>
        Assert.Equal(OnlyInOperation.Contains(id) ? Verdict.NotApplicable : Verdict.Gap, Check(id, ACase.Empty).Verdict);

    /// <summary>What does not run is not watched, and where nothing happened nothing was to be told.</summary>
    private static readonly string[] OnlyInOperation = ["MEASURE 1.2", "MEASURE 2.4", "MEASURE 4.2", "MEASURE 4.3", "MANAGE 2.2", "MANAGE 4.3"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_was_seen_to_give_less_than_Evidenced_on_a_nearly_complete_case(string id) =>
        Assert.Contains(Cases, c => c.Id == id && c.Expected is Verdict.Partial or Verdict.Gap);

    [Fact]
    public void Answers_alone_evidence_nothing()
    {
        var answersOnly = new UseCaseEvidence { Reference = "AI-2026-0044", Shown = ACase.Complete.Shown, Answers = ACase.Complete.Answers };
        Assert.DoesNotContain(Rules, r => Check(r.SubcategoryId, answersOnly).Verdict is Verdict.Evidenced);
    }

    [Fact]
    public void The_answers_tried_here_are_those_of_the_intake_questionnaire()
    {
        var tried = Cases.Select(c => c.Of(ACase.Complete)).Append(ACase.Complete).SelectMany(c => c.Answers).DistinctBy(a => (a.Key, a.Value[0])).ToArray();
        foreach (var (question, values) in tried)
        {
            var asked = QuestionnaireCatalogue.Intake.Find(question);
            Assert.True(asked is not null, question);
            if (asked.HasChoices) Assert.All(values, v => Assert.True(v == "unknown" || asked.Choice(v) is not null, $"{question}: {v}"));
        }
    }

    [Fact]
    public void The_safeguards_that_need_confirmation_are_those_that_score_as_mitigation() =>
        Assert.Equal(
            QuestionnaireCatalogue.Intake.Questions.Where(q => q.Kind is PointKind.Mitigation).Select(q => q.Id),
            QuestionnaireCatalogue.Intake.Questions.Where(q => q.Id.StartsWith("s-", StringComparison.Ordinal)).Select(q => q.Id));

    [Fact]
    public void Each_intake_question_that_is_declared_as_evidence_has_a_rule_that_weighs_it()
    {
        var declared = QuestionnaireCatalogue.Intake.Questions.SelectMany(q => q.EvidenceFor).Distinct().ToArray();
        Assert.True(declared.Length > 20);
        Assert.Empty(declared.Except(Rules.Select(r => r.SubcategoryId)));
    }

    [Fact]
    public void All_but_three_subcategories_have_a_rule_and_no_scope_has_two()
    {
        var catalogue = RmfCatalogue.Load();
        // What the organisation wants from AI, tests with people and the burden on the environment stand in no record of the portal.
        Assert.Equal(["MAP 1.3", "MEASURE 2.2", "MEASURE 2.12"], catalogue.Subcategories.Select(s => s.Id).Except(EvidenceRules.All.Select(r => r.SubcategoryId)));
        Assert.All(EvidenceRules.All, r => Assert.True(catalogue.Contains(r.SubcategoryId), r.SubcategoryId));
        Assert.Equal(EvidenceRules.All.Count, EvidenceRules.All.DistinctBy(r => (r.SubcategoryId, r.Scope)).Count());
    }

    [Fact]
    public void What_no_rule_shows_in_full_says_what_Compliance_attests_and_the_rest_does_not()
    {
        foreach (var subcategory in RmfCatalogue.Load().Subcategories)
        {
            var rules = EvidenceRules.All.Where(r => r.SubcategoryId == subcategory.Id).ToArray();
            Assert.True((rules.Length == 0 || rules.Any(r => r.AttestedBeyond)) == subcategory.Attestation is not null, subcategory.Id);
        }
    }

    private static EvidenceResult Check(string id, UseCaseEvidence facts) =>
        Rules.Single(r => r.SubcategoryId == id).Check(new(new(), facts), ACase.Today);
}
