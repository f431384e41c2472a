using System.Text.Json.Nodes;
using AiGovernance.Frameworks;
using Xunit;

namespace AiGovernance.Tests.Frameworks;

public sealed class RmfCatalogueTests
{
    private static readonly RmfCatalogue Catalogue = RmfCatalogue.Load();

    [Fact]
    public void It_holds_4_functions_19_categories_and_72_subcategories_FW_1()
    {
        Assert.Equal(["GOVERN", "MAP", "MEASURE", "MANAGE"], Catalogue.Functions.Select(f => f.Id));
        Assert.Equal(19, Catalogue.Categories.Count());
        Assert.Equal(72, Catalogue.Subcategories.Count);
        Assert.Equal("NIST AI RMF 1.0: 4 functions, 19 categories, 72 subcategories", Catalogue.CountsLine);
    }

    [Theory]
    [InlineData("GOVERN", "7 3 2 3 2 2")]
    [InlineData("MAP", "6 3 5 2 2")]
    [InlineData("MEASURE", "3 13 3 3")]
    [InlineData("MANAGE", "4 4 2 3")]
    public void Each_category_has_the_number_of_NIST_AI_100_1(string function, string counts)
    {
        var categories = Catalogue.Functions.Single(f => f.Id == function).Categories;
        Assert.Equal(counts, string.Join(' ', categories.Select(c => c.Subcategories.Count)));
    }

    [Fact]
    public void Each_id_is_unique_well_formed_and_counts_up_within_its_category()
    {
        Assert.Equal(72, Catalogue.Subcategories.Select(s => s.Id).Distinct().Count());
        foreach (var category in Catalogue.Categories)
            Assert.Equal(Enumerable.Range(1, category.Subcategories.Count).Select(n => $"{category.Id}.{n}"), category.Subcategories.Select(s => s.Id));
    }

    [Fact]
    public void Each_wording_is_one_short_sentence_of_its_own()
    {
        Assert.All(Catalogue.Subcategories, s => Assert.Matches("^[A-Z][^.]{15,110}\\.$", s.Wording));
        Assert.Equal(72, Catalogue.Subcategories.Select(s => s.Wording).Distinct().Count());
    }

    [Fact]
    public void Each_of_the_seven_characteristics_is_the_subject_of_some_subcategory() =>
        Assert.Equal(Catalogue.Characteristics.Select(c => c.Id).Order(), Catalogue.Subcategories.Select(s => s.Characteristic).OfType<string>().Distinct().Order());

    [Fact]
    public void A_catalogue_with_71_subcategories_is_refused() =>
        Refused(root => Of(root, 0, 0).RemoveAt(6), "subcategories in all: expected 72, found 71");

    [Fact]
    public void A_subcategory_in_the_wrong_category_is_refused_by_the_category_counts() =>
        Refused(root => { var moved = Of(root, 0, 0)[6]!; Of(root, 0, 0).Remove(moved); Of(root, 0, 1).Add(moved); }, "subcategories of GOVERN 1: expected 7, found 6");

    [Theory]
    [InlineData("GOVERN 1.1", "GOVERN 1.1 stands there twice")]
    [InlineData("GV-1.2", "'GV-1.2' is no id of the form GOVERN 1.1")]
    [InlineData("GOVERN 2.2", "GOVERN 2.2 stands under GOVERN 1 of GOVERN")]
    public void A_bad_id_is_refused_by_name(string id, string reason) => Refused(root => Of(root, 0, 0)[1]!["id"] = id, reason);

    [Fact]
    public void An_unknown_characteristic_is_refused() => Refused(root => Of(root, 0, 0)[1]!["characteristic"] = "nice", "GOVERN 1.2 names the unknown characteristic 'nice'");

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_cannot_be_read_is_refused(string json) => Assert.Throws<InvalidDataException>(() => RmfCatalogue.Read(json));

    private static void Refused(Action<JsonNode> spoil, string reason)
    {
        var root = JsonNode.Parse(Shipped())!;
        spoil(root);
        var refused = Assert.Throws<InvalidDataException>(() => RmfCatalogue.Read(root.ToJsonString()));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    private static JsonArray Of(JsonNode root, int function, int category) =>
        root["functions"]![function]!["categories"]![category]!["subcategories"]!.AsArray();

    private static string Shipped()
    {
        using var reader = new StreamReader(typeof(RmfCatalogue).Assembly.GetManifestResourceStream("nist-ai-rmf-1.0.json")!);
        return reader.ReadToEnd();
    }
}
