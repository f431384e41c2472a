using AiGovernance.Frameworks;
using CsCheck;
using Xunit;

namespace AiGovernance.Tests.Frameworks;

public sealed class CoverageTests
{
    private const string NoRule = "MEASURE 2.12";
    private const string OrganisationOnly = "GOVERN 1.3";
    private const string AttestedBeyond = "GOVERN 3.1";

    private static readonly RmfCatalogue Catalogue = RmfCatalogue.Load();

    [Fact]
    public void There_are_72_rows_in_the_order_of_the_catalogue() =>
        Assert.Equal(Catalogue.Subcategories, OfCase(ACase.Complete).Rows.Select(r => r.Subcategory));

    [Fact]
    public void The_72_rows_always_add_up_for_functions_and_categories()
    {
        var gen = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], Gen.Bool, Gen.Bool, Gen.Bool);
        gen.Sample((registered, owned, decided, asCase, attested) =>
        {
            var organisation = ACase.WellGoverned with { CasesRegistered = registered, CasesWithOwner = owned, OverdueReviews = registered };
            var useCase = ACase.Complete with { Decision = decided ? ACase.Complete.Decision : null };
            var coverage = Of(new(organisation, asCase ? useCase : null), attested ? [Attested(NoRule)] : []);

            Assert.Equal(72, coverage.Total.Total);
            Assert.Equal(coverage.Total, Sum(coverage.ByFunction.Values));
            Assert.Equal(coverage.Total, Sum(coverage.ByCategory.Values));
            Assert.Equal([19, 18, 22, 13], Catalogue.Functions.Select(f => coverage.ByFunction[f.Id].Total));
            Assert.All(coverage.Rows, r => Assert.NotEmpty(r.Result.Text));
        }, iter: 200);
    }

    [Fact]
    public void Per_cent_is_of_what_applies_and_rounds_down()
    {
        var counts = new CoverageCounts(Evidenced: 40, Partial: 20, Gap: 9, Inherited: 2, NotApplicable: 1);
        Assert.Equal((72, 71, 42, 59), (counts.Total, counts.Applicable, counts.Shown, counts.Percent));
        Assert.Equal(0, new CoverageCounts(0, 0, 0, 0, 3).Percent);
    }

    [Fact]
    public void Without_rule_and_attestation_it_is_a_gap_that_says_what_is_needed_FW_3()
    {
        var row = Row(OfOrganisation(), NoRule);
        Assert.Equal((Verdict.Gap, CoverageBasis.None), (row.Verdict, row.Basis));
        Assert.Contains(Catalogue[NoRule].Attestation!, row.Result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, Verdict.Gap)]       // the day before it begins
    [InlineData(0, Verdict.Evidenced)]
    [InlineData(30, Verdict.Evidenced)] // its end date
    [InlineData(31, Verdict.Gap)]       // the day after
    public void An_attestation_counts_from_its_first_day_to_its_end_date_FW_3(int day, Verdict expected)
    {
        var attestation = Attested(NoRule) with { From = ACase.Today, Until = ACase.Today.AddDays(30) };
        var coverage = Coverage.Of(Catalogue, EvidenceRules.All, new(ACase.WellGoverned), [attestation], ACase.Today.AddDays(day));
        Assert.Equal(expected, Row(coverage, NoRule).Verdict);
    }

    [Fact]
    public void An_attestation_that_ended_is_named_in_the_gap()
    {
        var ended = Attested(NoRule) with { Until = ACase.Today.AddDays(-1) };
        Assert.Contains("Olga Compliance ended on 22 Nov 2026", Row(OfOrganisation(ended), NoRule).Result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attestation_may_say_that_it_does_not_apply_with_its_text_as_reason()
    {
        var row = Row(OfOrganisation(Attested("MEASURE 2.2") with { NotApplicable = true }), "MEASURE 2.2");
        Assert.Equal(Verdict.NotApplicable, row.Verdict);
        Assert.Contains("Looked into it", row.Result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attestation_never_outvotes_a_rule()
    {
        var coverage = Of(new(new OrganisationEvidence()), [Attested(OrganisationOnly)]);
        Assert.Equal((Verdict.Gap, CoverageBasis.Rule), (Row(coverage, OrganisationOnly).Verdict, Row(coverage, OrganisationOnly).Basis));
    }

    [Fact]
    public void Where_records_show_a_part_at_most_an_attestation_completes_it()
    {
        Assert.Equal(Verdict.Partial, Row(OfOrganisation(), AttestedBeyond).Verdict);
        Assert.Equal(Verdict.Evidenced, Row(OfOrganisation(Attested(AttestedBeyond)), AttestedBeyond).Verdict);

        var broken = Of(new(ACase.WellGoverned with { CommitteeValid = false }), [Attested(AttestedBeyond)]);
        Assert.Equal(Verdict.Partial, Row(broken, AttestedBeyond).Verdict);
    }

    [Fact]
    public void A_use_case_inherits_what_the_organisation_shows()
    {
        var row = Row(OfCase(ACase.Complete, Attested(NoRule)), OrganisationOnly);
        Assert.Equal((Verdict.Inherited, CoverageBasis.Organisation), (row.Verdict, row.Basis));
        Assert.Equal(Verdict.Inherited, Row(OfCase(ACase.Complete, Attested(NoRule)), NoRule).Verdict);
    }

    [Fact]
    public void A_use_case_does_not_inherit_more_than_the_organisation_shows()
    {
        var part = Of(new(ACase.WellGoverned with { CasesRated = 7 }, ACase.Complete), []);
        Assert.Equal(Verdict.Partial, Row(part, OrganisationOnly).Verdict);
        Assert.StartsWith("From the organisation:", Row(part, OrganisationOnly).Result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_for_the_use_case_goes_before_the_organisation_s()
    {
        var ownerless = ACase.Complete with { Owner = null, Sponsor = null };
        Assert.Equal(Verdict.Gap, Row(OfCase(ownerless), "GOVERN 2.1").Verdict);
        Assert.Equal(Verdict.Evidenced, Row(OfOrganisation(), "GOVERN 2.1").Verdict);
    }

    [Fact]
    public void An_attestation_of_one_case_says_nothing_of_another()
    {
        var other = Attested(NoRule) with { UseCase = "AI-2026-0001" };
        Assert.Equal(Verdict.Gap, Row(OfCase(ACase.Complete, other), NoRule).Verdict);
        Assert.Equal(Verdict.Gap, Row(OfOrganisation(other), NoRule).Verdict);
        Assert.Equal(Verdict.Evidenced, Row(OfCase(ACase.Complete, other with { UseCase = ACase.Complete.Reference }), NoRule).Verdict);
    }

    [Theory]
    [InlineData("yes", Verdict.Partial)]
    [InlineData("unknown", Verdict.Gap)]
    [InlineData("no", Verdict.Gap)]
    public void An_answer_that_the_questionnaire_declares_as_evidence_is_half_of_it(string answer, Verdict expected)
    {
        var useCase = ACase.Complete.Answering("energy", answer) with { QuestionsFor = new Dictionary<string, IReadOnlyList<string>> { [NoRule] = ["energy"] } };
        Assert.Equal(expected, Row(OfCase(useCase), NoRule).Verdict);
        Assert.Equal(Verdict.Gap, Row(OfCase(useCase.NotAsked("energy")), NoRule).Verdict);
    }

    [Fact]
    public void The_organisation_counts_what_its_cases_show()
    {
        Assert.Equal(Verdict.Gap, Row(OfOrganisation(), "MANAGE 1.1").Verdict);
        Assert.Equal(Verdict.Evidenced, Tallied(ACase.Complete, ACase.Complete).Verdict);
        Assert.Equal(Verdict.Gap, Tallied(ACase.Empty).Verdict);

        var mixed = Tallied(ACase.Complete, ACase.Empty);
        Assert.Equal((Verdict.Partial, "1 of 2 use cases show it; 0 in part, 1 not."), (mixed.Verdict, mixed.Result.Text));
        Assert.Equal("/use-cases/AI-2026-0043?tab=evidence", Assert.Single(mixed.Result.Links).Route);
    }

    [Fact]
    public void What_applies_to_no_case_does_not_apply_to_the_organisation()
    {
        var tally = Tally(ACase.Complete.Answering("people", "nobody"));
        Assert.Equal(Verdict.NotApplicable, tally.Of("MEASURE 2.11").Verdict);
    }

    [Fact]
    public void A_figure_names_20_cases_at_most()
    {
        var tally = Tally([.. Enumerable.Repeat(ACase.Empty, 21)]);
        Assert.Equal((21, 20), (tally.Cases, tally.Of("MANAGE 1.1").Links.Count));
    }

    private static CoverageRow Tallied(params UseCaseEvidence[] cases) => Row(Of(new(ACase.WellGoverned, Cases: Tally(cases)), []), "MANAGE 1.1");

    private static CaseTally Tally(params UseCaseEvidence[] cases)
    {
        var tally = new CaseTally(EvidenceRules.All);
        foreach (var useCase in cases) tally.Add(useCase, ACase.WellGoverned, ACase.Today);
        return tally;
    }

    private static Attestation Attested(string id) =>
        new(id, null, "Looked into it.", "Olga Compliance", "/files/1", new(2026, 1, 1), ACase.Today);

    private static Coverage OfCase(UseCaseEvidence useCase, params Attestation[] attestations) => Of(new(ACase.WellGoverned, useCase), attestations);

    private static Coverage OfOrganisation(params Attestation[] attestations) => Of(new(ACase.WellGoverned), attestations);

    private static Coverage Of(EvidenceFacts facts, Attestation[] attestations) => Coverage.Of(Catalogue, EvidenceRules.All, facts, attestations, ACase.Today);

    private static CoverageRow Row(Coverage coverage, string id) => coverage.Rows.Single(r => r.Subcategory.Id == id);

    private static CoverageCounts Sum(IEnumerable<CoverageCounts> counts) => counts.Aggregate((a, b) => new(
        a.Evidenced + b.Evidenced, a.Partial + b.Partial, a.Gap + b.Gap, a.Inherited + b.Inherited, a.NotApplicable + b.NotApplicable));
}
