using System.Text.Json.Nodes;
using AiGovernance.DataAssets;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.Packs;
using Xunit;

namespace AiGovernance.Tests.Frameworks.Packs;

/// <summary>The packs: what switches them on, and that a damaged file stops the start by name (FW-1, S91 to S93).</summary>
public sealed class PackCatalogueTests
{
    private const string Hipaa = "pack-hipaa-v1.json";

    private static readonly PackCatalogue Catalogue = PackCatalogue.Load();

    [Fact]
    public void There_are_five_packs_with_the_number_of_items_that_they_say() =>
        Assert.Equal([("HIPAA", 9), ("PCI", 8), ("FIN", 7), ("GDPR", 11), ("FedRAMP", 8)], Catalogue.Packs.Select(p => (p.Id, p.Items.Count)));

    [Fact]
    public void Every_duty_of_the_EU_AI_Act_says_what_shows_it() => Assert.Equal(17, Catalogue.EuAct.Articles.Count);

    public static TheoryData<string, string, string?, bool> Switches => new()
    {
        { "HIPAA", "phi", "yes", true },
        { "HIPAA", "phi", "unknown", true },
        { "HIPAA", "phi", "no", false },
        { "PCI", "data-kinds", "card", true },
        { "PCI", "data-kinds", "contact", false },
        { "FIN", "regulated", "credit", true },
        { "FIN", "regulated", "hiring", false },
        { "FIN", "data-kinds", "financial", true }, // predicts
        { "GDPR", "data-kinds", "contact", true },  // in the EU
        { "GDPR", "data-kinds", "nothing", false },
    };

    [Theory]
    [MemberData(nameof(Switches))]
    public void Intake_answers_switch_a_pack_on(string pack, string question, string? answer, bool on) =>
        Assert.Equal(on, Of(pack).Concerns((ACase.Complete with { Data = [] }).Answering("regulated", "none").Answering("data-kinds", "nothing").Answering(question, answer!)));

    [Theory]
    [InlineData("HIPAA", DataKinds.Phi, DataRegimes.None, true)]
    [InlineData("HIPAA", DataKinds.Pii, DataRegimes.Hipaa, true)]
    [InlineData("HIPAA", DataKinds.Pii | DataKinds.Card, DataRegimes.Gdpr, false)]
    [InlineData("PCI", DataKinds.Pii | DataKinds.Card, DataRegimes.None, true)]
    [InlineData("GDPR", DataKinds.None, DataRegimes.Gdpr | DataRegimes.Ccpa, true)]
    [InlineData("GDPR", DataKinds.Pii, DataRegimes.None, false)]
    public void So_do_the_data_sources_that_intake_names(string pack, DataKinds kinds, DataRegimes regimes, bool on) =>
        Assert.Equal(on, Of(pack).Concerns(ACase.Empty with { Data = [new("S", DataLevel.Internal, kinds, regimes)] }));

    [Theory]
    [InlineData("vendor-contract", true, true)]
    [InlineData("own-site", true, false)]
    [InlineData("vendor-contract", false, false)]
    public void FedRAMP_is_for_federal_data_in_a_cloud(string place, bool federal, bool on) =>
        Assert.Equal(on, Of("FedRAMP").Concerns(ACase.Complete.Answering("runs-where", place).WithData(d => d with { IsUsFederal = federal })));

    [Fact]
    public void An_item_that_only_a_person_can_say_is_a_gap_until_it_is_attested_and_again_after_its_end()
    {
        var attested = new Attestation("GDPR Art. 6", ACase.Complete.Reference, "Contract.", "Olga", "/x", new(2026, 1, 1), ACase.Today);
        Assert.Equal(Verdict.Gap, Item([], ACase.Today));
        Assert.Equal(Verdict.Evidenced, Item([attested], ACase.Today));
        Assert.Equal(Verdict.Gap, Item([attested], ACase.Today.AddDays(1)));
        Assert.Equal(Verdict.Gap, Item([attested with { UseCase = "AI-2026-0001" }], ACase.Today));

        static Verdict Item(IReadOnlyCollection<Attestation> attestations, DateOnly day) =>
            PackCoverage.Of(Of("GDPR"), new(ACase.WellGoverned, ACase.Complete), attestations, day).Rows.Single(r => r.Subcategory.Id == "GDPR Art. 6").Verdict;
    }

    [Theory]
    [InlineData("$.items[0].check", "no-such-rule", "HIPAA 164.308(a)(1)(ii)(A) names the unknown rule 'no-such-rule'")]
    [InlineData("$.items[1].id", "164.308(a)(1)(ii)(A)", "164.308(a)(1)(ii)(A) stands there twice")]
    [InlineData("$.when[0][0].question", "no-such-question", "the intake has no question 'no-such-question'")]
    [InlineData("$.when[0][0].says[0]", "perhaps", "the question phi has no answer 'perhaps'")]
    [InlineData("$.when[1][0].data", "Secrets", "data holds no 'Secrets'")]
    public void A_damaged_pack_is_refused_by_name(string path, string value, string reason) => Refused(path, value, reason);

    [Fact]
    public void A_wrong_count_is_refused_by_name() => Refused(root => root["items"]!.AsArray().RemoveAt(8), "items: expected 9, found 8");

    [Fact]
    public void An_item_without_rule_and_attestation_is_refused() => Refused(root => root["items"]![0]!.AsObject().Remove("check"), "has neither a rule nor an attestation");

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_cannot_be_read_is_refused(string json) => Assert.Throws<InvalidDataException>(() => PackCatalogue.Read(Hipaa, json));

    [Theory]
    [InlineData(0, "Art. 99", "nothing says what shows Art. 4")]
    [InlineData(0, "Art. 5", "Art. 5 stands there twice")]
    public void The_duties_and_what_shows_them_fit(int index, string article, string reason)
    {
        var root = JsonNode.Parse(Shipped.Text("eu-ai-act-evidence-v1.json"))!;
        root["articles"]![index]!["article"] = article;
        Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => EuEvidence.Read(root.ToJsonString())).Message, StringComparison.Ordinal);
    }

    private static void Refused(string path, string value, string reason) => Refused(root =>
    {
        JsonNode at = root;
        var steps = path.TrimStart('$', '.').Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        foreach (var step in steps[..^1]) at = int.TryParse(step, out var index) ? at[index]! : at[step]!;
        if (int.TryParse(steps[^1], out var last)) at[last] = value;
        else at[steps[^1]] = value;
    }, reason);

    private static void Refused(Action<JsonNode> spoil, string reason)
    {
        var root = JsonNode.Parse(Shipped.Text(Hipaa))!;
        spoil(root);
        var refused = Assert.Throws<InvalidDataException>(() => PackCatalogue.Read(Hipaa, root.ToJsonString()));
        Assert.Contains(Hipaa, refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    private static Pack Of(string id) => Catalogue.Packs.Single(p => p.Id == id);
}
