using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.Parts;

public class ChipTests : PartTest
{
    [Theory]
    [InlineData(RiskTier.Low, "Low", "tier low")]
    [InlineData(RiskTier.Moderate, "Moderate", "tier mod")]
    [InlineData(RiskTier.High, "High", "tier high")]
    [InlineData(RiskTier.Critical, "Critical", "tier crit")]
    [InlineData(RiskTier.Prohibited, "Prohibited", "tier proh")]
    [InlineData(null, "Not rated", "tier none")]
    public void A_tier_is_a_word_and_a_shape(RiskTier? tier, string word, string classes)
    {
        var chip = Render<TierChip>(p => p.Add(x => x.Tier, tier)).Find("span");

        Assert.Equal(word, Words(chip));
        Assert.Equal(classes, chip.ClassName);
    }

    [Theory]
    [InlineData(RiskTier.High, RiskTier.Moderate, "High (raised from Moderate)")]
    [InlineData(RiskTier.Moderate, RiskTier.High, "Moderate (lowered from High)")]
    [InlineData(RiskTier.High, RiskTier.High, "High")]
    [InlineData(RiskTier.High, null, "High")]
    public void A_tier_that_people_changed_shows_both(RiskTier tier, RiskTier? byScore, string words) =>
        Assert.Equal(words, Words(Render<TierChip>(p => p.Add(x => x.Tier, tier).Add(x => x.ByScore, byScore)).Find("span")));

    [Fact]
    public void A_tier_can_lead_to_its_explanation()
    {
        var link = Render<TierChip>(p => p.Add(x => x.Tier, RiskTier.High).Add(x => x.WhyHref, "/risk")).Find("a");

        Assert.Equal("/risk", link.GetAttribute("href"));
        Assert.Equal("why? Explains the tier High", Words(link));
    }

    [Theory]
    [InlineData(Look.Neutral, "status")]
    [InlineData(Look.Info, "status info")]
    [InlineData(Look.Good, "status good")]
    [InlineData(Look.Wait, "status wait")]
    [InlineData(Look.Bad, "status bad")]
    public void A_status_never_looks_like_a_tier(Look look, string classes) =>
        Assert.Equal(classes, Render<StatusChip>(p => p.Add(x => x.Text, "In review").Add(x => x.Look, look)).Find("span").ClassName);
}
