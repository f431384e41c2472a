using System.Text;
using System.Text.Json.Nodes;
using AiGovernance.Common;
using AiGovernance.Documents;
using Xunit;

namespace AiGovernance.Tests.Documents;

public sealed class JsonReportRendererTests
{
    [Fact]
    public void A_report_in_json_is_canonical()
    {
        var text = Encoding.UTF8.GetString(JsonReportRenderer.Bytes(AReport.Full()));

        Assert.Equal(CanonicalJson.Of(JsonNode.Parse(text)), text);
    }

    [Fact]
    public void Each_block_names_its_kind_and_each_state_its_word()
    {
        var report = AReport.With(new ReportSection("One", [new ReportText("Text"), new ReportFacts([new("Tier", ReportPhrase.Marked("High", ReportMark.HighTier))])]));

        var section = JsonNode.Parse(JsonReportRenderer.Bytes(report))!["sections"]![0]!;

        Assert.Equal("{\"blocks\":[{\"isNote\":false,\"kind\":\"text\",\"text\":{\"runs\":[{\"mark\":\"none\",\"strong\":false,\"text\":\"Text\"}]}},{\"kind\":\"facts\",\"rows\":[{\"name\":\"Tier\",\"value\":{\"runs\":[{\"mark\":\"high-tier\",\"strong\":false,\"text\":\"High\"}]}}]}],\"startsPage\":false,\"title\":\"One\"}",
            CanonicalJson.Of(section));
    }

    [Fact]
    public void The_instant_is_in_utc_whatever_the_caller_gave() =>
        Assert.Equal("2026-11-23T08:10:00Z", JsonNode.Parse(JsonReportRenderer.Bytes(AReport.With() with { AsOf = new DateTime(2026, 11, 23, 8, 10, 0, DateTimeKind.Unspecified) }))!["asOf"]!.GetValue<string>());

    [Fact]
    public void An_attachment_is_named_with_size_and_hash_and_without_its_bytes()
    {
        var attachment = JsonNode.Parse(JsonReportRenderer.Bytes(AReport.Full()))!["attachments"]![0]!.AsObject();

        Assert.Equal(15, attachment["size"]!.GetValue<int>());
        Assert.Equal(Sha256.Of("{\"evidence\":[]}"), attachment["contentHash"]!.GetValue<string>());
        Assert.False(attachment.ContainsKey("content"));
    }
}
