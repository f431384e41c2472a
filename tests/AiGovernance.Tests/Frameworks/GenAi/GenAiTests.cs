using System.Text.Json.Nodes;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Reviews.Assessments;
using Xunit;

namespace AiGovernance.Tests.Frameworks.GenAi;

/// <summary>NIST AI 600-1: 12 risks, 212 actions, and what stands for each risk (FW-1).</summary>
public sealed class GenAiTests
{
    private static readonly RmfCatalogue Rmf = RmfCatalogue.Load();
    private static readonly GenAiCatalogue Catalogue = GenAiCatalogue.Load(Rmf);

    [Fact]
    public void It_holds_12_risks_and_212_actions_under_49_subcategories()
    {
        Assert.Equal("NIST AI 600-1: 12 risks, 212 actions", Catalogue.CountsLine);
        Assert.Equal(49, Catalogue.Actions.Select(a => a.Subcategory).Distinct().Count());
        Assert.Equal([58, 39, 72, 43], Rmf.Functions.Select(f => Rmf.Subcategories.Where(s => s.Function == f.Id).Sum(s => Catalogue.Of(s.Id).Count())));
        Assert.Equal(["GV-1.1-001"], Catalogue.Of("GOVERN 1.1").Select(a => a.Id));
    }

    [Fact]
    public void Each_risk_is_a_sentence_of_our_own() => Assert.All(Catalogue.Risks, r => Assert.Matches("^[A-Z][^.]{15,110}\\.$", r.Wording));

    [Theory]
    [InlineData("actions", "subcategory", "GOVERN 9.9", "GV-1.1-001 names the unknown subcategory GOVERN 9.9")]
    [InlineData("actions", "subcategory", "GOVERN 1.7", "'GV-1.1-001' is no id of an action under GOVERN 1.7")]
    [InlineData("actions", "id", "GV-1.2-001", "GV-1.2-001 stands there twice")]
    [InlineData("risks", "id", "nuclear", "names the unknown risk 'cbrn'")]
    public void A_damaged_file_is_refused_by_name(string list, string field, string value, string reason) => Refused(root => root[list]![0]![field] = value, reason);

    [Fact]
    public void The_211_actions_of_public_copies_are_refused() => Refused(root => root["actions"]!.AsArray().RemoveAt(211), "actions: expected 212, found 211");

    [Fact]
    public void A_risk_whose_actions_are_miscounted_is_refused() => Refused(root => root["risks"]![0]!["actionCount"] = 30, "actions against cbrn: expected 30, found 31");

    [Fact]
    public void An_unknown_rule_is_refused() => Refused(root => root["risks"]![0]!["checks"]![0] = "luck", "cbrn names the unknown rule 'luck'");

    public static TheoryData<string, Func<UseCaseEvidence, UseCaseEvidence>, Verdict> Risks => new()
    {
        { "harmful-bias", c => c, Verdict.Evidenced },
        { "harmful-bias", c => c.WithoutAssessment(AssessmentKind.Bias), Verdict.Gap },
        { "confabulation", c => c, Verdict.Evidenced },
        { "confabulation", c => c.WithoutAssessment(AssessmentKind.ValidationBefore), Verdict.Partial },
        { "data-privacy", c => c, Verdict.Evidenced }, // our data does not train it
        { "data-privacy", c => c.Answering("training", "unknown"), Verdict.Partial },
        { "environmental", c => c, Verdict.Gap },      // only a person can say
    };

    [Theory]
    [MemberData(nameof(Risks))]
    public void What_stands_for_a_risk(string risk, Func<UseCaseEvidence, UseCaseEvidence> change, Verdict expected)
    {
        var useCase = change(ACase.Complete);
        var coverage = Coverage.Of(Rmf, EvidenceRules.All, new(ACase.WellGoverned, useCase), [], ACase.Today);
        var row = GenAiCoverage.Of(Catalogue, useCase, coverage, ACase.Today).Single(r => r.Risk.Id == risk);
        Assert.True(row.Result.Verdict == expected, row.Result.Text);
    }

    private static void Refused(Action<JsonNode> spoil, string reason)
    {
        var root = JsonNode.Parse(Shipped.Text("nist-ai-600-1.json"))!;
        spoil(root);
        Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => GenAiCatalogue.Read(root.ToJsonString(), Rmf)).Message, StringComparison.Ordinal);
    }
}
