using AiGovernance.Approvals;
using AiGovernance.Common;
using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>Rules, section 5: what the governance office decides itself, and when.</summary>
public class OfficeRulesTests
{
    private static readonly OfficeCase Low = new(RiskTier.Low, RevisionStatus.Submitted, 0, 0, false, false, null, null, 0, 0);
    private static readonly OfficeCase Moderate = new(RiskTier.Moderate, RevisionStatus.AwaitingDecision, 2, 0, false, false, null, null, 0, 0);
    private static readonly OfficeCase Prohibited = Moderate with { Tier = RiskTier.Prohibited, ReviewsNeeded = 1 };

    public static TheoryData<string, OfficeCase, string> Table { get; } = new()
    {
        // Who decides, by tier. A, C, D, R: the outcomes that are open.
        { "Low at triage", Low, "ACDR" },
        { "Low, waiting", Low with { Status = RevisionStatus.AwaitingDecision }, "ACDR" },
        { "Moderate, reviews in", Moderate, "ACDR" },
        { "High", Moderate with { Tier = RiskTier.High }, "" },
        { "Critical", Moderate with { Tier = RiskTier.Critical }, "" },
        { "Moderate, escalated", Moderate with { Escalated = true }, "" },

        // Reviews.
        { "Moderate at triage", Moderate with { Status = RevisionStatus.Submitted }, "" },
        { "Moderate in review", Moderate with { Status = RevisionStatus.InReview, ReviewsOpen = 1 }, "" },
        { "Moderate waiting, one review opened since", Moderate with { ReviewsOpen = 1 }, "" },
        { "Low at triage, a gate asks for a review", Low with { ReviewsNeeded = 1 }, "" },
        { "Low whose review is in", Low with { ReviewsNeeded = 1, Status = RevisionStatus.AwaitingDecision }, "ACDR" },
        { "With the submitter", Low with { Status = RevisionStatus.InformationRequested }, "" },
        { "A draft", Low with { Status = RevisionStatus.Draft }, "" },
        { "After an objection", Moderate with { Objected = true }, "R" },

        // Gates and people.
        { "Prohibited", Prohibited, "R" },
        { "Prohibited, Legal not heard", Prohibited with { Status = RevisionStatus.InReview, ReviewsOpen = 1 }, "" },
        { "Blocked by a gate", Low with { DecisionBlock = "G9, not classified" }, "DR" },
        { "Not accepted", Low with { NotAccepted = "The owner" }, "DR" },
        { "A gate attaches a condition", Low with { GateConditions = 1 }, "CDR" },
        { "A reviewer proposes a condition", Moderate with { ReviewConditions = 1 }, "ACDR" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void An_outcome_is_open_only_where_the_rules_allow_it(string name, OfficeCase found, string open)
    {
        var allowed = string.Concat(OfficeRules.Outcomes.Where(o => OfficeRules.RefusalFor(found, o) is null).Select(Letter));
        Assert.Equal((name, open), (name, allowed));
    }

    [Theory]
    [InlineData(0, 0, 0, false)]
    [InlineData(1, 0, 0, true)]
    [InlineData(0, 1, 0, true)]
    [InlineData(0, 0, 1, true)]
    public void With_conditions_needs_one_wherever_it_comes_from(int gates, int reviews, int ours, bool allowed)
    {
        var refusal = OfficeRules.RefusalFor(Moderate with { GateConditions = gates, ReviewConditions = reviews },
            new OfficeDecision(Standing.ApprovedWithConditions, "why", [.. Enumerable.Repeat(AnApproval.Stopping(), ours)]));
        Assert.Equal(allowed ? null : ApprovalRefusals.ConditionsMissing, refusal);
    }

    [Fact]
    public void Each_refusal_names_its_rule()
    {
        Assert.Equal(ApprovalRefusals.CommitteeDecides.Code, Code(Moderate with { Tier = RiskTier.High }));
        Assert.StartsWith("Escalated cases", OfficeRules.RefusalFor(Moderate with { Escalated = true }, Standing.Approved)!.Message, StringComparison.Ordinal);
        Assert.Equal(ApprovalRefusals.QuestionOpen.Code, Code(Low with { Status = RevisionStatus.InformationRequested }));
        Assert.Equal(ApprovalRefusals.ReviewsOpen.Code, Code(Moderate with { ReviewsOpen = 1 }));
        Assert.Equal(ApprovalRefusals.Prohibited.Code, Code(Prohibited));
        Assert.Equal(ApprovalRefusals.Objected.Code, Code(Moderate with { Objected = true }));
        Assert.Equal(ApprovalRefusals.Blocked.Code, Code(Low with { DecisionBlock = "G9, not classified" }));
        Assert.Equal(ApprovalRefusals.NotAccepted.Code, Code(Low with { NotAccepted = "The owner" }));
        Assert.Equal(ApprovalRefusals.GateConditionsAttach.Code, Code(Low with { GateConditions = 1 }));
        Assert.Equal("outcome", OfficeRules.RefusalFor(Low, Standing.Suspended)?.Field);
    }

    [Theory]
    [InlineData(RiskTier.Low, "2028-09-14")]
    [InlineData(RiskTier.Moderate, "2028-03-14")]
    [InlineData(RiskTier.High, "2027-09-14")]
    [InlineData(RiskTier.Critical, "2027-03-14")]
    public void An_approval_ends_by_its_tier(RiskTier tier, string end) =>
        Assert.Equal(DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture), Decision.EndOf(tier, new DateOnly(2026, 9, 14), Policy.Usual));

    private static string? Code(OfficeCase found) => OfficeRules.RefusalFor(found, Standing.Approved)?.Code;

    private static char Letter(Standing outcome) => outcome switch { Standing.Approved => 'A', Standing.ApprovedWithConditions => 'C', Standing.Deferred => 'D', _ => 'R' };
}
