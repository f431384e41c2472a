using System.Text.Json.Nodes;
using AiGovernance.Frameworks.Applicability;
using Xunit;

namespace AiGovernance.Tests.Frameworks.Applicability;

/// <summary>ISO/IEC 42001 Annex A: 38 controls in 9 areas; public copies with 32 or invented ones are refused (FW-1, FW-4).</summary>
public sealed class IsoCatalogueTests
{
    [Fact]
    public void It_holds_38_controls_in_9_areas()
    {
        var catalogue = IsoCatalogue.Load();
        Assert.Equal("ISO/IEC 42001:2023, Annex A: 9 areas, 38 controls", catalogue.CountsLine);
        Assert.Equal([3, 2, 5, 4, 9, 5, 4, 3, 3], catalogue.Areas.Select(a => a.Controls.Count));
        Assert.False(catalogue.Contains("A.5.1"));
    }

    [Theory]
    [InlineData("A.2.3", "A.2.3 stands there twice")]
    [InlineData("A.3.9", "A.3.9 stands under A.2")]
    public void A_wrong_id_is_refused_by_name(string id, string reason) => Refused(root => root["areas"]![0]!["controls"]![0]!["id"] = id, reason);

    [Fact]
    public void A_missing_control_is_refused() => Refused(root => root["areas"]![0]!["controls"]!.AsArray().RemoveAt(0), "controls: expected 38, found 37");

    [Fact]
    public void A_control_in_the_wrong_area_is_refused_by_the_area_s_count() => Refused(root =>
    {
        var from = root["areas"]![0]!["controls"]!.AsArray();
        var moved = from[0]!;
        from.Remove(moved);
        root["areas"]![1]!["controls"]!.AsArray().Add(moved);
    }, "controls of A.2: expected 3, found 2");

    private static void Refused(Action<JsonNode> spoil, string reason)
    {
        var root = JsonNode.Parse(Shipped.Text("iso-42001-annex-a.json"))!;
        spoil(root);
        Assert.Contains(reason, Assert.Throws<InvalidDataException>(() => IsoCatalogue.Read(root.ToJsonString())).Message, StringComparison.Ordinal);
    }
}
