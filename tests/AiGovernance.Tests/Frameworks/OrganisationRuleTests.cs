using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Frameworks;
using Xunit;
using Change = System.Func<AiGovernance.Frameworks.OrganisationEvidence, AiGovernance.Frameworks.OrganisationEvidence>;

namespace AiGovernance.Tests.Frameworks;

public sealed class OrganisationRuleTests
{
    private static readonly (string Id, string What, Change Of, Verdict Expected)[] Cases =
    [
        ("GOVERN 1.3", "one not rated", o => o with { CasesRated = 7 }, Verdict.Partial),
        ("GOVERN 1.3", "no gate set", o => o with { GateSetVersion = null }, Verdict.Gap),
        ("GOVERN 1.2", "one mark not asked about", o => o with { CharacteristicsAsked = o.CharacteristicsAsked.Skip(1).ToHashSet() }, Verdict.Partial),
        ("GOVERN 1.2", "none asked about", o => o with { CharacteristicsAsked = new HashSet<string>() }, Verdict.Gap),
        ("GOVERN 1.4", "trail cut off", o => o with { TrailEndsAtItsHead = false }, Verdict.Partial),
        ("GOVERN 4.1", "nobody ever said no", o => o with { Halts = 0 }, Verdict.Partial),
        ("GOVERN 4.1", "a concern overdue", o => o with { ConcernsOverdue = 1 }, Verdict.Partial),
        ("GOVERN 4.1", "no concern reported", o => o with { ConcernsReported = 0 }, Verdict.Evidenced),
        ("GOVERN 4.3", "an alert nobody answered", o => o with { OpenAlerts = 1 }, Verdict.Partial),
        ("GOVERN 4.3", "no tests", o => o with { TestsApproved = 0 }, Verdict.Partial),
        ("GOVERN 5.1", "no concern reported", o => o with { ConcernsReported = 0 }, Verdict.Gap),
        ("GOVERN 5.1", "a concern overdue", o => o with { ConcernsOverdue = 1 }, Verdict.Partial),
        ("GOVERN 5.2", "no condition met", o => o with { ConditionsMet = 0 }, Verdict.Gap),
        ("GOVERN 1.5", "one meeting without minutes", o => o with { MeetingsMinuted = 11 }, Verdict.Partial),
        ("GOVERN 1.5", "one meeting not held", o => o with { MeetingsHeld = 11, MeetingsMinuted = 11 }, Verdict.Partial),
        ("GOVERN 1.5", "one overdue", o => o with { OverdueConditions = 1 }, Verdict.Partial),
        ("GOVERN 1.6", "one without owner", o => o with { CasesWithOwner = 9 }, Verdict.Partial),
        ("GOVERN 1.7", "checklist open", o => o with { RetiredWithChecklist = 0 }, Verdict.Gap),
        ("GOVERN 1.7", "nothing retired yet", o => o with { CasesRetired = 0, RetiredWithChecklist = 0 }, Verdict.Partial),
        ("GOVERN 2.1", "no Privacy reviewer", o => o with { DisciplinesHeld = o.DisciplinesHeld.Where(d => d != Discipline.Privacy).ToHashSet() }, Verdict.Partial),
        ("GOVERN 2.3", "no summary issued", o => o with { ExecutiveSummaries = 0 }, Verdict.Partial),
        ("GOVERN 3.1", "no product function", o => o with { CommitteeFunctions = [CommitteeFunction.Security, CommitteeFunction.Legal, CommitteeFunction.Engineering] }, Verdict.Partial),
        ("GOVERN 3.1", "composition broken", o => o with { CommitteeValid = false }, Verdict.Partial),
        ("GOVERN 6.1", "one of two", o => o with { ProductsAssessed = 1 }, Verdict.Partial),
        ("GOVERN 6.1", "none in use", o => o with { ProductsInUse = 0, ProductsAssessed = 0 }, Verdict.NotApplicable),
        ("MAP 1.5", "no boundaries", o => o with { BoundariesInForce = 0 }, Verdict.Partial),
    ];

    private static readonly EvidenceRule[] Rules = [.. EvidenceRules.All.Where(r => r.Scope == EvidenceScope.Organisation)];

    public static TheoryData<string, string> Changes => [.. Cases.Select(c => (c.Id, c.What))];

    public static TheoryData<string> Ids => [.. Rules.Select(r => r.SubcategoryId)];

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_changes_the_verdict(string id, string what)
    {
        var (_, _, change, expected) = Cases.Single(c => c.Id == id && c.What == what);
        Assert.Equal(expected, Check(id, change(ACase.WellGoverned)).Verdict);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_well_governed_organisation_shows_it_and_an_empty_portal_does_not(string id)
    {
        var shown = Check(id, ACase.WellGoverned);
        Assert.True(shown.Verdict is Verdict.Evidenced, shown.Text);
        Assert.NotEqual(Verdict.Evidenced, Check(id, new()).Verdict);
        Assert.Contains(Cases, c => c.Id == id && c.Expected is Verdict.Partial or Verdict.Gap);
    }

    [Theory]
    [InlineData("GOVERN 4.1", 0, "times no, not yet or stop")]
    [InlineData("GOVERN 4.1", 1, "1 time no, not yet or stop")]
    [InlineData("GOVERN 4.1", 2, "2 times no, not yet or stop")]
    [InlineData("GOVERN 4.3", 1, "1 approved test,")]
    [InlineData("GOVERN 4.3", 2, "2 approved tests,")]
    [InlineData("GOVERN 5.1", 1, "1 concern reported")]
    [InlineData("GOVERN 5.1", 2, "2 concerns reported")]
    [InlineData("GOVERN 5.2", 0, "Missing: conditions met.")]
    [InlineData("GOVERN 5.2", 1, "On record: 1 condition met.")]
    [InlineData("GOVERN 5.2", 2, "On record: 2 conditions met.")]
    public void One_is_counted_as_one_and_what_is_missing_without_a_number(string id, int count, string said) =>
        Assert.Contains(said, Check(id, ACase.WellGoverned with { Halts = count, TestsApproved = count, ConcernsReported = count, ConditionsMet = count }).Text, StringComparison.Ordinal);

    private static EvidenceResult Check(string id, OrganisationEvidence facts) =>
        Rules.Single(r => r.SubcategoryId == id).Check(new(facts), ACase.Today);
}
